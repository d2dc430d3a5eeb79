import { join } from 'node:path';
import type { Judgement } from '@cartograph/model';
import type { PackedExtraction } from '../change/document-part.ts';
import { documentPart } from '../change/document-part.ts';
import type { GraphTotals } from '../change/ledger.ts';
import { Ledger } from '../change/ledger.ts';
import { degreeParts } from '../change/degree.ts';
import type { Pair } from '../change/edge-pair.ts';
import { nameInPair, packEdge, pairId } from '../change/edge-pair.ts';
import { edgeLink, toPairRow, toTallyRow } from '../change/plan-change.ts';
import { actorOfKey, edgeOfKey, partTallies } from '../change/tally-key.ts';
import { createPlanner } from '../judgements/create-planner.ts';
import type { JudgementPlan } from '../judgements/judgement-plan.ts';
import { createPlan } from '../judgements/judgement-plan.ts';
import { assignSources } from '../duplicates/find-clusters.ts';
import { bandRows } from '../duplicates/band-rows.ts';
import { EMPTY_STATE } from '../graph/graph-state.ts';
import type { SourceReliability } from '../projection/belief.ts';
import { currentIds } from '../projection/former-ids.ts';
import type { Tally } from '../projection/tally.ts';
import { isEmptyTally, sumTallies } from '../projection/tally.ts';
import { toActor } from '../projection/to-actor.ts';
import { toEdge } from '../projection/to-edge.ts';
import { toActorRow } from '../rows/actor-row.ts';
import type { ExtractionSpool } from './extraction-spool.ts';
import type { LoadedDocument } from './loaded-document.ts';
import type { TableFile } from './table-files.ts';
import { TableFiles } from './table-files.ts';
import { Spill } from './spill.ts';

/** A whole graph as files, ready to be copied into an empty database. */
export interface StagedGraph {
  readonly files: readonly TableFile[];
  readonly totals: GraphTotals;
  /** The actor that each of the others is judged to be. */
  readonly renames: ReadonlyMap<string, string>;
}

/** Where a graph is staged, and what it is made with. */
export interface StageOptions {
  readonly folder: string;
  readonly reliability: SourceReliability;
  readonly judgements: readonly Judgement[];
  /** Called after each document. */
  readonly onDocument?: () => void;
}

/**
 * Writes the graph that the spooled extractions make, the same to the last digit as saving them one by one, in memory that
 * does not grow with it: what documents add to actors and edges is spilt to disk and summed there.
 */
export async function stageGraph(
  spool: ExtractionSpool,
  documents: readonly LoadedDocument[],
  options: StageOptions,
): Promise<StagedGraph> {
  const tables = new TableFiles(options.folder);
  const spill = <T>(name: string): Spill<T> => new Spill<T>(join(options.folder, name));
  const [tallies, pairs, actors] = [spill<Tally>('tallies'), spill<Pair>('pairs'), spill<Tally>('actors')];
  const ledger = new Ledger(EMPTY_STATE.totals);
  const fingerprints = documents.map(({ fingerprint }) => fingerprint);
  const sources = assignSources(fingerprints);
  const loaded = new Map(documents.map((document) => [document.id, document]));
  const plan = await planLoad(spool, documents, options.judgements);
  for await (const { extraction, content } of spool.extractions()) {
    const { id } = extraction.document;
    const part = documentPart(extraction, sources.get(id) ?? id, { ...repack(content, loaded.get(id)), plan });
    ledger.add({ kind: 'document', value: part.document });
    for (const value of part.claims) ledger.add({ kind: 'claim', value });
    for (const { table, rows } of part.nodes) for (const row of rows) tables.addNode(table, row);
    for (const { type, rows } of part.links) for (const row of rows) tables.addLink(type, row);
    for (const [key, tally] of partTallies(part)) tallies.add(key, tally);
    options.onDocument?.();
  }
  for (const row of bandRows(fingerprints)) tables.addNode('CartographBand', row);
  for (const [key, parts] of tallies.groups())
    addSum(key, sumTallies(parts), { tables, ledger, pairs, actors, reliability: options.reliability });
  for (const [id, parts] of pairs.groups()) {
    const pair: Pair = Object.assign({}, ...parts);
    tables.addNode('CartographPair', toPairRow(id, pair));
    for (const [key, part] of degreeParts(id, pair)) actors.add(key, part);
  }
  for (const [key, parts] of actors.groups()) tables.addNode('CartographTally', toTallyRow(key, sumTallies(parts)));
  return { files: tables.close(), totals: ledger.totals(), renames: plan.renames };
}

/** Who is judged to be whom can be said only of all documents together, so they are read once before they are staged. */
async function planLoad(
  spool: ExtractionSpool,
  documents: readonly LoadedDocument[],
  judgements: readonly Judgement[],
): Promise<JudgementPlan> {
  if (judgements.length === 0) return createPlan([], currentIds(sumTallies(documents.map(({ former }) => former))));
  const planner = createPlanner(judgements);
  for await (const { extraction } of spool.extractions()) planner.add(extraction);
  return planner.plan();
}

/** What was packed once is not packed again. */
const repack = (content: string, document: LoadedDocument | undefined): { readonly packed?: PackedExtraction } => {
  if (!document) return {};
  const { digest, fingerprint } = document;
  return { packed: { content, digest, ...(fingerprint.signature ? { signature: fingerprint.signature } : {}) } };
};

interface Projection {
  readonly tables: TableFiles;
  readonly ledger: Ledger;
  readonly pairs: Spill<Pair>;
  /** The tallies of actors, to which their pairs add. */
  readonly actors: Spill<Tally>;
  readonly reliability: SourceReliability;
}

function addSum(key: string, sum: Tally, { tables, ledger, pairs, actors, reliability }: Projection): void {
  if (isEmptyTally(sum)) return;
  const id = actorOfKey(key);
  if (id !== undefined) {
    const actor = toActor(id, sum);
    ledger.add({ kind: 'actor', value: actor });
    tables.addNode('CartographActor', toActorRow(actor));
    actors.add(key, sum);
    return;
  }
  tables.addNode('CartographTally', toTallyRow(key, sum));
  const ends = edgeOfKey(key);
  if (!ends) return;
  const edge = toEdge(ends, sum, reliability);
  ledger.add({ kind: 'edge', value: edge });
  tables.addLink(ends.relation, edgeLink(edge));
  pairs.add(pairId(ends.subject, ends.object), { [nameInPair(ends)]: packEdge(edge) });
}
