import { expect, test } from 'vitest';
import { readConllu } from '../conllu/read-conllu.ts';
import { evaluateConllu } from './evaluate-conllu.ts';

const rows = (lines: readonly string[]): string => `${lines.map((line) => line.split(' ').join('\t')).join('\n')}\n\n`;
const word = (id: number, form: string, upos: string, head: number, deprel: string): string =>
  `${id} ${form} ${form} ${upos} _ _ ${head} ${deprel} _ _`;

const gold = readConllu(
  rows([
    word(1, 'Envoys', 'NOUN', 2, 'nsubj'),
    word(2, 'met', 'VERB', 0, 'root'),
    word(3, 'generals', 'NOUN', 2, 'obj'),
    word(4, '.', 'PUNCT', 2, 'punct'),
  ]),
);

test('gives full marks to the same trees', () => {
  const scores = evaluateConllu(gold, gold);
  expect([scores.words.f1, scores.upos.f1, scores.uas.f1, scores.las.f1, scores.clas.f1]).toEqual([1, 1, 1, 1, 1]);
});

test('counts a right head with a wrong relation in UAS only', () => {
  const system = readConllu(
    rows([
      word(1, 'Envoys', 'NOUN', 2, 'obj'),
      word(2, 'met', 'VERB', 0, 'root'),
      word(3, 'generals', 'NOUN', 2, 'obj'),
      word(4, '.', 'PUNCT', 2, 'punct'),
    ]),
  );
  const scores = evaluateConllu(gold, system);
  expect(scores.uas.f1).toBe(1);
  expect(scores.las.f1).toBe(0.75);
  expect(scores.clas.f1).toBeCloseTo(2 / 3);
  expect(scores.relations.get('obj')?.precision).toBe(0.5);
});

test('leaves subtypes out of LAS', () => {
  const system = readConllu(
    rows([
      word(1, 'Envoys', 'NOUN', 2, 'nsubj:pass'),
      word(2, 'met', 'VERB', 0, 'root'),
      word(3, 'generals', 'NOUN', 2, 'obj'),
      word(4, '.', 'PUNCT', 2, 'punct'),
    ]),
  );
  expect(evaluateConllu(gold, system).las.f1).toBe(1);
});

test('aligns words where tokens differ, by their characters', () => {
  const split = readConllu(
    rows([
      word(1, 'En', 'X', 2, 'dep'),
      word(2, 'voys', 'NOUN', 3, 'nsubj'),
      word(3, 'met', 'VERB', 0, 'root'),
      word(4, 'generals', 'NOUN', 3, 'obj'),
      word(5, '.', 'PUNCT', 3, 'punct'),
    ]),
  );
  const scores = evaluateConllu(gold, split);
  expect(scores.words).toEqual({ precision: 3 / 5, recall: 3 / 4, f1: 6 / 9 });
  expect(scores.las.f1).toBeCloseTo(6 / 9);
});

test('aligns the words of a shared token by their forms', () => {
  const shared = readConllu(
    rows([
      '1-2 dont _ _ _ _ _ _ _ _',
      word(1, 'do', 'AUX', 3, 'aux'),
      word(2, "n't", 'PART', 3, 'advmod'),
      word(3, 'go', 'VERB', 0, 'root'),
    ]),
  );
  const system = readConllu(
    rows([word(1, 'do', 'AUX', 3, 'aux'), word(2, 'nt', 'PART', 3, 'advmod'), word(3, 'go', 'VERB', 0, 'root')]),
  );
  expect(evaluateConllu(shared, system).words.f1).toBeCloseTo(2 / 3);
});

test('refuses two different texts', () => {
  expect(() => evaluateConllu(gold, readConllu(rows([word(1, 'Other', 'NOUN', 0, 'root')])))).toThrow(
    'not the same text',
  );
});
