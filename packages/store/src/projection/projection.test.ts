import { digestFromHex, digestToHex, edgeEnds, edgeId, edgeOf, EMPTY_DIGEST } from '@cartograph/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, GraphEdge } from '@cartograph/model';
import { summit } from '../testing/articles.ts';
import { beliefOf } from './belief.ts';
import { addToDigest, takeFromDigest } from './graph-hash.ts';
import { sourceIdOf } from './source-id.ts';
import type { Tally } from './tally.ts';
import { addTally } from './tally.ts';
import { tallyActors } from './tally-actors.ts';
import { tallyEdges } from './tally-edges.ts';
import { toActor } from './to-actor.ts';
import { toEdge } from './to-edge.ts';

const [meeting, threat] = summit.claims as [Claim, Claim];

const tallies = fc.letrec<{ tally: Tally }>((tie) => ({
  tally: fc.dictionary(
    fc.constantFrom('a', 'b', 'c', '2025-01-01'),
    fc.oneof(
      { depthSize: 'small' },
      fc.integer({ min: 1, max: 9 }),
      tie('tally').filter((inner) => Object.keys(inner).length > 0),
    ),
    { maxKeys: 4, noNullPrototype: true },
  ),
})).tally;

/** Tallies of one shape: what is a number in one is a number in all. */
const alike = fc.array(
  fc.dictionary(
    fc.constantFrom('a', 'b'),
    fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.integer({ min: 1, max: 5 }), {
      minKeys: 1,
      noNullPrototype: true,
    }),
    { noNullPrototype: true },
  ),
  { maxLength: 6 },
);

const sumOf = (parts: readonly Tally[]): Tally => parts.reduce((sum, part) => addTally(sum, part), {});

const edgeFrom = (claims: readonly Claim[], sourceId = 'Ledger'): GraphEdge | undefined => {
  const [entry] = tallyEdges(claims, sourceId, '2025-03-02');
  const ends = entry && edgeEnds(entry[0]);
  return entry && ends && toEdge(ends, entry[1]);
};

describe('a tally', () => {
  it('adds up to the same in any order', () => {
    fc.assert(
      fc.property(alike, fc.array(fc.nat(), { maxLength: 6 }), (parts, keys) => {
        const shuffled = parts
          .map((part, index) => ({ part, key: keys[index] ?? index }))
          .sort((a, b) => a.key - b.key)
          .map(({ part }) => part);
        expect(sumOf(shuffled)).toEqual(sumOf(parts));
      }),
    );
  });

  it('is what it was when a part is added and taken away', () => {
    fc.assert(
      fc.property(alike, fc.nat(), (parts, pick) => {
        const part = parts[pick % Math.max(1, parts.length)] ?? {};
        const rest = sumOf(parts);
        expect(addTally(addTally(rest, part), part, -1)).toEqual(rest);
      }),
    );
  });

  it('is nothing when it is taken from itself', () => {
    fc.assert(
      fc.property(tallies, (tally) => {
        expect(addTally(tally, tally, -1)).toEqual({});
      }),
    );
  });
});

describe('an edge', () => {
  it('counts the claims of one trigger once', () => {
    const twins = [meeting, { ...meeting, id: 'other' }];
    expect(edgeFrom(twins)).toMatchObject({ claimCount: 1, positiveCount: 1, actualCount: 1, documentCount: 1 });
    expect(edgeFrom([meeting, { ...meeting, id: 'other', event: 'e9' }])).toMatchObject({ claimCount: 2 });
  });

  it('of a mutual claim starts at the smaller id', () => {
    const turned = { ...meeting, subject: 'united-states', object: 'mexico' };
    expect(edgeId(edgeOf(turned))).toBe('mexico|CONSULT|united-states');
    expect(edgeId(edgeOf({ ...turned, mutual: false }))).toBe('united-states|CONSULT|mexico');
  });

  it('has an arrow when one of its claims has a direction', () => {
    expect(edgeFrom([meeting, { ...meeting, id: 'o', event: 'e9', mutual: false }])?.mutual).toBe(false);
  });

  it('has the first and the last day of all its claims', () => {
    const year = {
      ...meeting,
      id: 'y',
      event: 'e9',
      date: { start: '2024-01-01', end: '2024-12-31', precision: 'year' as const, text: '2024' },
    };
    expect(edgeFrom([meeting, year])).toMatchObject({ firstEvent: '2024-01-01', lastEvent: '2025-03-01' });
  });

  it('takes the span of an office from claims that name one', () => {
    const office = {
      ...meeting,
      relation: 'HOLDS_OFFICE' as const,
      mutual: false,
      date: { start: '2019-02-01', end: '2021-06-30', precision: 'range' as const, text: 'from 2019 to 2021' },
    };
    expect(edgeFrom([office])).toMatchObject({ startDate: '2019-02-01', endDate: '2021-06-30' });
    expect(edgeFrom([{ ...office, polarity: 'negative' }])).not.toHaveProperty('startDate');
  });

  it('is told apart from others by an id that can be read back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z@-]+$/), fc.stringMatching(/^[^|]+$/), (subject, object) => {
        const ends = { subject, relation: 'AGREE' as const, object };
        expect(edgeEnds(edgeId(ends))).toEqual(ends);
      }),
    );
  });
});

describe('belief', () => {
  const support = (...confidences: number[]): Tally => ({
    positive: Object.fromEntries(confidences.map((confidence) => [String(confidence), 1])),
  });

  it('is 1 − (systematic + random error) for one claim of one source', () => {
    expect(beliefOf({ Ledger: support(0.8) }, {})).toBe(0.75);
  });

  it('grows more by a second source than by a second claim of the same', () => {
    const one = beliefOf({ Ledger: support(0.8, 0.7) }, {});
    const two = beliefOf({ Ledger: support(0.8), Herald: support(0.7) }, {});
    expect([one, two]).toEqual([0.89, 0.913]);
  });

  it('falls by what denies it', () => {
    expect(beliefOf({ Ledger: support(0.8), Herald: { negative: { '0.8': 1 } } }, {})).toBe(0.188);
  });

  it('depends on how far a source is trusted', () => {
    expect(beliefOf({ Ledger: support(0.8) }, { Ledger: 'A' })).toBe(0.78);
    expect(beliefOf({ Ledger: support(0.8) }, { Ledger: 'E' })).toBe(0.4);
  });

  it('counts what is possible only for the types that speak of it', () => {
    expect(edgeFrom([threat])?.belief).toBe(0.75);
    expect(edgeFrom([{ ...meeting, modality: 'possible' }])?.belief).toBe(0);
  });

  it('is between 0 and 1 and does not depend on order', () => {
    const sources = fc.dictionary(
      fc.string(),
      fc
        .dictionary(fc.constantFrom('0', '0.5', '0.999', '1'), fc.integer({ min: 1, max: 50 }))
        .map((positive) => ({ positive })),
    );
    fc.assert(
      fc.property(sources, (tally) => {
        const belief = beliefOf(tally, {});
        expect(belief).toBeGreaterThanOrEqual(0);
        expect(belief).toBeLessThanOrEqual(1);
        expect(beliefOf(Object.fromEntries(Object.entries(tally).reverse()), {})).toBe(belief);
      }),
    );
  });
});

describe('an actor', () => {
  const named = (name: string, known: boolean, aliases: string[] = []): Tally => {
    const [entity] = summit.entities;
    if (!entity) throw new Error('the article has no actor');
    return tallyActors({ ...summit, entities: [{ ...entity, name, known, aliases }] }).get(entity.id) ?? {};
  };

  it("has the gazetteer's name, however many documents have another", () => {
    const tally = sumOf([named('A. Other', false), named('A. Other', false), named('Right Name', true)]);
    expect(toActor('x', tally)).toMatchObject({ name: 'Right Name', known: true, aliases: ['A. Other'] });
  });

  it('has the name of most documents, and of equals the first in code-unit order', () => {
    expect(toActor('x', sumOf([named('B', false), named('C', false), named('C', false)])).name).toBe('C');
    expect(toActor('x', sumOf([named('é', false), named('z', false)])).name).toBe('z');
  });

  it('leaves descriptions out of its aliases', () => {
    const [entity] = summit.entities;
    const mention = {
      start: 0,
      end: 3,
      text: 'the president',
      kind: 'nominal' as const,
      label: 'Official' as const,
      entities: [entity?.id ?? ''],
    };
    const extraction = {
      ...summit,
      entities: [{ ...(entity as NonNullable<typeof entity>), aliases: ['Mexico', 'México', 'the president'] }],
      mentions: [mention],
    };
    expect(toActor('x', tallyActors(extraction).get(entity?.id ?? '') ?? {}).aliases).toEqual(['México']);
  });
});

describe('a graph hash', () => {
  const elements = summit.claims.map((claim) => ({
    kind: 'claim' as const,
    value: { ...claim, documentId: 'summit' },
  }));

  it('does not depend on order, and forgets what is taken away', () => {
    const forwards = elements.reduce(addToDigest, EMPTY_DIGEST);
    const backwards = [...elements].reverse().reduce(addToDigest, EMPTY_DIGEST);
    expect(backwards).toBe(forwards);
    expect(elements.reduce(takeFromDigest, forwards)).toBe(EMPTY_DIGEST);
    expect(digestFromHex(digestToHex(forwards))).toBe(forwards);
  });
});

describe('a source', () => {
  it('is the publisher, else the registrable domain, else the document', () => {
    expect(sourceIdOf({ id: 'd', publisher: ' Daily Ledger ', url: 'https://x.example.com' })).toBe('Daily Ledger');
    expect(sourceIdOf({ id: 'd', url: 'https://news.bbc.co.uk/a' })).toBe('bbc.co.uk');
    expect(sourceIdOf({ id: 'd', publisher: ' ', url: 'nothing' })).toBe('d');
  });
});
