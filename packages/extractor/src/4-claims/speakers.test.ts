import { describe, expect, it } from 'vitest';
import type { ResolvedAttribution } from '../3-clauses/find-all-attributions.ts';
import { attributionAt, isOwnWord, isPresupposed, speechOf } from './speakers.ts';

const attribution = (
  start: number,
  end: number,
  speaker?: string,
  more: Partial<ResolvedAttribution> = {},
): ResolvedAttribution => ({
  sentence: 0,
  source: 0,
  cue: { start: end, end: end + 4 },
  cueToken: 0,
  cueLemma: 'say',
  content: [{ start, end }],
  kind: 'indirect',
  isInfinitive: false,
  isQuoted: false,
  speakers: speaker === undefined ? [] : ([{ id: speaker }] as unknown as ResolvedAttribution['speakers']),
  ...more,
});

describe('attributionAt', () => {
  it('takes the innermost whose source is known', () => {
    const nested = [attribution(0, 100, 'minister'), attribution(20, 60), attribution(30, 50, 'witness')];
    expect(attributionAt(nested, { start: 35, end: 40 })).toBe(2);
    expect(attributionAt(nested, { start: 22, end: 25 })).toBe(0);
    expect(attributionAt(nested, { start: 120, end: 125 })).toBeUndefined();
  });

  it('passes over promises and what the article itself has found', () => {
    const found = [
      attribution(0, 100, 'minister', { isInfinitive: true }),
      attribution(0, 50, 'study', { cueLemma: 'show' }),
    ];
    expect(speechOf(found, { start: 10, end: 12 })).toEqual({ speakers: [], speech: 'none' });
  });
});

describe('whose word a claim is', () => {
  it('holds a positive verbal act for the words of its doer, and a denial not', () => {
    expect([
      isOwnWord('THREATEN', 'positive'),
      isOwnWord('THREATEN', 'negative'),
      isOwnWord('ASSAULT', 'positive'),
    ]).toEqual([true, false, false]);
  });
  it('takes an office in a title for the article’s own', () => {
    expect([
      isPresupposed('HOLDS_OFFICE', false),
      isPresupposed('LEADS', false),
      isPresupposed('HOLDS_OFFICE', true),
    ]).toEqual([true, false, false]);
  });
});
