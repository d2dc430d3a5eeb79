import type { ReadonlySignal } from '@preact/signals';
import { computed } from '@preact/signals';
import { capElements } from '../graph/cap-elements.ts';
import type { Elements } from '../graph/elements.ts';
import { toElements } from '../graph/to-elements.ts';
import { membersOf, nodeOf } from '../view/group-actors.ts';
import { nameOf } from './commands.ts';
import { ratings } from './measures.ts';
import { compared, dispatch, shown, view } from './session.ts';

/** So many of those that are folded are drawn at once. */
const OPENED = 25;

const capped = computed(() => {
  const { seeds, pinned, selection, unfolded } = view.value;
  const selected = selection.kind === 'none' ? [] : selection.id.split('|').map(drawnAs);
  return capElements(
    toElements(shown.value, view.value, { ratings: ratings.value, marks: compared.value?.marks ?? new Map() }),
    [...new Set([...selected, ...seeds.map(drawnAs), ...pinned.map(drawnAs), ...unfolded])],
  );
});

/** The picture that the view makes: nodes and lines, groups folded, no more than can be drawn. */
export const picture: ReadonlySignal<Elements> = computed(() => capped.value.elements);

/** How many nodes are too many to be drawn one by one, and into how many they are folded. */
export const undrawn: ReadonlySignal<{ readonly nodes: number; readonly rests: number }> = computed(() => {
  const folded = [...capped.value.folded.values()];
  return { nodes: folded.reduce((sum, { length }) => sum + length, 0), rests: folded.length };
});

/** Draws the largest of those that a node stands for, or of all that are folded; the smallest are folded instead. */
export function unfold(rest?: string): void {
  const { folded } = capped.value;
  const lists = rest === undefined ? [...folded.values()] : [folded.get(rest) ?? []];
  const nodes = lists.flatMap((ids) => ids.slice(0, Math.max(1, Math.ceil(OPENED / lists.length)))).slice(0, OPENED);
  if (nodes.length > 0) dispatch({ type: 'unfold', nodes });
}

/** What something is done to: the actors behind some drawn nodes, and what they are called. */
export interface Targets {
  readonly actors: readonly string[];
  /** The groups among the nodes. */
  readonly groups: readonly string[];
  readonly name: string;
}

/** The actors behind drawn nodes. */
export function targetsOf(ids: readonly string[]): Targets {
  const { groups } = view.value;
  const chosen = groups.filter(({ id }) => ids.includes(id));
  return {
    actors: [...new Set(ids.flatMap((id) => membersOf(groups, id)))],
    groups: chosen.map(({ id }) => id),
    name: ids.map((id) => groups.find((group) => group.id === id)?.name ?? nameOf(id)).join(', '),
  };
}

/** The node that an actor is drawn in. */
export const drawnAs = (actor: string): string => nodeOf(view.value.groups, actor);
