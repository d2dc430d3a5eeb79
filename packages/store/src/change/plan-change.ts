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
import { indexEdges, indexKeys } from './edge-index.ts';
import type { TallyChange } from './tally-changes.ts';
import { TallyChanges } from './tally-changes.ts';
import { actorOfKey, edgeOfKey, partTallies } from './tally-key.ts';
import type { EdgeChange, GraphChange, LinkChange, LinkRow, NodeChange } from './graph-change.ts';
import type { GraphTotals } from './ledger.ts';
import { Ledger } from './ledger.ts';

/** What a change starts from. */
export interface ChangeInput {
  /** The parts that the documents have in the graph now. */
  readonly before: readonly DocumentPart[];
  /** The parts that they are to have. */
  readonly after: readonly DocumentPart[];
  /** The stored tallies under the {@link tallyKeys} of the parts. */
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly totals: GraphTotals;
  readonly reliability: SourceReliability;
}

/** A change with the totals that the graph has after it. */
export interface PlannedChange {
  readonly change: GraphChange;
  readonly totals: GraphTotals;
}

/** The keys of the tallies that some parts add to, and of the index that their edges are in. */
export function tallyKeys(parts: readonly DocumentPart[]): string[] {
  const keys = new Set(parts.flatMap((part) => [...partTallies(part)].map(([key]) => key)));
  for (const ends of [...keys].map(edgeOfKey)) if (ends) for (const key of indexKeys(ends)) keys.add(key);
  return [...keys];
}

/** The smallest change that turns the graph with the parts `before` into the graph with the parts `after`; pure. */
export function planChange(input: ChangeInput): PlannedChange {
  const tallies = sumTallies(input);
  const ledger = new Ledger(input.totals);
  const nodes = planNodes(input, ledger);
  const actors = planActors(tallies, ledger);
  const edges = planEdges(tallies, input.reliability, ledger);
  return {
    change: {
      nodes: [...nodes, actors, planTallies([...tallies, ...indexEdges(tallies, input.tallies)])],
      links: planLinks(input, [...nodes, actors]),
      edges,
    },
    totals: ledger.totals(),
  };
}

function sumTallies({ before, after, tallies }: ChangeInput): ReadonlyMap<string, TallyChange> {
  const sums = new TallyChanges(tallies);
  const addAll = (parts: readonly DocumentPart[], sign: 1 | -1): void => {
    for (const part of parts) for (const [key, tally] of partTallies(part)) sums.add(key, tally, sign);
  };
  addAll(after, 1);
  addAll(before, -1);
  return sums.changed();
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
    if (old && now) update.push(compareRows(toActorRow(old), toActorRow(now), changed));
    else if (now) create.push(toActorRow(now));
    else remove.push(id);
  }
  return { table: 'CartographActor', create, update, changed: [...changed], remove };
}

function planEdges(
  tallies: ReadonlyMap<string, TallyChange>,
  reliability: SourceReliability,
  ledger: Ledger,
): EdgeChange[] {
  const byType = new Map<RelationType, EdgeGroup>();
  for (const [key, { before, after }] of tallies) {
    const ends = edgeOfKey(key);
    if (!ends) continue;
    const group = byType.get(ends.relation) ?? { create: [], update: [], changed: new Set(), remove: [] };
    byType.set(ends.relation, group);
    const old = isEmptyTally(before) ? undefined : toEdge(ends, before, reliability);
    const now = isEmptyTally(after) ? undefined : toEdge(ends, after, reliability);
    if (old) ledger.take({ kind: 'edge', value: old });
    if (now) ledger.add({ kind: 'edge', value: now });
    if (old && now) compareRows(toEdgeRow(old), toEdgeRow(now), group.changed);
    if (now) (old ? group.update : group.create).push(edgeLink(now));
    else if (old) group.remove.push(edgeLink(old));
  }
  return [...byType].map(([type, { changed, ...group }]) => ({ type, ...group, changed: [...changed] }));
}

interface EdgeGroup {
  readonly create: LinkRow[];
  readonly update: LinkRow[];
  readonly changed: Set<string>;
  readonly remove: LinkRow[];
}

/** Adds the names of what two rows differ in to `changed`; gives the later one. */
function compareRows(old: Row, now: Row, changed: Set<string>): Row {
  for (const [name, value] of Object.entries(now)) if (stableJson(value) !== stableJson(old[name])) changed.add(name);
  return now;
}

/** An edge as a change writes it. */
export const edgeLink = (edge: GraphEdge): LinkRow => ({
  from: edge.subject,
  to: edge.object,
  properties: toEdgeRow(edge),
});

function planTallies(tallies: readonly (readonly [key: string, tally: TallyChange])[]): NodeChange {
  const rows = tallies.filter(([, { after }]) => !isEmptyTally(after));
  const toRow = ([id, { after }]: readonly [string, TallyChange]): Row => ({ id, content: stableJson(after) });
  return {
    table: 'CartographTally',
    create: rows.filter(([, { before }]) => isEmptyTally(before)).map(toRow),
    update: rows.filter(([, { before }]) => !isEmptyTally(before)).map(toRow),
    remove: tallies.filter(([, { before, after }]) => isEmptyTally(after) && !isEmptyTally(before)).map(([id]) => id),
  };
}

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
