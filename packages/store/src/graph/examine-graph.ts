import { createHash } from 'node:crypto';
import type { Extraction, GraphClaim, GraphElement, Judgement } from '@cartograph/model';
import { edgeEnds, EMPTY_DIGEST, stableJson } from '@cartograph/model';
import type { DocumentPart } from '../change/document-part.ts';
import { documentPart, readExtraction } from '../change/document-part.ts';
import type { Fingerprint } from '../duplicates/find-clusters.ts';
import { assignSources } from '../duplicates/find-clusters.ts';
import { toFingerprint } from '../duplicates/resolve-sources.ts';
import type { DoctorFinding, DoctorOptions, DoctorReport } from '../graph-store.ts';
import type { SourceReliability } from '../projection/belief.ts';
import { addToDigest, graphHash } from '../projection/graph-hash.ts';
import type { Tally } from '../projection/tally.ts';
import { addTally } from '../projection/tally.ts';
import { toActor } from '../projection/to-actor.ts';
import { toEdge } from '../projection/to-edge.ts';
import { createPlanner } from '../judgements/create-planner.ts';
import type { JudgementPlan } from '../judgements/judgement-plan.ts';
import { compareJudgementFile } from '../judgements/judge-graph.ts';
import { readJudgements } from '../judgements/stored-judgements.ts';
import { fromActorRow } from '../rows/actor-row.ts';
import { fromClaimRow } from '../rows/claim-row.ts';
import { fromDocumentRow } from '../rows/document-row.ts';
import { fromEdgeRow } from '../rows/edge-row.ts';
import type { RawRow } from '../rows/read-row.ts';
import { countRows } from './count-rows.ts';
import type { GraphDatabase } from './graph-database.ts';
import { readState } from './graph-state.ts';
import { examineIndex } from './index-of-edges.ts';
import { rebuildGraph } from './rebuild-graph.ts';
import { CONTENT_OF_X, fromContentColumns } from '../schema/content-columns.ts';

const MOST_FINDINGS = 200;

/** Checks that the graph is what the stored extractions give; rebuilds it from them when asked. */
export async function examineGraph(
  database: GraphDatabase,
  { rebuild = false, onProgress }: DoctorOptions,
): Promise<DoctorReport> {
  const findings = await findFaults(onProgress ? await telling(database, onProgress) : database);
  if (rebuild) await rebuildGraph(database);
  const { totals } = await readState(database.read);
  return { healthy: findings.length === 0, findings, rebuilt: rebuild, hash: graphHash(totals.digest) };
}

/** Each document is read twice and compared once, everything else is compared. */
async function telling(
  database: GraphDatabase,
  onProgress: (done: number, total: number) => void,
): Promise<GraphDatabase> {
  const { documents, actors, edges, claims } = (await readState(database.read)).totals;
  const total = 3 * documents + actors + edges + claims;
  return countRows(database, (rows) => onProgress(Math.min(rows, total), total));
}

async function findFaults(database: GraphDatabase): Promise<DoctorFinding[]> {
  const { reliability, totals, renames, pending } = await readState(database.read);
  const judgements = await readJudgements(database.read);
  const should = await computeGraph(database, reliability, judgements);
  const report = new Report();
  if (pending)
    report.add({
      check: 'hash',
      id: 'graph',
      message: 'work on the whole graph is half done; whoever opens it for writing finishes it',
    });
  let digest = EMPTY_DIGEST;
  for (const kind of ['document', 'actor', 'edge', 'claim'] as const) {
    const missing = new Map(should[kind]);
    for await (const element of streamElements(database, kind)) {
      digest = addToDigest(digest, element);
      report.compare(element, missing.get(element.value.id));
      missing.delete(element.value.id);
    }
    for (const id of missing.keys()) report.miss(kind, id);
  }
  if (digest !== totals.digest)
    report.add({
      check: 'hash',
      id: 'graph',
      message: `the graph says its hash is ${graphHash(totals.digest)}, and it is ${graphHash(digest)}`,
    });
  if (stableJson(Object.fromEntries(renames)) !== stableJson(Object.fromEntries(should.renames)))
    report.add({ check: 'judgement', id: 'graph', message: 'actors are not joined as they are judged to be' });
  for (const message of await compareJudgementFile(database)) report.add({ check: 'judgement', id: 'graph', message });
  for (const finding of await findDangling(database)) report.add(finding);
  for (const finding of await examineIndex(database, { edges: should.edge, toPrint: fingerprint })) report.add(finding);
  for (const finding of should.offsets) report.add(finding);
  return report.findings;
}

type Kind = GraphElement['kind'];

// whole graphs are compared by hashes, so that they fit in memory
const fingerprint = (value: object): string => createHash('sha256').update(stableJson(value)).digest('base64');

interface ComputedGraph extends Readonly<Record<Kind, ReadonlyMap<string, string>>> {
  readonly offsets: readonly DoctorFinding[];
  readonly renames: ReadonlyMap<string, string>;
}

/** What the stored extractions give: a hash of each element by its id. */
async function computeGraph(
  database: GraphDatabase,
  reliability: SourceReliability,
  judgements: readonly Judgement[],
): Promise<ComputedGraph> {
  const { fingerprints, plan } = await readWhole(database, judgements);
  const sources = assignSources(fingerprints);
  const [actors, edges] = [new Map<string, Tally>(), new Map<string, Tally>()];
  const [document, claim] = [new Map<string, string>(), new Map<string, string>()];
  const offsets: DoctorFinding[] = [];
  for await (const extraction of streamExtractions(database)) {
    const part = documentPart(extraction, sources.get(extraction.document.id) ?? extraction.document.id, { plan });
    document.set(part.document.id, fingerprint(part.document));
    for (const one of part.claims) {
      claim.set(one.id, fingerprint(one));
      offsets.push(...checkQuote(one, extraction));
    }
    addAll(actors, part.actors);
    addAll(edges, part.edges);
  }
  const edge = new Map<string, string>();
  for (const [id, tally] of edges) {
    const ends = edgeEnds(id);
    if (ends) edge.set(id, fingerprint(toEdge(ends, tally, reliability)));
  }
  return {
    document,
    claim,
    edge,
    actor: new Map([...actors].map(([id, tally]) => [id, fingerprint(toActor(id, tally))])),
    offsets,
    renames: plan.renames,
  };
}

function addAll(sums: Map<string, Tally>, parts: DocumentPart['actors']): void {
  for (const [id, tally] of parts) sums.set(id, addTally(sums.get(id) ?? {}, tally));
}

function checkQuote(claim: GraphClaim, { document }: Extraction): DoctorFinding[] {
  const { start, end } = claim.evidence.sentence;
  if (document.text?.slice(start, end) === claim.quote) return [];
  return [
    { check: 'offset', id: claim.id, message: `claim ${claim.id} of ${document.id} does not quote its sentence` },
  ];
}

async function* streamExtractions({ stream }: GraphDatabase): AsyncIterable<Extraction> {
  for await (const row of stream(`MATCH (x:CartographExtraction) RETURN ${CONTENT_OF_X}`)) {
    yield readExtraction(fromContentColumns(row));
  }
}

/** What can be said only of all documents together: which are reprints, and who is whom. */
async function readWhole(
  database: GraphDatabase,
  judgements: readonly Judgement[],
): Promise<{ readonly fingerprints: readonly Fingerprint[]; readonly plan: JudgementPlan }> {
  const fingerprints: Fingerprint[] = [];
  const planner = createPlanner(judgements);
  for await (const extraction of streamExtractions(database)) {
    planner.add(extraction);
    fingerprints.push(toFingerprint(extraction));
  }
  return { fingerprints, plan: planner.plan() };
}

const READERS: Readonly<
  Record<Kind, { readonly statement: string; readonly read: (row: RawRow) => GraphElement['value'] }>
> = {
  actor: { statement: 'MATCH (a:CartographActor) RETURN a AS element', read: fromActorRow },
  edge: { statement: 'MATCH (a:CartographActor)-[r]->(b:CartographActor) RETURN r AS element', read: fromEdgeRow },
  claim: { statement: 'MATCH (c:CartographClaim) RETURN c AS element', read: fromClaimRow },
  document: { statement: 'MATCH (d:CartographDocument) RETURN d AS element', read: fromDocumentRow },
};

async function* streamElements({ stream }: GraphDatabase, kind: Kind): AsyncIterable<GraphElement> {
  const { statement, read } = READERS[kind];
  for await (const row of stream(statement)) yield { kind, value: read(row['element'] as RawRow) } as GraphElement;
}

async function findDangling({ read }: GraphDatabase): Promise<DoctorFinding[]> {
  const finding = (row: RawRow, what: string): DoctorFinding => ({
    check: 'dangling-id',
    id: String(row['id']),
    message: `claim ${String(row['id'])} ${what}`,
  });
  const lost = async (type: string, property: string): Promise<DoctorFinding[]> => {
    const rows = await read(
      `MATCH (c:CartographClaim) WHERE NOT EXISTS { MATCH (c)-[:${type}]->(n) WHERE n.id = c.${property} } RETURN c.id AS id LIMIT ${MOST_FINDINGS}`,
    );
    return rows.map((row) => finding(row, `is not joined to its ${property} by ${type}`));
  };
  return [
    ...(await lost('SUBJECT', 'subject')),
    ...(await lost('OBJECT', 'object')),
    ...(await lost('EVIDENCED_BY', 'documentId')),
  ];
}

/** Gathers findings, up to a number that a person can read. */
class Report {
  readonly findings: DoctorFinding[] = [];

  add(finding: DoctorFinding): void {
    if (this.findings.length < MOST_FINDINGS) this.findings.push(finding);
  }

  compare({ kind, value }: GraphElement, should: string | undefined): void {
    if (should === fingerprint(value)) return;
    const check =
      kind === 'edge'
        ? should === undefined
          ? 'edge-without-claim'
          : 'edge-differs'
        : kind === 'actor'
          ? 'actor-differs'
          : 'dangling-id';
    const what = should === undefined ? 'lives by no stored document' : 'is not what the stored documents say';
    this.add({ check, id: value.id, message: `${kind} ${value.id} ${what}` });
  }

  miss(kind: Kind, id: string): void {
    const check = kind === 'edge' ? 'claim-without-edge' : kind === 'actor' ? 'actor-differs' : 'dangling-id';
    this.add({ check, id, message: `${kind} ${id} is missing` });
  }
}
