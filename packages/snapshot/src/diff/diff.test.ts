import type { GraphActor, GraphClaim, GraphDocument, GraphEdge, GraphSource } from '@cartograph/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileGraph } from '../../testing/hostile-graph.ts';
import { listSource } from '../../testing/list-source.ts';
import { graphLines } from '../graph-line.ts';
import { applyDiff } from './apply-diff.ts';
import type { DiffInput } from './diff-graphs.ts';
import { diffGraphs } from './diff-graphs.ts';
import { isEmptyDiff } from './graph-diff.ts';

const input = (source: GraphSource, name = 'a'): DiffInput => ({
  side: { name, hash: 'sha256:00' },
  lines: () => graphLines(source),
});

const linesOf = async (source: GraphSource): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const line of graphLines(source)) lines.push(line);
  return lines;
};

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const whole = {
  documents: await all<GraphDocument>(hostileGraph(12).documents()),
  actors: await all<GraphActor>(hostileGraph(12).actors()),
  edges: await all<GraphEdge>(hostileGraph(12).edges()),
  claims: await all<GraphClaim>(hostileGraph(12).claims()),
};

/** Any part of the hostile graph, some of it said otherwise. */
const graphs = fc
  .record({
    keep: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
    turned: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 40, maxLength: 40 }),
  })
  .map(({ keep, turned }) => {
    const part = <Element>(elements: readonly Element[], change: (element: Element) => Element): readonly Element[] =>
      elements.flatMap((element, index) =>
        keep[index % 40] ? [turned[index % 40] === 0 ? change(element) : element] : [],
      );
    return listSource({
      documents: part(whole.documents, (document) => ({ ...document, title: 'another' })),
      actors: part(whole.actors, (actor) => ({ ...actor, aliases: [], mentionCount: 9 })),
      edges: part(whole.edges, ({ firstEvent: _first, ...edge }) => edge),
      claims: part(whole.claims, (claim) => ({ ...claim, place: '<b>"\u2028', confidence: 0.1 })),
    });
  });

describe('a diff', () => {
  it('of a graph with itself is empty', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        expect(isEmptyDiff(await diffGraphs(input(graph), input(graph)))).toBe(true);
      }),
    );
  });

  it('applied to the first graph gives the second', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, graphs, async (a, b) => {
        const diff = await diffGraphs(input(a), input(b));
        expect(await linesOf(applyDiff(diff, a))).toEqual(await linesOf(b));
        expect(isEmptyDiff(diff)).toBe((await linesOf(a)).join('\n') === (await linesOf(b)).join('\n'));
      }),
    );
  });

  it('is turned round by comparing the other way', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, graphs, async (a, b) => {
        const [there, back] = [await diffGraphs(input(a), input(b)), await diffGraphs(input(b), input(a))];
        expect(back.claims.added).toEqual(there.claims.removed);
        expect(back.edges.changed.map(({ after }) => after)).toEqual(there.edges.changed.map(({ before }) => before));
      }),
    );
  });

  it('names the properties that differ, the actors and the articles', async () => {
    const [claim] = whole.claims as [GraphClaim];
    const changed = listSource({
      ...whole,
      claims: [{ ...claim, polarity: 'positive', place: 'x' }, ...whole.claims.slice(1)],
    });
    const diff = await diffGraphs(input(listSource(whole)), input(changed));
    expect(diff.claims.changed.map(({ properties }) => properties)).toEqual([['place', 'polarity']]);
    expect(Object.keys(diff.names)).toEqual(['x-actor-0000', 'x-actor-0001']);
    expect(Object.keys(diff.articles)).toEqual([claim.documentId]);
  });
});
