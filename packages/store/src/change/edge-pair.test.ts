import type { GraphEdge } from '@cartograph/model';
import { edgeId } from '@cartograph/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { edgesOfPair, nameInPair, packEdge, pairId, readPair } from './edge-pair.ts';

const count = fc.nat(3);
const day = fc.constantFrom('2025-01-01', '2025-02-03');

const ends = {
  subject: fc.constantFrom('__proto__', 'a', 'ä"b', 'B'),
  relation: fc.constantFrom('CONSULT', 'ACCUSE' as const),
  object: fc.constantFrom('__proto__', 'a', 'ä"b', 'B'),
};
const counts = {
  claimCount: count,
  positiveCount: count,
  negativeCount: count,
  actualCount: count,
  plannedCount: count,
  possibleCount: count,
  allegedCount: count,
  documentCount: count,
  sourceCount: count,
};
const others = {
  belief: fc.constantFrom(0, 0.75, 1),
  actions: fc.uniqueArray(fc.constantFrom('meet', 'constructor'), { maxLength: 2 }),
  disputed: fc.boolean(),
  mutual: fc.boolean(),
};
const optional = fc.record({ firstEvent: day, title: fc.constantFrom('envoy'), endDate: day }, { requiredKeys: [] });
const anyEdge = fc
  .tuple(fc.record({ ...ends, ...counts, ...others }), optional)
  .map(([edge, given]) => ({ id: edgeId(edge), ...edge, ...given }) as GraphEdge);

it('a pair gives back the edge that was put into it', () =>
  fc.assert(
    fc.property(anyEdge, (edge) => {
      const stored = JSON.stringify({ [nameInPair(edge)]: packEdge(edge) });
      expect(edgesOfPair(pairId(edge.object, edge.subject), readPair(stored))).toEqual([edge]);
    }),
  ));
