import type { VisibleEdge } from '../graph/visible-graph.ts';
import { membersOf } from '../view/group-actors.ts';
import { nameOf } from './commands.ts';
import { dispatch, shown, view } from './session.ts';

/** Hides a relation (`subject|TYPE|object`), or all between two drawn nodes (`a|b`); a step that can be undone. */
export function hideLine(line: string): void {
  const [first = '', middle = '', last] = line.split('|');
  if (last !== undefined)
    return dispatch({ type: 'hide', name: `${nameOf(first)} ${middle} ${nameOf(last)}`, ids: [line] });
  const ids = relationsBetween(line).map(({ edge }) => edge.id);
  dispatch({ type: 'hide', name: `${nodeName(first)} – ${nodeName(middle)}`, ids });
}

/** The relations between two drawn nodes (`a|b`), either of which may be a group. */
export function relationsBetween(pair: string): readonly VisibleEdge[] {
  const [as, bs] = pair.split('|').map((end) => new Set(membersOf(view.value.groups, end)));
  const joins = (from: string, to: string): boolean => Boolean(as?.has(from) && bs?.has(to));
  return shown.value.edges.filter(({ edge }) => joins(edge.subject, edge.object) || joins(edge.object, edge.subject));
}

/** What a drawn node is called: an actor, or a group. */
export const nodeName = (id: string): string => view.value.groups.find((group) => group.id === id)?.name ?? nameOf(id);
