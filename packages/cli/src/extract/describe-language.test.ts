import { expect, it } from 'vitest';
import { describeLanguage, describeLanguages } from './describe-language.ts';

it('names a language with its code, and repeats what is no code', () => {
  expect(['es', 'pt-BR', 'klingon!'].map(describeLanguage)).toEqual([
    'Spanish (es)',
    'Brazilian Portuguese (pt-BR)',
    'the language "klingon!"',
  ]);
});

it('counts languages, the most frequent first', () => {
  const counts = new Map([
    ['pt', 1],
    ['es', 3],
  ]);
  expect(describeLanguages(counts)).toBe('3 in Spanish (es), 1 in Portuguese (pt)');
});
