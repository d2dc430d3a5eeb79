import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as syntax from './index.ts';
import { createParser, evaluateConllu, joinText, readConllu, toConllu, type ConlluSentence } from './index.ts';

const bytes = new Uint8Array(readFileSync(new URL('../assets/model.bin', import.meta.url)));
const parser = createParser(bytes);
const parseOne = (text: string) => parser.parse(text)[0]!.tokens;

test('the package has these names', () => {
  expect(Object.keys(syntax).sort()).toEqual([
    'ModelError',
    'createParser',
    'evaluateConllu',
    'joinText',
    'readConllu',
    'toConllu',
    'toTree',
  ]);
});

test('finds who did what to whom', () => {
  const tokens = parseOne('The general met two envoys in Lima.');
  const met = tokens.find((token) => token.text === 'met')!;
  expect(met).toMatchObject({ head: -1, deprel: 'root', lemma: 'meet', upos: 'VERB', xpos: 'VBD' });
  expect(tokens.find((token) => token.text === 'general')).toMatchObject({
    head: met.index,
    deprel: 'nsubj',
    upos: 'NOUN',
  });
  expect(tokens.find((token) => token.text === 'envoys')).toMatchObject({
    head: met.index,
    deprel: 'obj',
    lemma: 'envoy',
    feats: { Number: 'Plur' },
  });
  expect(tokens.find((token) => token.text === 'Lima')).toMatchObject({
    head: met.index,
    deprel: 'obl',
    upos: 'PROPN',
  });
});

test('keeps the place of a dateline out of the clause', () => {
  const tokens = parseOne('MEXICO CITY (AP) — The army sent troops to the border.');
  const sent = tokens.find((token) => token.text === 'sent')!;
  expect(sent.head).toBe(-1);
  expect(
    tokens.filter((token) => token.head === sent.index && token.deprel === 'nsubj').map((token) => token.text),
  ).toEqual(['army']);
  expect(tokens.filter((token) => token.deprel === 'parataxis')).toHaveLength(1);
});

test('knows a passive and its agent', () => {
  const tokens = parseOne('The convoy was attacked by gunmen on Monday.');
  expect(tokens.find((token) => token.text === 'convoy')?.deprel).toBe('nsubj:pass');
  expect(tokens.find((token) => token.text === 'gunmen')?.deprel).toBe('obl:agent');
  expect(tokens.find((token) => token.text === 'attacked')?.feats).toMatchObject({ Voice: 'Pass' });
});

function checkTrees(text: string): void {
  let end = 0;
  for (const sentence of parser.parse(text)) {
    expect(sentence.start).toBeGreaterThanOrEqual(end);
    expect(sentence.tokens.filter((token) => token.head === -1)).toHaveLength(1);
    end = sentence.start;
    sentence.tokens.forEach((token, i) => {
      expect(token.index).toBe(i);
      expect(text.slice(token.start, token.end)).toBe(token.text);
      expect(token.start).toBeGreaterThanOrEqual(end);
      expect(token.end).toBeGreaterThan(token.start);
      expect(token.head).toBeLessThan(sentence.tokens.length);
      end = token.end;
    });
    expect(sentence.end).toBeGreaterThanOrEqual(end);
  }
}

test('offsets are exact on any text, and every sentence is a tree with one root', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), checkTrees), { seed: 4, numRuns: 150 });
  const words = fc.constantFrom(
    'U.S.',
    "don't",
    'Gen.',
    '😀',
    'مرحبا',
    '\u0000',
    '\n',
    '“go”',
    '…',
    '$1.5bn',
    '-',
    '’s',
    'Lima',
    ' ',
    '\u2028',
    '\uD800',
    'e\u0301',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (parts) => checkTrees(parts.join(' '))),
    { seed: 5, numRuns: 100 },
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (parts) => checkTrees(parts.join(''))),
    { seed: 6, numRuns: 100 },
  );
});

test('no character but space is left out of the tokens', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
      const kept = parser
        .parse(text)
        .flatMap((sentence) => sentence.tokens.map((token) => token.text))
        .join('');
      expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
    { seed: 7, numRuns: 200 },
  );
});

test('the same text has the same trees, whatever was parsed before', () => {
  const text = 'Envoys of both states met near the border, and they agreed to talk again. "We will," one said.';
  const first = toConllu(text, parser.parse(text));
  parser.parse('Something else, of another length altogether.');
  expect(toConllu(text, createParser(bytes).parse(text))).toBe(first);
});

test('takes a sentence of 10,000 words and odd text of 300,000 characters', () => {
  const long = Array.from({ length: 10_000 }, (_, i) => ['the', 'general', 'met', 'envoys', 'and'][i % 5]!).join(' ');
  expect(parser.parse(long)[0]?.tokens).toHaveLength(10_000);
  expect(parser.parse(`${'('.repeat(5000)}${'a.'.repeat(100_000)}${'…'.repeat(100_000)}`).length).toBeGreaterThan(0);
}, 30_000);

test('has nothing to say of an empty text', () => {
  expect(parser.parse('')).toEqual([]);
  expect(parser.parsePieces('', [])).toEqual([]);
});

const TREEBANK = '/work/shared/treebank';

describe.skipIf(!existsSync(TREEBANK))('on development data (skipped where /work/shared/treebank is missing)', () => {
  test.each([
    ['ewt-dev', 95.5],
    ['gum-dev', 96.8],
  ])(
    '%s keeps its accuracy',
    (name, upos) => {
      const gold = readConllu(gunzipSync(readFileSync(`${TREEBANK}/${name}.conllu.gz`)).toString('utf8'));
      const { text, sentences } = joinText(gold);
      const system: ConlluSentence[] = gold.map((sentence, s) => ({
        ...sentence,
        words: parser.parsePieces(text, sentences[s]!).map((token, i) => ({
          ...sentence.words[i]!,
          upos: token.upos,
          xpos: token.xpos,
          lemma: token.lemma,
          head: token.head + 1,
          deprel: token.deprel,
        })),
      }));
      const scores = evaluateConllu(gold, system);
      expect(100 * scores.upos.f1).toBeGreaterThan(upos);
      expect(100 * scores.uas.f1).toBeGreaterThan(87);
      expect(100 * scores.las.f1).toBeGreaterThan(84.2);
      for (const relation of ['nsubj', 'obj']) expect(100 * scores.relations.get(relation)!.f1).toBeGreaterThan(87);
    },
    120_000,
  );
});
