import type { ReadonlySignal } from '@preact/signals';
import { computed } from '@preact/signals';
import type { Elements } from '../graph/elements.ts';
import { toElements } from '../graph/to-elements.ts';
import { membersOf, nodeOf } from '../view/group-actors.ts';
import { nameOf } from './commands.ts';
import { ratings } from './measures.ts';
import { compared, shown, view } from './session.ts';

/** The picture that the view makes: nodes and lines, groups folded. */
export const picture: ReadonlySignal<Elements> = computed(() =>
  toElements(shown.value, view.value, { ratings: ratings.value, marks: compared.value?.marks ?? new Map() }),
);

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
