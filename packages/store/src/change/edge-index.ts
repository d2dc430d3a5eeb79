import type { EdgeEnds, RelationType } from '@cartograph/model';
import { compareCodeUnits } from '@cartograph/model';
import type { Tally } from '../projection/tally.ts';
import { isEmptyTally, sortedKeys } from '../projection/tally.ts';
import { edgeOfKey } from './tally-key.ts';
import type { TallyChange } from './tally-changes.ts';
import { TallyChanges } from './tally-changes.ts';

const PAIR = 'pair:';
const DEGREE = 'degree:';

/**
 * The index of edges, kept as tallies too, because counting the edges of an actor with thousands of them takes a database
 * too long: a *pair* names the edges between two actors, a *degree* says how many edges of each type and how many neighbours
 * an actor has. An edge is named by its type, behind `>` where it goes from the smaller id to the larger, else behind `<`.
 */
export const pairKey = (a: string, b: string): string => `${PAIR}${JSON.stringify([a, b].sort(compareCodeUnits))}`;

/** The key of an actor's degree. */
export const degreeKey = (id: string): string => `${DEGREE}${id}`;

/** The keys of the index that an edge is in. */
export const indexKeys = ({ subject, object }: EdgeEnds): string[] => [
  pairKey(subject, object),
  degreeKey(subject),
  degreeKey(object),
];

/** What an edge adds to its pair. */
export function pairPart({ subject, relation, object }: EdgeEnds): readonly [key: string, part: Tally] {
  const direction = compareCodeUnits(subject, object) <= 0 ? '>' : '<';
  return [pairKey(subject, object), { [`${direction}${relation}`]: 1 }];
}

/** The edges of a pair. */
export function edgesOfPair(key: string, pair: Tally): EdgeEnds[] {
  const [smaller, larger] = actorsOf(key);
  return sortedKeys(pair).map((name) => ({
    subject: name.startsWith('>') ? smaller : larger,
    relation: name.slice(1) as RelationType,
    object: name.startsWith('>') ? larger : smaller,
  }));
}

/** What a pair adds to the degrees of its actors; an actor is no neighbour of itself. */
export function degreeParts(key: string, pair: Tally): (readonly [key: string, part: Tally])[] {
  if (isEmptyTally(pair)) return [];
  const edges: Record<string, number> = {};
  for (const { relation } of edgesOfPair(key, pair)) edges[relation] = (edges[relation] ?? 0) + 1;
  const [a, b] = actorsOf(key);
  return a === b ? [[degreeKey(a), { edges }]] : [a, b].map((id) => [degreeKey(id), { edges, neighbours: 1 }] as const);
}

/** What follows for the index from edges that come and go. */
export function indexEdges(
  edges: ReadonlyMap<string, TallyChange>,
  stored: ReadonlyMap<string, Tally>,
): ReadonlyMap<string, TallyChange> {
  const pairs = new TallyChanges(stored);
  for (const [key, { before, after }] of edges) {
    const ends = edgeOfKey(key);
    if (!ends || isEmptyTally(before) === isEmptyTally(after)) continue;
    pairs.add(...pairPart(ends), isEmptyTally(before) ? 1 : -1);
  }
  const degrees = new TallyChanges(stored);
  const changed = pairs.changed();
  for (const [key, { before, after }] of changed) {
    for (const [degree, part] of degreeParts(key, after)) degrees.add(degree, part, 1);
    for (const [degree, part] of degreeParts(key, before)) degrees.add(degree, part, -1);
  }
  return new Map([...changed, ...degrees.changed()]);
}

const actorsOf = (key: string): readonly [smaller: string, larger: string] =>
  JSON.parse(key.slice(PAIR.length)) as [string, string];
