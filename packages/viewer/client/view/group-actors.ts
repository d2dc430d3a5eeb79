import type { Group } from './view-document.ts';

/** Groups with one more; its actors leave the groups that they were in. The same list for fewer than two actors. */
export function groupActors(groups: readonly Group[], name: string, actors: readonly string[]): readonly Group[] {
  const [first] = actors;
  if (first === undefined || actors.length < 2) return groups;
  return [...withoutActors(groups, new Set(actors)), { id: `group:${first}`, name, actors }];
}

/** Groups without some actors; one that is left with a single actor is none. */
export function withoutActors(groups: readonly Group[], gone: ReadonlySet<string>): readonly Group[] {
  return groups.flatMap((group) => {
    const actors = group.actors.filter((id) => !gone.has(id));
    if (actors.length === group.actors.length) return [group];
    const [first] = actors;
    return first === undefined || actors.length < 2 ? [] : [{ ...group, id: `group:${first}`, actors }];
  });
}

/** The actors behind a node: a group's, else the actor itself. */
export const membersOf = (groups: readonly Group[], id: string): readonly string[] =>
  groups.find((group) => group.id === id)?.actors ?? [id];

/** The node that an actor is drawn in: its group, else itself. */
export const nodeOf = (groups: readonly Group[], actor: string): string =>
  groups.find((group) => group.actors.includes(actor))?.id ?? actor;
