import { relationDefinition } from '@cartograph/model';
import { describe, expect, it } from 'vitest';
import { allFrames, framesOf } from './all-frames.ts';
import { readFrames } from './read-frames.ts';

describe('frames', () => {
  it('reads words, slots and options of a line', () => {
    expect(readFrames('COOPERATE', 'hand_over : to obj : ctx=legal if=prisoner')).toEqual([
      {
        word: 'hand over',
        category: 'verb',
        relation: 'COOPERATE',
        recipients: ['to', 'obj'],
        agents: [],
        contexts: ['legal'],
        objectIs: new Set(['prisoner']),
        objectIsNot: new Set(),
        wantsPerson: false,
        wantsItself: false,
        wantsInfinitive: false,
        wantsBareInfinitive: false,
        standsAlone: false,
        isObjectless: false,
        isMutual: false,
      },
    ]);
  });

  it('covers at least 700 verbs and nominalisations', () => {
    expect(new Set(allFrames.map(({ category, word }) => `${category} ${word}`)).size).toBeGreaterThanOrEqual(700);
  });

  it('names only modes of its type, and puts frames that name their object first', () => {
    for (const { relation, mode } of allFrames)
      if (mode !== undefined) expect(relationDefinition(relation).modes).toContain(mode);
    expect(framesOf('verb', 'withdraw').map(({ objectIs }) => objectIs.size > 0)).toEqual(
      [...framesOf('verb', 'withdraw')].map(({ objectIs }) => objectIs.size > 0).sort((a, b) => Number(b) - Number(a)),
    );
  });
});
