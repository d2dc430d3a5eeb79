import { expect, test } from 'vitest';
import { mendNounTags } from './mend-noun-tags.ts';

const heads = Int32Array.of(1, 2, 3);

test('a subject with an article that is spelt like an adjective is a noun', () => {
  const relations = ['det', 'nsubj', 'root'];
  expect(mendNounTags({ lemmas: ['the', 'general', 'meet'], heads, relations }, ['DT', 'JJ', 'VBD'])[1]).toBe('NN');
  expect(mendNounTags({ lemmas: ['the', 'poor', 'suffer'], heads, relations }, ['DT', 'JJ', 'VBP'])[1]).toBe('JJ');
});

test('what describes a noun, or stands without an article, stays an adjective', () => {
  const lemmas = ['the', 'general', 'strike'];
  expect(mendNounTags({ lemmas, heads, relations: ['det', 'amod', 'root'] }, ['DT', 'JJ', 'NN'])[1]).toBe('JJ');
  expect(mendNounTags({ lemmas, heads, relations: ['advmod', 'nsubj', 'root'] }, ['RB', 'JJ', 'VB'])[1]).toBe('JJ');
});
