import type { Inventory, Prepared } from './prepared.ts';
import type { Trained } from './train-classifier.ts';
import { parseWith } from './train-tree-parser.ts';

/** UAS and LAS in percent over items with gold trees, as "86.10/83.25"; subtypes of relations are not compared. */
export function describeParse(trained: Trained, items: readonly Prepared[], inventory: Inventory): string {
  let words = 0;
  let heads = 0;
  let arcs = 0;
  for (const item of items) {
    const state = parseWith(trained, item, inventory.labels.length);
    for (let i = 0; i < item.size; i++) {
      words++;
      if (state.head[i] !== item.gold.heads[i]) continue;
      heads++;
      const label = inventory.labels[state.label[i]!] ?? 'root';
      if (label.split(':')[0] === item.sample.deprels[i]!.split(':')[0]) arcs++;
    }
  }
  return `${((100 * heads) / words).toFixed(2)}/${((100 * arcs) / words).toFixed(2)}`;
}
