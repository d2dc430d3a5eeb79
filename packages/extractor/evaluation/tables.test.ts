import { describe, expect, it } from 'vitest';
import { macroF1, microF1 } from './f1-measures.ts';
import { findWords, mentionAt } from './find-words.ts';
import { floors } from './floors.ts';
import { openParts } from './open-parts.ts';
import { tables } from './tables.ts';

describe('the tables of expected answers', () => {
  const parts = openParts();
  const results = new Map(tables.map((table) => table(parts)).map((result) => [result.name, result]));
  const wanted = Object.entries(floors).flatMap(([table, measures]) => Object.entries(measures).map(([measure, floor]) => ({ table, measure, floor })));

  for (const { table, measure, floor } of wanted) {
    it(`${table}: ${measure} is at least ${Math.round(100 * floor)} %`, () => {
      const score = results.get(table)?.measures.find(({ name }) => name === measure)?.score;
      expect(score).toBeGreaterThanOrEqual(floor);
    });
  }

  it('have a floor each, and beat the answer that guesses nothing', () => {
    expect([...results.keys()].sort()).toEqual(Object.keys(floors).sort());
    for (const { measures } of results.values()) expect(measures.some(({ score, nothing }) => score > nothing)).toBe(true);
  });
});

describe('the measures', () => {
  it('count an answer that was not given as missed, in macro-F1', () => {
    expect(macroF1([{ wanted: 'a', said: 'a' }, { wanted: 'a', said: undefined }, { wanted: 'b', said: 'b' }])).toBeCloseTo((2 / 3 + 1) / 2);
  });

  it('count labels, not rows, in micro-F1', () => {
    expect(microF1([{ wanted: ['a', 'b'], said: ['a'] }, { wanted: [], said: ['c'] }])).toBeCloseTo(2 / 4);
  });

  it('find whole words only, and the mention that stands there with or without its article', () => {
    expect(findWords('Mexican and Mexico', 'Mexico')).toEqual([{ start: 12, end: 18 }]);
    const mention = { start: 0, end: 17, text: 'The United States', kind: 'name', label: 'Government', entities: ['united-states'] } as const;
    expect(mentionAt([mention], { start: 4, end: 17 })).toBe(mention);
    expect(mentionAt([mention], { start: 30, end: 40 })).toBeUndefined();
  });
});
