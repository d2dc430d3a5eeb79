import type { EdgeEnds, RelationType } from '@cartograph/model';
import { compareCodeUnits, edgeEnds } from '@cartograph/model';
import type { Tally } from '../projection/tally.ts';
import { countOf, isEmptyTally, partOf, sortedKeys } from '../projection/tally.ts';
import { edgeOfKey } from './tally-key.ts';
import type { TallyChange } from './tally-changes.ts';
import { TallyChanges } from './tally-changes.ts';

const PAIR = 'pair:';
const DEGREE = 'degree:';

/**
 * The index of edges, kept as tallies too, because counting the edges of an actor with thousands of them takes a database
 * too long: a *pair* names the edges between two actors, each with how many claims and sources it has, a *degree* says how many
 * edges of each type and how many neighbours an actor has. An edge is named by its type, behind `>` where it goes from the
 * smaller id to the larger, else behind `<`.
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

/** By what edges are ranked. */
export interface EdgeCounts {
  readonly claims: number;
  readonly sources: number;
}

/** The counts of the edge that a tally is of. */
export const countsOf = (edge: Tally): EdgeCounts => ({
  claims: countOf(edge, 'events'),
  sources: Object.keys(partOf(edge, 'sources')).length,
});

/** What an edge adds to its pair. */
export function pairPart(
  { subject, relation, object }: EdgeEnds,
  { claims, sources }: EdgeCounts,
): readonly [key: string, part: Tally] {
  const direction = compareCodeUnits(subject, object) <= 0 ? '>' : '<';
  return [pairKey(subject, object), { [`${direction}${relation}`]: { claims, sources } }];
}

/** By what the two of a pair are neighbours of each other: the claims of all their edges, the sources of the best. */
export function countsOfPair(pair: Tally): EdgeCounts {
  const edges = Object.keys(pair).map((name) => partOf(pair, name));
  return {
    claims: edges.reduce((sum, edge) => sum + countOf(edge, 'claims'), 0),
    sources: Math.max(0, ...edges.map((edge) => countOf(edge, 'sources'))),
  };
}

/** Whether a key is one of a pair. */
export const isPairKey = (key: string): boolean => key.startsWith(PAIR);

/** The two actors of a pair. */
export const actorsOfPair = (key: string): readonly [smaller: string, larger: string] =>
  JSON.parse(key.slice(PAIR.length)) as [string, string];

/** The edges of a pair. */
export function edgesOfPair(key: string, pair: Tally): EdgeEnds[] {
  const [smaller, larger] = actorsOfPair(key);
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
  const [a, b] = actorsOfPair(key);
  return a === b ? [[degreeKey(a), { edges }]] : [a, b].map((id) => [degreeKey(id), { edges, neighbours: 1 }] as const);
}

/** The whole index of some edges, by their ids. */
export function indexOfEdges(edges: Iterable<readonly [id: string, counts: EdgeCounts]>): ReadonlyMap<string, Tally> {
  const pairs = new TallyChanges(new Map());
  for (const [id, counts] of edges) {
    const ends = edgeEnds(id);
    if (ends) pairs.add(...pairPart(ends, counts), 1);
  }
  const degrees = new TallyChanges(new Map());
  for (const [key, { after }] of pairs.changed())
    for (const [degree, part] of degreeParts(key, after)) degrees.add(degree, part, 1);
  return new Map([...pairs.changed(), ...degrees.changed()].map(([key, { after }]) => [key, after]));
}

/** What follows for the index from edges that come, go, or get other counts. */
export function indexEdges(
  edges: ReadonlyMap<string, TallyChange>,
  stored: ReadonlyMap<string, Tally>,
): ReadonlyMap<string, TallyChange> {
  const pairs = new TallyChanges(stored);
  for (const [key, { before, after }] of edges) {
    const ends = edgeOfKey(key);
    if (!ends) continue;
    pairs.add(...pairPart(ends, countsOf(after)), 1);
    pairs.add(...pairPart(ends, countsOf(before)), -1);
  }
  const degrees = new TallyChanges(stored);
  const changed = pairs.changed();
  for (const [key, { before, after }] of changed) {
    if (sortedKeys(before).join() === sortedKeys(after).join()) continue;
    for (const [degree, part] of degreeParts(key, after)) degrees.add(degree, part, 1);
    for (const [degree, part] of degreeParts(key, before)) degrees.add(degree, part, -1);
  }
  return new Map([...changed, ...degrees.changed()]);
}
