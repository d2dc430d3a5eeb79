import type { ReadonlySignal } from '@preact/signals';
import { computed } from '@preact/signals';
import { capElements } from '../graph/cap-elements.ts';
import type { Elements } from '../graph/elements.ts';
import { toElements } from '../graph/to-elements.ts';
import { membersOf, nodeOf } from '../view/group-actors.ts';
import { nameOf } from './commands.ts';
import { ratings } from './measures.ts';
import { compared, shown, view } from './session.ts';

const capped = computed(() => {
  const { seeds, pinned, selection } = view.value;
  const selected = selection.kind === 'none' ? [] : selection.id.split('|');
  return capElements(
    toElements(shown.value, view.value, { ratings: ratings.value, marks: compared.value?.marks ?? new Map() }),
    new Set([...seeds, ...pinned, ...selected]),
  );
});

/** The picture that the view makes: nodes and lines, groups folded, no more than can be drawn. */
export const picture: ReadonlySignal<Elements> = computed(() => capped.value.elements);

/** How many nodes are too many to be drawn; the table has them. */
export const undrawn: ReadonlySignal<number> = computed(() => capped.value.left);

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
