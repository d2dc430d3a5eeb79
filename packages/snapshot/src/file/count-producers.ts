import type { GraphSource, Producer } from '@cartograph/model';
import { compareCodeUnits } from '@cartograph/model';
import type { GraphView } from '../view/graph-view.ts';
import { viewSource } from '../view/view-source.ts';
import type { SnapshotProducer } from './manifest.ts';

/** Which versions read the documents of a graph, or of what a view shows, each with the number of them. */
export async function countProducers(
  states: readonly { readonly id: string; readonly producer: Producer }[],
  source: GraphSource,
  view?: GraphView,
): Promise<readonly SnapshotProducer[]> {
  const shown = new Set<string>();
  if (view !== undefined) for await (const { id } of viewSource(source, view).documents()) shown.add(id);
  const counts = new Map<string, SnapshotProducer>();
  for (const { id, producer } of states) {
    if (view !== undefined && !shown.has(id)) continue;
    const { version, model, gazetteer } = producer;
    const key = JSON.stringify([version, model, gazetteer]);
    counts.set(key, { version, model, gazetteer, documents: (counts.get(key)?.documents ?? 0) + 1 });
  }
  return [...counts].sort(([a], [b]) => compareCodeUnits(a, b)).map(([, producer]) => producer);
}
