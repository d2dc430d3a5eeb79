import type { GraphActor } from '@cartograph/model';
import { foldName } from '@cartograph/model';
import MiniSearch from 'minisearch';

/** So many are offered. */
const OFFERED = 4;

/** What an actor is called. */
export type Named = Pick<GraphActor, 'id' | 'name' | 'aliases' | 'weakAliases'>;

/** Actors by their names, in the page itself. */
export interface NameIndex {
  /** Ids of those with a word for each that is typed, or for its beginning; the best first. */
  find(text: string): readonly string[];
  /** Ids of those whose names are spelt most alike, though a third of the letters be wrong. */
  findAlike(text: string): readonly string[];
}

/** Makes actors findable by names, aliases and nicknames; accents and case do not matter. */
export function indexNames(actors: readonly Named[]): NameIndex {
  const index = new MiniSearch<Named>({
    fields: ['name', 'others'],
    extractField: (actor, field) =>
      field === 'id' ? actor.id : field === 'name' ? actor.name : [...actor.aliases, ...actor.weakAliases].join(' '),
    tokenize: (text) => foldName(text).split(' '),
    // Folded already.
    processTerm: (word) => word,
    searchOptions: { boost: { name: 2 } },
  });
  index.addAll(actors);
  const idsOf = (text: string, options: Parameters<typeof index.search>[1]): readonly string[] =>
    index
      .search(text, options)
      .slice(0, OFFERED)
      .map(({ id }) => String(id));
  return {
    find: (text) => idsOf(text, { prefix: true, combineWith: 'AND' }),
    findAlike: (text) => idsOf(text, { fuzzy: 0.34, prefix: (word) => word.length > 3 }),
  };
}
