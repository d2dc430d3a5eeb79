import type { GraphClaim, GraphSource } from '@cartograph/model';
import { compareCodeUnits, edgeId, edgeOf } from '@cartograph/model';
import { expect, it } from 'vitest';
import { hostileGraph } from '../../testing/hostile-graph.ts';
import { claimsInEdgeOrder } from './claims-in-edge-order.ts';
import { edgesWithClaims } from './edges-with-claims.ts';

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

it.each([3, 7, 1000])('sorts in runs of %i as in one', async (runLength) => {
  const claims = await all(hostileGraph(50).claims());
  const wanted = claims
    .map((claim) => ({ edgeId: edgeId(edgeOf(claim)), json: JSON.stringify(claim) }))
    .sort((a, b) => compareCodeUnits(a.edgeId, b.edgeId));
  expect(await all(claimsInEdgeOrder(hostileGraph(50).claims(), runLength))).toEqual(wanted);
});

it('finds the edge of a mutual claim that names the greater id first', async () => {
  const [claim] = await all(hostileGraph(1).claims());
  const turned = { ...(claim as GraphClaim), subject: claim?.object ?? '', object: claim?.subject ?? '', mutual: true };
  const source: GraphSource = { ...hostileGraph(1), claims: () => one(turned) };
  expect(await all(edgesWithClaims(source))).toMatchObject([{ claims: [{ mutual: true }] }]);
});

async function* one<Item>(item: Item): AsyncGenerator<Item> {
  yield item;
}
