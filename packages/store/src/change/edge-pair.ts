import type { EdgeEnds, GraphEdge, PropertyType, RelationType } from '@cartograph/model';
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
const column = (name: keyof GraphEdge): number => columns.findIndex(([one]) => one === name);
const SOURCES = column('sourceCount');
const CLAIMS = column('claimCount');

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

function unpackEdge(ends: EdgeEnds, packed: PackedEdge): GraphEdge {
  const edge: Record<string, unknown> = {
    id: edgeId(ends),
    subject: ends.subject,
    relation: ends.relation,
    object: ends.object,
  };
  let index = 0;
  for (const [name, type] of columns) {
    const value = unpackValue(packed[index], type);
    if (value !== undefined) edge[name] = value;
    index += 1;
  }
  return edge as unknown as GraphEdge;
}

function unpackValue(value: unknown, type: PropertyType): unknown {
  if (type === 'integer' || type === 'float') return value ?? 0;
  if (type === 'boolean') return value === 1;
  if (type === 'strings') return Array.isArray(value) ? value : [];
  return typeof value === 'string' ? value : undefined;
}

/** How many independent sources and how many claims an edge has. */
export const countsOfEdge = (packed: PackedEdge): { readonly sources: number; readonly claims: number } => ({
  sources: Number(packed[SOURCES] ?? 0),
  claims: Number(packed[CLAIMS] ?? 0),
});

/** The pair that a row's content holds. */
export const readPair = (content: unknown): Pair => JSON.parse(String(content)) as Pair;
