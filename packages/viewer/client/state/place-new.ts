import type { Positions } from '@cartograph/layout';
import { visibleGraph } from '../graph/visible-graph.ts';
import { emptyView, openFilters } from '../view/view-document.ts';
import { arrangeApart, toLayoutTask } from './layout.ts';
import { data, view } from './session.ts';

/** Places for those of some actors who have none, whatever the filters leave out now; whoever stands keeps the place. */
export function placeNew(actors: readonly string[]): Promise<Positions> {
  const { positions } = view.value;
  const standing = Object.keys(positions);
  const open = {
    ...emptyView,
    filters: { ...openFilters, showDescribed: true },
    actors: [...new Set([...standing, ...actors])],
    positions,
  };
  return arrangeApart(toLayoutTask(visibleGraph(data.value, open), open, standing), { kind: 'new' });
}
