import { describe, expect, it } from 'vitest';
import type { WordKey } from './english.ts';
import { english } from './english.ts';
import { fillWords } from './fill-words.ts';
import { spanish } from './spanish.ts';

const keys = Object.keys(english) as WordKey[];
const blanks = (phrase: string): readonly string[] =>
  [...new Set([...phrase.matchAll(/\{\w+\}/g)].map(([blank]) => blank))].sort();

describe("the page's words", () => {
  it.each(keys)('%s fills the same blanks and has as many forms in Spanish', (key) => {
    expect(blanks(spanish[key])).toEqual(blanks(english[key]));
    expect(spanish[key].split('|')).toHaveLength(english[key].split('|').length);
  });

  it('keep their order around a name that runs from right to left', () => {
    expect(fillWords('{a} and {b} are one.', { a: 'ليلى', b: 'Ana' })).toBe('\u2068ليلى\u2069 and Ana are one.');
  });

  it('take the form for one and for many', () => {
    expect(fillWords('{n} source|{n} sources', { n: 1 })).toBe('1 source');
    expect(fillWords('{n} source|{n} sources', { n: 3 })).toBe('3 sources');
  });
});
