import { expect, test } from 'vitest';
import { readConllu } from '../src/conllu/read-conllu.ts';
import { ANY_RELATION, hasMisreadVerb, toOurRelations, toOurTag } from './silver-conventions.ts';

/** A teacher's tree: form, tag, head and relation of each word. */
const read = (...rows: readonly (readonly [string, string, number, string, string?])[]) =>
  readConllu(
    rows
      .map(([form, xpos, head, deprel, misc = '_'], i) =>
        [i + 1, form, '_', '_', xpos, '_', head, deprel, '_', misc].join('\t'),
      )
      .join('\n') + '\n\n',
  )[0]!;

test('any name will do for a relation that the teachers name by another convention', () => {
  const title = read(['President', 'NNP', 2, 'compound'], ['Bush', 'NNP', 0, 'root', 'NE=B-PERSON']);
  expect(toOurRelations(title)).toEqual([ANY_RELATION, 'root']);
  const agent = read(['seen', 'VBN', 0, 'root'], ['by', 'IN', 3, 'case'], ['Ana', 'NNP', 1, 'obl']);
  expect(toOurRelations(agent)).toEqual(['root', 'case', ANY_RELATION]);
});

test('the tags of typographic marks are not learnt, those of straight ones are', () => {
  const { words } = read(
    ['Ana', 'NNP', 3, 'nmod'],
    ['’s', 'POS', 1, 'case'],
    ['car', 'NN', 0, 'root'],
    ['—', 'HYPH', 3, 'punct'],
  );
  expect(words.map(toOurTag)).toEqual(['NNP', '_', 'NN', '_']);
  expect(toOurTag(read(["'s", 'POS', 0, 'root']).words[0]!)).toBe('POS');
});

test('a tree in which "it ’s" is a possessor is misread, one in which a name is, is not', () => {
  expect(hasMisreadVerb(read(['It', 'PRP', 3, 'nmod'], ['’s', 'POS', 1, 'case'], ['late', 'JJ', 0, 'root']))).toBe(
    true,
  );
  expect(hasMisreadVerb(read(['Ana', 'NNP', 3, 'nmod'], ['’s', 'POS', 1, 'case'], ['car', 'NN', 0, 'root']))).toBe(
    false,
  );
  expect(hasMisreadVerb(read(['It', 'PRP', 3, 'nsubj'], ["'s", 'VBZ', 3, 'cop'], ['late', 'JJ', 0, 'root']))).toBe(
    false,
  );
});
