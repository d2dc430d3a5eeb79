import type { EdgeEnds, GraphEdge, RelationType } from '@cartograph/model';
import { compareCodeUnits, edgeId, edgeProperties } from '@cartograph/model';

/** An edge within its pair: what it says beyond its ends and its type, without what is nothing. */
export type PackedEdge = Readonly<Partial<Omit<GraphEdge, 'id' | keyof EdgeEnds>>>;

/**
 * The edges between two actors as they are shown, by their names: the type, behind `>` where it goes from the smaller id to the
 * larger, else behind `<`. They are kept together, in one node, because to look for the edges among some actors, and to
 * compute each of them from its tally, takes a database too long where there are thousands.
 */
export type Pair = Readonly<Record<string, PackedEdge>>;

const NOTHING = {
  claimCount: 0,
  positiveCount: 0,
  negativeCount: 0,
  actualCount: 0,
  plannedCount: 0,
  possibleCount: 0,
  allegedCount: 0,
  documentCount: 0,
  sourceCount: 0,
  belief: 0,
  actions: [],
  disputed: false,
  mutual: false,
} as const satisfies PackedEdge;

const packed = Object.keys(edgeProperties).filter((name) => name !== 'id');
const isNothing = (value: unknown): boolean =>
  value === undefined || value === 0 || value === false || (Array.isArray(value) && value.length === 0);

/** The id of the pair of two actors, in any order. */
export const pairId = (a: string, b: string): string => JSON.stringify([a, b].sort(compareCodeUnits));

/** The two actors of a pair. */
export const actorsOfPair = (id: string): readonly [smaller: string, larger: string] =>
  JSON.parse(id) as [string, string];

/** The name of an edge within its pair. */
export const nameInPair = ({ subject, relation, object }: EdgeEnds): string =>
  `${compareCodeUnits(subject, object) <= 0 ? '>' : '<'}${relation}`;

/** The type of the edge of a name. */
export const relationOfName = (name: string): RelationType => name.slice(1) as RelationType;

/** An edge as its pair has it. */
export function packEdge(edge: GraphEdge): PackedEdge {
  const values = edge as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(packed.filter((name) => !isNothing(values[name])).map((name) => [name, values[name]]));
}

/** The edges of a pair, in the order of their names. */
export function edgesOfPair(id: string, pair: Pair): GraphEdge[] {
  const [smaller, larger] = actorsOfPair(id);
  return Object.keys(pair)
    .sort()
    .map((name) => {
      const [subject, object] = name.startsWith('>') ? [smaller, larger] : [larger, smaller];
      const ends = { subject, relation: relationOfName(name), object };
      return { id: edgeId(ends), ...ends, ...NOTHING, ...pair[name] };
    });
}

/** The pair that a row's content holds. */
export const readPair = (content: unknown): Pair => JSON.parse(String(content)) as Pair;
