import { effect } from '@preact/signals';
import type { VisibleGraph } from '../graph/visible-graph.ts';
import { membersOf } from '../view/group-actors.ts';
import type { Selection, ViewDocument } from '../view/view-document.ts';
import { dispatch, picked, shown, view } from './session.ts';

/** Whether something selected is among what a view shows. */
export function isShown({ actors, edges }: VisibleGraph, { groups }: ViewDocument, selection: Selection): boolean {
  const isDrawn = (node: string): boolean =>
    membersOf(groups, node).some((id) => actors.some((actor) => actor.id === id));
  switch (selection.kind) {
    case 'none':
      return true;
    case 'edge':
      return edges.some(({ edge }) => edge.id === selection.id);
    case 'actor':
    case 'group':
    case 'pair':
      return selection.id.split('|').every(isDrawn);
  }
}

/** Lets go of whatever the filters, the time window or a hand take off the canvas: what is not seen is not selected. */
export function followFilters(): void {
  let last: Pick<ViewDocument, 'filters' | 'window' | 'hidden' | 'clock'> = view.peek();
  effect(() => {
    const { filters, window, hidden, clock, selection } = view.value;
    const ids = new Set(shown.value.actors.map(({ id }) => id));
    const kept = picked.peek().filter((id) => ids.has(id));
    if (kept.length < picked.peek().length) picked.value = kept;
    const isNarrowed =
      filters !== last.filters || window !== last.window || clock !== last.clock || hidden.length > last.hidden.length;
    last = { filters, window, hidden, clock };
    // Somebody may still look up whom the filters leave out: only a filter that changes lets go.
    if (isNarrowed && !isShown(shown.value, view.value, selection))
      dispatch({ type: 'select', selection: { kind: 'none' } });
  });
}
