import type { GraphEdge, RelationType } from '@cartograph/model';
import { stableJson } from '@cartograph/model';
import type { SourceReliability } from '../projection/belief.ts';
import type { Tally } from '../projection/tally.ts';
import { isEmptyTally } from '../projection/tally.ts';
import { toActor } from '../projection/to-actor.ts';
import { toEdge } from '../projection/to-edge.ts';
import { toActorRow } from '../rows/actor-row.ts';
import { toEdgeRow } from '../rows/edge-row.ts';
import type { Row } from '../rows/row.ts';
import type { LinkType, NodeTable } from '../schema/tables.ts';
import { linkEnds, linkTypes } from '../schema/tables.ts';
import type { DocumentPart } from './document-part.ts';
import type { ChangedEdge, PairChange } from './change-pairs.ts';
import { changePairs } from './change-pairs.ts';
import { degreeParts } from './degree.ts';
import type { Pair } from './edge-pair.ts';
import { pairId } from './edge-pair.ts';
import { placeOfPair } from './pair-rank.ts';
import type { TallyChange } from './tally-changes.ts';
import { TallyChanges } from './tally-changes.ts';
import { actorOfKey, edgeOfKey, isEdgeKey, partTallies } from './tally-key.ts';
import type { EdgeChange, GraphChange, LinkChange, LinkRow, NodeChange } from './graph-change.ts';
import type { GraphTotals } from './ledger.ts';
import { Ledger } from './ledger.ts';

/** What a change starts from. */
export interface ChangeInput {
  /** The parts that the documents have in the graph now. */
  readonly before: readonly DocumentPart[];
  /** The parts that they are to have. */
  readonly after: readonly DocumentPart[];
  /** The stored tallies under the {@link StoredKeys} of the parts. */
  readonly tallies: ReadonlyMap<string, Tally>;
  /** The stored pairs likewise. */
  readonly pairs: ReadonlyMap<string, Pair>;
  readonly totals: GraphTotals;
  readonly reliability: SourceReliability;
}

/** A change with the totals that the graph has after it. */
export interface PlannedChange {
  readonly change: GraphChange;
  readonly totals: GraphTotals;
}

/** What a change reads of what is stored. */
export interface StoredKeys {
  /** The keys of the tallies that parts add to. */
  readonly tallies: readonly string[];
  /** The ids of the pairs that their edges are in. */
  readonly pairs: readonly string[];
}

/** The keys of what is stored and some parts add to. */
export function storedKeys(parts: readonly DocumentPart[]): StoredKeys {
  const tallies = new Set(parts.flatMap((part) => [...partTallies(part)].map(([key]) => key)));
  const pairs = new Set<string>();
  for (const key of tallies) {
    const ends = edgeOfKey(key);
    if (ends) pairs.add(pairId(ends.subject, ends.object));
  }
  return { tallies: [...tallies], pairs: [...pairs] };
}

/** The smallest change that turns the graph with the parts `before` into the graph with the parts `after`; pure. */
export function planChange(input: ChangeInput): PlannedChange {
  const sums = sumTallies(input);
  const ledger = new Ledger(input.totals);
  const nodes = planNodes(input, ledger);
  const ofEdges = sums.changed(isEdgeKey);
  const edges = changedEdges(ofEdges, input.reliability);
  const pairs = changePairs(edges, input.pairs);
  addDegrees(sums, pairs);
  const others = sums.changed((key) => !isEdgeKey(key));
  const actors = planActors(others, ledger);
  return {
    change: {
      nodes: [
        ...nodes,
        actors,
        planContents('CartographTally', [...others, ...ofEdges], toTallyRow),
        planContents('CartographPair', pairs, toPairRow),
      ],
      links: planLinks(input, [...nodes, actors]),
      edges: planEdges(edges, ledger),
    },
    totals: ledger.totals(),
  };
}

function sumTallies({ before, after, tallies }: ChangeInput): TallyChanges {
  const sums = new TallyChanges(tallies);
  const addAll = (parts: readonly DocumentPart[], sign: 1 | -1): void => {
    for (const part of parts) for (const [key, tally] of partTallies(part)) sums.add(key, tally, sign);
  };
  addAll(after, 1);
  addAll(before, -1);
  return sums;
}

/** Adds to the tallies of actors what follows from other pairs; what a pair says of its edges does not matter. */
function addDegrees(sums: TallyChanges, pairs: ReadonlyMap<string, PairChange>): void {
  for (const [id, { before, after }] of pairs) {
    if (Object.keys(before).sort().join() === Object.keys(after).sort().join()) continue;
    for (const [key, part] of degreeParts(id, after)) sums.add(key, part, 1);
    for (const [key, part] of degreeParts(id, before)) sums.add(key, part, -1);
  }
}

function planNodes({ before, after }: ChangeInput, ledger: Ledger): NodeChange[] {
  for (const part of before) {
    ledger.take({ kind: 'document', value: part.document });
    for (const value of part.claims) ledger.take({ kind: 'claim', value });
  }
  for (const part of after) {
    ledger.add({ kind: 'document', value: part.document });
    for (const value of part.claims) ledger.add({ kind: 'claim', value });
  }
  const tables: readonly NodeTable[] = [
    'CartographDocument',
    'CartographExtraction',
    'CartographSentence',
    'CartographClaim',
  ];
  return tables.map((table) => planTable(table, rowsOf(before, table), rowsOf(after, table)));
}

const rowsOf = (parts: readonly DocumentPart[], table: NodeTable): ReadonlyMap<string, Row> =>
  new Map(
    parts
      .flatMap((part) => part.nodes.filter((nodes) => nodes.table === table))
      .flatMap((nodes) => nodes.rows)
      .map((row) => [String(row['id']), row]),
  );

function planTable(table: NodeTable, before: ReadonlyMap<string, Row>, after: ReadonlyMap<string, Row>): NodeChange {
  const isSame = (id: string, row: Row): boolean => {
    const old = before.get(id);
    return old !== undefined && stableJson(old) === stableJson(row);
  };
  return {
    table,
    create: [...after].filter(([id, row]) => !isSame(id, row)).map(([, row]) => row),
    update: [],
    remove: [...before.keys()].filter((id) => {
      const row = after.get(id);
      return row === undefined || !isSame(id, row);
    }),
  };
}

function planActors(tallies: ReadonlyMap<string, TallyChange>, ledger: Ledger): NodeChange {
  const create: Row[] = [];
  const update: Row[] = [];
  const remove: string[] = [];
  const changed = new Set<string>();
  for (const [key, { before, after }] of tallies) {
    const id = actorOfKey(key);
    if (id === undefined) continue;
    const old = isEmptyTally(before) ? undefined : toActor(id, before);
    const now = isEmptyTally(after) ? undefined : toActor(id, after);
    if (old) ledger.take({ kind: 'actor', value: old });
    if (now) ledger.add({ kind: 'actor', value: now });
    if (old && now) {
      const row = toActorRow(now);
      // its degree alone may be another
      if (compareRows(toActorRow(old), row, changed)) update.push(row);
    } else if (now) create.push(toActorRow(now));
    else remove.push(id);
  }
  return { table: 'CartographActor', create, update, changed: [...changed], remove };
}

function changedEdges(tallies: ReadonlyMap<string, TallyChange>, reliability: SourceReliability): ChangedEdge[] {
  return [...tallies].flatMap(([key, { before, after }]) => {
    const ends = edgeOfKey(key);
    if (!ends) return [];
    const edgeOf = (tally: Tally) => (isEmptyTally(tally) ? undefined : toEdge(ends, tally, reliability));
    return [{ ends, before: edgeOf(before), after: edgeOf(after) }];
  });
}

function planEdges(edges: readonly ChangedEdge[], ledger: Ledger): EdgeChange[] {
  const byType = new Map<RelationType, EdgeGroup>();
  for (const { ends, before, after } of edges) {
    const group = byType.get(ends.relation) ?? { create: [], update: [], changed: new Set(), remove: [] };
    byType.set(ends.relation, group);
    if (before) ledger.take({ kind: 'edge', value: before });
    if (after) ledger.add({ kind: 'edge', value: after });
    if (before && after) compareRows(toEdgeRow(before), toEdgeRow(after), group.changed);
    if (after) (before ? group.update : group.create).push(edgeLink(after));
    else if (before) group.remove.push(edgeLink(before));
  }
  return [...byType].map(([type, { changed, ...group }]) => ({ type, ...group, changed: [...changed] }));
}

interface EdgeGroup {
  readonly create: LinkRow[];
  readonly update: LinkRow[];
  readonly changed: Set<string>;
  readonly remove: LinkRow[];
}

/** Adds the names of what two rows differ in to `changed`; whether they do. */
function compareRows(old: Row, now: Row, changed: Set<string>): boolean {
  const names = Object.keys(now).filter((name) => !isSame(now[name], old[name]));
  for (const name of names) changed.add(name);
  return names.length > 0;
}

const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && stableJson(a) === stableJson(b));

/** An edge as a change writes it. */
export const edgeLink = (edge: GraphEdge): LinkRow => ({
  from: edge.subject,
  to: edge.object,
  properties: toEdgeRow(edge),
});

/** What a tally or a pair was and is to be; without keys it is none. */
interface ContentChange<T> {
  readonly before: T;
  readonly after: T;
}

/** Tallies or pairs as a change writes them. */
export function planContents<T extends object>(
  table: 'CartographTally' | 'CartographPair',
  changes: Iterable<readonly [id: string, change: ContentChange<T>]>,
  toContentRow: (id: string, content: T) => Row,
): NodeChange {
  const isNothing = (content: object): boolean => Object.keys(content).length === 0;
  const create: Row[] = [];
  const update: Row[] = [];
  const remove: string[] = [];
  for (const [id, { before, after }] of changes) {
    if (!isNothing(after)) (isNothing(before) ? create : update).push(toContentRow(id, after));
    else if (!isNothing(before)) remove.push(id);
  }
  return { table, create, update, remove };
}

/** A tally as a row. */
export const toTallyRow = (id: string, tally: Tally): Row => ({ id, content: stableJson(tally) });

/** A pair as a row. */
export const toPairRow = (id: string, pair: Pair): Row => ({
  id,
  content: stableJson(pair),
  place: placeOfPair(id, pair),
});

/** Of the links of nodes that stay, those that differ; all links of a node that comes. */
function planLinks({ before, after }: ChangeInput, nodes: readonly NodeChange[]): LinkChange[] {
  const created = new Set(nodes.flatMap(({ table, create }) => create.map((row) => `${table} ${String(row['id'])}`)));
  const removed = new Set(nodes.flatMap(({ table, remove }) => remove.map((id) => `${table} ${id}`)));
  return linkTypes.map((type) => {
    const { from, to } = linkEnds[type];
    const isAmong = (ends: ReadonlySet<string>, link: LinkRow): boolean =>
      ends.has(`${from} ${link.from}`) || ends.has(`${to} ${link.to}`);
    const [old, now] = [linksOf(before, type), linksOf(after, type)];
    return {
      type,
      create: [...now].filter(([key, link]) => !old.has(key) || isAmong(created, link)).map(([, link]) => link),
      remove: [...old].filter(([key, link]) => !now.has(key) && !isAmong(removed, link)).map(([, link]) => link),
    };
  });
}

/** The links of a type, by all that they say. */
const linksOf = (parts: readonly DocumentPart[], type: LinkType): ReadonlyMap<string, LinkRow> =>
  new Map(
    parts
      .flatMap((part) => part.links.filter((links) => links.type === type))
      .flatMap(({ rows }) => rows)
      .map((link) => [JSON.stringify([link.from, link.to, link.properties]), link]),
  );
