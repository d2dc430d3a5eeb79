import type { EdgeEnds, GraphEdge, RelationType } from '@cartograph/model';
import { compareCodeUnits, edgeId, edgeProperties } from '@cartograph/model';

/**
 * An edge within its pair: its properties but the id in the order of their table, 0 for what it does not have, and nothing
 * behind the last that it has. The names would take three times as much to read as what is said under them.
 */
export type PackedEdge = readonly unknown[];

/**
 * The edges between two actors as they are shown, by their names: the type, behind `>` where it goes from the smaller id to the
 * larger, else behind `<`. They are kept together, in one node, because to look for the edges among some actors, and to
 * compute each of them from its tally, takes a database too long where there are thousands.
 */
export type Pair = Readonly<Record<string, PackedEdge>>;

const columns = Object.entries(edgeProperties).filter(([name]) => name !== 'id');
const at = Object.fromEntries(columns.map(([name], index) => [name, index])) as Readonly<
  Record<keyof GraphEdge, number>
>;
const texts = columns.filter(([, type]) => type === 'string').map(([name]) => name);

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

/** The ends of the edge of a name, in the pair of two actors. */
export function endsOfName([smaller, larger]: readonly [smaller: string, larger: string], name: string): EdgeEnds {
  const [subject, object] = name.startsWith('>') ? [smaller, larger] : [larger, smaller];
  return { subject, relation: relationOfName(name), object };
}

/** An edge as its pair has it. */
export function packEdge(edge: GraphEdge): PackedEdge {
  const values = edge as unknown as Readonly<Record<string, unknown>>;
  const packed = columns.map(([name]) => packValue(values[name]));
  return packed.slice(0, packed.findLastIndex((value) => value !== 0) + 1);
}

function packValue(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value === undefined || (Array.isArray(value) && value.length === 0) ? 0 : value;
}

/** The edges of a pair, in the order of their names. */
export function edgesOfPair(id: string, pair: Pair): GraphEdge[] {
  const actors = actorsOfPair(id);
  return Object.keys(pair)
    .sort()
    .map((name) => unpackEdge(endsOfName(actors, name), pair[name] ?? []));
}

/** Written out: an object that gets one property after the other grows six times, and takes twice as long to make. */
function unpackEdge(ends: EdgeEnds, packed: PackedEdge): GraphEdge {
  const edge: GraphEdge & Partial<Record<string, unknown>> = {
    id: edgeId(ends),
    subject: ends.subject,
    relation: ends.relation,
    object: ends.object,
    claimCount: numberOf(packed[at.claimCount]),
    positiveCount: numberOf(packed[at.positiveCount]),
    negativeCount: numberOf(packed[at.negativeCount]),
    actualCount: numberOf(packed[at.actualCount]),
    plannedCount: numberOf(packed[at.plannedCount]),
    possibleCount: numberOf(packed[at.possibleCount]),
    allegedCount: numberOf(packed[at.allegedCount]),
    documentCount: numberOf(packed[at.documentCount]),
    sourceCount: numberOf(packed[at.sourceCount]),
    belief: numberOf(packed[at.belief]),
    actions: listOf(packed[at.actions]),
    disputed: packed[at.disputed] === 1,
    mutual: packed[at.mutual] === 1,
  };
  for (const name of texts) {
    const value = packed[at[name as keyof GraphEdge]];
    if (typeof value === 'string') edge[name] = value;
  }
  return edge;
}

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);
const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []);

/** How many independent sources and how many claims an edge has. */
export const countsOfEdge = (packed: PackedEdge): { readonly sources: number; readonly claims: number } => ({
  sources: Number(packed[at.sourceCount] ?? 0),
  claims: Number(packed[at.claimCount] ?? 0),
});

/** The pair that a row's content holds. */
export const readPair = (content: unknown): Pair => JSON.parse(String(content)) as Pair;
