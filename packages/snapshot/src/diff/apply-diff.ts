import type { GraphSource } from '@cartograph/model';
import { compareCodeUnits } from '@cartograph/model';
import { countGraph } from '../count-graph.ts';
import type { ElementChanges, GraphDiff } from './graph-diff.ts';

/** The graph that a diff leads to from the graph that it starts at. */
export function applyDiff(diff: GraphDiff, from: GraphSource): GraphSource {
  const to: GraphSource = {
    stats: async () => countGraph(to, (await from.stats()).schemaVersion),
    documents: () => applyChanges(diff.documents, from.documents()),
    actors: () => applyChanges(diff.actors, from.actors()),
    edges: () => applyChanges(diff.edges, from.edges()),
    claims: () => applyChanges(diff.claims, from.claims()),
    documentText: (id) => from.documentText(id),
  };
  return to;
}

async function* applyChanges<Element extends { readonly id: string }>(
  { added, removed, changed }: ElementChanges<Element>,
  elements: AsyncIterable<Element>,
): AsyncGenerator<Element> {
  const gone = new Set(removed.map(({ id }) => id));
  const replaced = new Map(changed.map(({ after }) => [after.id, after]));
  let next = 0;
  for await (const element of elements) {
    while (next < added.length && compareCodeUnits(added[next]?.id ?? '', element.id) < 0)
      yield added[next++] as Element;
    if (!gone.has(element.id)) yield replaced.get(element.id) ?? element;
  }
  yield* added.slice(next);
}
