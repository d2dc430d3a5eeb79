import { saveFile } from '../parts/save-file.ts';
import { data, info, shown, view } from './session.ts';

/** Saves what is seen: the view, its actors, and its edges with the ids of their claims. */
export function exportJson(): void {
  const { actors, edges } = shown.value;
  const content = {
    version: 1,
    graph: info.value?.stats.hash,
    view: view.value,
    actors,
    edges: edges.map(({ edge }) => ({ ...edge, claims: (data.value.facts.get(edge.id) ?? []).map(({ id }) => id) })),
  };
  saveFile(
    'cartograph-view.json',
    new Blob([`${JSON.stringify(content, undefined, 1)}\n`], { type: 'application/json' }),
  );
}
