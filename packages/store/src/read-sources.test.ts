import { describe, expect, it } from 'vitest';
import { readSources } from './read-sources.ts';

describe('grades of sources', () => {
  it('reads a grade behind each publisher or domain', () => {
    expect(readSources('Daily Ledger: A # reliable\nexample.org: D\n')).toEqual({
      'Daily Ledger': 'A',
      'example.org': 'D',
    });
    expect(readSources('')).toEqual({});
  });

  it.each([
    ['Daily Ledger: G', 'b.yaml cannot be read: "Daily Ledger" has the grade "G"; A to F are grades'],
    ['Daily Ledger: [A]', 'has the grade ["A"]'],
    ['Daily Ledger: a', 'has the grade "a"'],
    ['Daily Ledger B', 'it holds no list of sources; write "Daily Ledger: B"'],
    ['a: "', 'at line 1'],
  ])('says what is wrong with %j', (text, message) => {
    expect(() => readSources(text, 'b.yaml')).toThrow(expect.objectContaining({ code: 'bad-sources' }));
    expect(() => readSources(text, 'b.yaml')).toThrow(message);
  });
});
