import { groupActors, withoutActors } from './group-actors.ts';
import type { ListFilter, ViewAction } from './view-action.ts';
import type { Filters, Selection, ViewDocument } from './view-document.ts';
import { openFilters } from './view-document.ts';

/** The view after an action; pure, the same view comes back when nothing changes. */
export function reduceView(view: ViewDocument, action: ViewAction): ViewDocument {
  switch (action.type) {
    case 'open':
      return action.view;
    case 'show':
      return show(view, action);
    case 'collapse':
      return without(
        { ...view, expansions: view.expansions.filter(({ actor }) => actor !== action.actor) },
        action.actors,
      );
    case 'hide':
      return { ...view, hidden: union(view.hidden, action.ids), selection: deselect(view.selection, action.ids) };
    case 'unhide':
      return { ...view, hidden: [] };
    case 'unfold':
      return { ...view, unfolded: union(action.nodes, view.unfolded) };
    case 'draw-all':
      return { ...view, least: null };
    case 'keep-only':
      return without(
        { ...view, scope: 'chosen', least: null },
        view.actors.filter((id) => !action.actors.includes(id)),
      );
    case 'toggle':
      return withFilters(view, { [action.filter]: toggle(view.filters[action.filter], action.value) });
    case 'only':
      return withFilters(view, { [action.filter]: only(view.filters, action.filter, action.value, action.all) });
    case 'set-filters':
      return withFilters(view, action.filters);
    case 'clear-filters':
      return { ...view, filters: openFilters, window: null, hidden: [] };
    case 'set-window':
      return { ...view, window: action.window };
    case 'set-clock':
      return { ...view, clock: action.clock };
    case 'move':
    case 'arrange':
    case 'place':
      return { ...view, positions: { ...view.positions, ...action.positions } };
    case 'pin':
      return { ...view, pinned: toggleAll(view.pinned, action.actors) };
    case 'group':
      return group(view, action);
    case 'ungroup':
      return {
        ...view,
        groups: view.groups.filter(({ id }) => id !== action.group),
        selection: deselect(view.selection, [action.group]),
      };
    case 'color':
      return { ...view, colors: withEach(view.colors, action.actors, () => action.color) };
    case 'tag':
      return { ...view, tags: withTag(view.tags, action.actors, action.tag) };
    case 'set-size':
      return { ...view, size: action.size };
    case 'set-tint':
      return { ...view, tint: action.tint };
    case 'note':
      return { ...view, notes: withNote(view.notes, action.actor, action.text) };
    case 'select':
      return { ...view, selection: action.selection };
  }
}

function show(view: ViewDocument, action: Extract<ViewAction, { type: 'show' }>): ViewDocument {
  const { seeds = [], relations = [], expansion } = action;
  return {
    ...view,
    seeds: union(view.seeds, seeds),
    actors: union(view.actors, action.actors),
    hidden: view.hidden.filter((id) => !action.actors.includes(id)),
    relations: union(view.relations, relations),
    positions: { ...action.positions, ...view.positions },
    expansions: expansion
      ? [...view.expansions.filter(({ actor }) => actor !== expansion.actor), expansion]
      : view.expansions,
    filters: { ...view.filters, ...action.filters },
    selection: action.selection ?? view.selection,
  };
}

function without(view: ViewDocument, gone: readonly string[]): ViewDocument {
  const away = new Set(gone);
  return {
    ...view,
    actors: view.actors.filter((id) => !away.has(id)),
    seeds: view.seeds.filter((id) => !away.has(id)),
    pinned: view.pinned.filter((id) => !away.has(id)),
    groups: withoutActors(view.groups, away),
    positions: Object.fromEntries(Object.entries(view.positions).filter(([id]) => !away.has(id))),
    selection: deselect(view.selection, gone),
  };
}

function group(view: ViewDocument, { actors, name }: Extract<ViewAction, { type: 'group' }>): ViewDocument {
  const groups = groupActors(view.groups, name, actors);
  const made = groups[groups.length - 1];
  return groups === view.groups || !made
    ? view
    : {
        ...view,
        groups,
        hidden: view.hidden.filter((id) => !actors.includes(id)),
        selection: { kind: 'group', id: made.id },
      };
}

function deselect(selection: Selection, gone: readonly string[]): Selection {
  if (selection.kind === 'none') return selection;
  const ends = selection.id.split('|');
  return gone.some((id) => ends.includes(id)) ? { kind: 'none' } : selection;
}

function only(filters: Filters, filter: ListFilter, value: string, all: readonly string[]): readonly string[] {
  const others = all.filter((other) => other !== value);
  const isOnly =
    filters[filter].length === others.length &&
    others.every((other) => (filters[filter] as readonly string[]).includes(other));
  return isOnly ? [] : others;
}

const withFilters = (view: ViewDocument, change: object): ViewDocument => ({
  ...view,
  filters: { ...view.filters, ...change },
});

const toggle = <T extends string>(list: readonly T[], value: string): readonly T[] =>
  list.includes(value as T) ? list.filter((other) => other !== value) : [...list, value as T];

/** Takes all away where the list has them all, else adds who is missing. */
const toggleAll = (list: readonly string[], values: readonly string[]): readonly string[] =>
  values.every((value) => list.includes(value)) ? list.filter((other) => !values.includes(other)) : union(list, values);

const union = (list: readonly string[], more: readonly string[]): readonly string[] => [...new Set([...list, ...more])];

/** A record with a value for each key; `undefined` takes the key away. */
function withEach<T>(
  record: Readonly<Record<string, T>>,
  keys: readonly string[],
  valueOf: (key: string) => T | undefined,
): Readonly<Record<string, T>> {
  const others = Object.entries(record).filter(([key]) => !keys.includes(key));
  const changed = keys.flatMap((key): readonly (readonly [string, T])[] => {
    const value = valueOf(key);
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries([...others, ...changed]);
}

function withTag(tags: ViewDocument['tags'], actors: readonly string[], tag: string): ViewDocument['tags'] {
  const isOn = actors.every((id) => tags[id]?.includes(tag));
  return withEach(tags, actors, (id) => {
    const others = (tags[id] ?? []).filter((other) => other !== tag);
    const next = isOn ? others : [...others, tag];
    return next.length === 0 ? undefined : next;
  });
}

function withNote(notes: ViewDocument['notes'], actor: string, text: string): ViewDocument['notes'] {
  const { [actor]: _, ...others } = notes;
  return text.trim() === '' ? others : { ...others, [actor]: text };
}
