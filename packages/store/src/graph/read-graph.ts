import type { GraphActor, GraphClaim, GraphEdge } from '@cartograph/model';
import { compareEdges } from '@cartograph/model';
import type { ClaimSummary, EvidenceItem, StoredDocument, Subgraph } from '../graph-store.ts';
import { fromActorRow } from '../rows/actor-row.ts';
import { fromClaimRow } from '../rows/claim-row.ts';
import { fromDocumentRow } from '../rows/document-row.ts';
import { fromEdgeRow } from '../rows/edge-row.ts';
import type { RawRow } from '../rows/read-row.ts';
import type { GraphDatabase, Read } from './graph-database.ts';
import { readBestEdges } from './best-edges.ts';
import { readState } from './graph-state.ts';
import type { Reading } from './read-edges.ts';
import { readActors, readAmong } from './read-edges.ts';
import { readExtractions } from './replace-documents.ts';
import { judgeExtraction } from '../judgements/judge-extraction.ts';
import { createPlan } from '../judgements/judgement-plan.ts';
import { readJudgements } from '../judgements/stored-judgements.ts';

const ACTOR = 'MATCH (a:CartographActor)';
// without the document's text
const EVIDENCE =
  'MATCH (c)-[:EVIDENCED_BY]->(d:CartographDocument) RETURN c, d.id AS id, d.title AS title, d.url AS url, d.publisher AS publisher, d.author AS author, d.publishedAt AS publishedAt, d.language AS language, d.hash AS hash, d.sourceId AS sourceId';

/** The best edges among the best actors, those of named actors only. */
export async function readOverview(
  read: Read,
  limits: { readonly actors: number; readonly edges: number },
): Promise<Subgraph> {
  const best = await readBestEdges(read, limits.edges * 4);
  const actorIds = new Set<string>();
  const edges: GraphEdge[] = [];
  for (const edge of best) {
    const ends = [edge.subject, edge.object];
    const isRoom = new Set([...actorIds, ...ends]).size <= limits.actors;
    if (!isRoom || edges.length === limits.edges) continue;
    for (const id of ends) actorIds.add(id);
    edges.push(edge);
  }
  const lonely = await readLonelyActors(read, limits.actors - actorIds.size, actorIds);
  const { totals } = await readState(read);
  return {
    actors: [...(await readActors(read, [...actorIds].sort())), ...lonely],
    edges,
    totalActors: totals.actors,
    totalEdges: totals.edges,
  };
}

/** Some actors and the edges between them. */
export async function readSubgraph(database: Reading, ids: readonly string[]): Promise<Subgraph> {
  const [among, { totals }] = await Promise.all([readAmong(database, ids), readState(database.read)]);
  return { ...among, totalActors: totals.actors, totalEdges: totals.edges };
}

/** All claims in short. */
export async function* readClaimSummaries({ stream }: GraphDatabase): AsyncIterable<ClaimSummary> {
  const statement =
    'MATCH (c:CartographClaim) RETURN c.id AS id, c.edgeId AS edgeId, c.documentId AS documentId, c.dateStart AS dateStart, c.dateEnd AS dateEnd, c.polarity AS polarity, c.modality AS modality, c.confidence AS confidence, c.action AS action ORDER BY id';
  for await (const { dateStart, dateEnd, ...row } of stream(statement))
    yield {
      ...row,
      ...(typeof dateStart === 'string' ? { start: dateStart } : {}),
      ...(typeof dateEnd === 'string' ? { end: dateEnd } : {}),
    } as unknown as ClaimSummary;
}

/** All edges of one actor, the best first. */
export async function readActorEdges(read: Read, id: string): Promise<GraphEdge[]> {
  const rows = await read('MATCH (a:CartographActor {id: $id})-[r]-(b:CartographActor) RETURN DISTINCT r', { id });
  return rows.map(toEdge).sort(compareEdges);
}

/** The claims of one edge, the newest document first. */
export async function readEdgeClaims(read: Read, edgeId: string): Promise<EvidenceItem[]> {
  const rows = await read(`MATCH (c:CartographClaim {edgeId: $edgeId}) ${EVIDENCE}`, { edgeId });
  return rows.map(toEvidence).sort(compareEvidence);
}

const toEvidence = (row: RawRow): EvidenceItem => ({
  claim: fromClaimRow(row['c'] as RawRow),
  document: fromDocumentRow(row),
});

/** A claim with its document. */
export async function readClaim(read: Read, id: string): Promise<EvidenceItem | undefined> {
  const [row] = await read(`MATCH (c:CartographClaim {id: $id}) ${EVIDENCE}`, { id });
  return row && toEvidence(row);
}

/** A document with its text, its mentions and its claims. */
export async function readDocument(read: Read, id: string): Promise<StoredDocument | undefined> {
  const [row] = await read('MATCH (d:CartographDocument {id: $id}) RETURN d', { id });
  if (!row) return undefined;
  const [raw] = await readExtractions(read, [id]);
  const plan = createPlan(await readJudgements(read), (await readState(read)).renames);
  const extraction = raw && judgeExtraction(raw, plan);
  const claims = await read('MATCH (c:CartographClaim {documentId: $id}) RETURN c', { id });
  return {
    document: fromDocumentRow(row['d'] as RawRow),
    text: extraction?.document.text ?? '',
    mentions: extraction?.mentions ?? [],
    claims: claims.map((claim) => fromClaimRow(claim['c'] as RawRow)).sort(compareInText),
  };
}

const toEdge = (row: RawRow): GraphEdge => fromEdgeRow(row['r'] as RawRow);

async function readLonelyActors(read: Read, room: number, shown: ReadonlySet<string>): Promise<GraphActor[]> {
  if (room <= 0 || shown.size > 0) return [];
  const rows = await read(`${ACTOR} WHERE a.named RETURN a ORDER BY a.documentCount DESC, a.id LIMIT $room`, { room });
  return rows.map((row) => fromActorRow(row['a'] as RawRow));
}

const compareEvidence = (a: EvidenceItem, b: EvidenceItem): number =>
  compareText(b.document.publishedAt ?? '', a.document.publishedAt ?? '') ||
  compareText(a.document.id, b.document.id) ||
  compareInText(a.claim, b.claim);

const compareInText = (a: GraphClaim, b: GraphClaim): number =>
  a.evidence.trigger.start - b.evidence.trigger.start || compareText(a.id, b.id);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
