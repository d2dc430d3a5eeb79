import { rm } from 'node:fs/promises';
import { actorProperties, claimProperties, edgeProperties } from '@cartograph/model';
import type { Extraction, GraphDocument, GraphStats, PropertyTable } from '@cartograph/model';
import type { BulkLoad } from '../bulk/bulk-load.ts';
import { createBulkLoad, isEmpty } from '../bulk/create-bulk-load.ts';
import type { DocumentState, GraphStore } from '../graph-store.ts';
import type { SourceReliability } from '../projection/belief.ts';
import { graphHash } from '../projection/graph-hash.ts';
import { fromActorRow } from '../rows/actor-row.ts';
import { fromClaimRow } from '../rows/claim-row.ts';
import { fromDocumentRow } from '../rows/document-row.ts';
import { fromEdgeRow } from '../rows/edge-row.ts';
import type { RawRow } from '../rows/read-row.ts';
import { SCHEMA_VERSION } from '../schema/tables.ts';
import { searchGraph } from '../search/search-graph.ts';
import { StoreError } from '../store-error.ts';
import { applyReliability } from './apply-reliability.ts';
import { readBuilds, recordBuild } from './build-records.ts';
import { examineGraph } from './examine-graph.ts';
import type { GraphDatabase } from './graph-database.ts';
import {
  readActorEdges,
  readClaim,
  readClaimSummaries,
  readDocument,
  readEdgeClaims,
  readOverview,
  readSubgraph,
} from './read-graph.ts';
import { readActors } from './read-edges.ts';
import { readNeighbourhood } from './read-neighbourhood.ts';
import { askRedirected, redirectActor, redirectEdge } from './redirect.ts';
import { addJudgements, followJudgementFile, undoJudgements } from '../judgements/judge-graph.ts';
import { previewSame } from '../judgements/preview-same.ts';
import { suggestActors } from '../suggestions/suggest-actors.ts';
import { listJudgements } from '../judgements/list-judgements.ts';
import { writeImportFile } from '../bulk/neo4j-import-files.ts';
import { readState } from './graph-state.ts';
import { finishPending, transactSettled } from './pending-work.ts';
import { rebuildGraph } from './rebuild-graph.ts';
import { readExtractions } from './replace-documents.ts';
import { removeDocuments, saveDocuments } from './save-documents.ts';

/** Opens the graph store on a database; belief is computed anew where sources are trusted otherwise than before. */
export async function openGraphStore(database: GraphDatabase, sources?: SourceReliability): Promise<GraphStore> {
  try {
    if (!database.isReadOnly) {
      await bringUp(database);
      await finishPending(database);
    }
    if (sources !== undefined && !database.isReadOnly) await applyReliability(database, sources);
    await followJudgementFile(database);
    return createGraphStore(database);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Makes a graph of an older version again, with what that had not; the adapters have made its tables. */
async function bringUp(database: GraphDatabase): Promise<void> {
  const [schema] = await database.read('MATCH (s:CartographSchema) RETURN s.version AS version');
  if (Number(schema?.['version']) === SCHEMA_VERSION) return;
  await rebuildGraph(database);
}

function createGraphStore(database: GraphDatabase): GraphStore {
  const { read } = database;
  const mayWrite = (): void => {
    if (database.isReadOnly) throw new StoreError('read-only', `${database.url} was opened for reading only`);
  };
  return {
    url: database.url,
    save: async (extractions) => {
      mayWrite();
      return transactSettled(database, (transaction) => saveDocuments(transaction, extractions));
    },
    startLoad: async () => startLoad(database),
    remove: async (documents) => {
      mayWrite();
      return transactSettled(database, (transaction) => removeDocuments(transaction, documents));
    },
    judge: async (judgements) => {
      mayWrite();
      return addJudgements(database, judgements);
    },
    undoJudgements: async (ids) => {
      mayWrite();
      return undoJudgements(database, ids);
    },
    recordBuild: async (producer, at) => {
      mayWrite();
      return recordBuild(database, producer, at);
    },
    builds: () => readBuilds(read),
    judgements: () => listJudgements(read),
    suggestActors: (options = {}) => suggestActors(database, options),
    previewSame: (a, b) => previewSame(read, a, b),
    stats: () => readStats(database),
    actors: () =>
      streamOf(
        database,
        `MATCH (a:CartographActor) RETURN ${columnsOf('a', { ...actorProperties, label: 'string' })} ORDER BY id`,
        fromActorRow,
      ),
    edges: () =>
      streamOf(
        database,
        `MATCH (:CartographActor)-[r]->(:CartographActor) RETURN ${columnsOf('r', edgeProperties)} ORDER BY id`,
        fromEdgeRow,
      ),
    claims: () =>
      streamOf(
        database,
        `MATCH (c:CartographClaim) RETURN ${columnsOf('c', claimProperties)} ORDER BY id`,
        fromClaimRow,
      ),
    documents: () =>
      streamOf(database, 'MATCH (d:CartographDocument) RETURN d ORDER BY d.id', (row): GraphDocument =>
        fromDocumentRow(row['d'] as RawRow),
      ),
    documentText: async (id) => {
      const [row] = await read('MATCH (d:CartographDocument {id: $id}) RETURN d.text AS text', { id });
      return row === undefined ? undefined : String(row['text'] ?? '');
    },
    search: (text, options = {}) => searchGraph(database, text, options.limit ?? 20),
    overview: ({ actors = 60, edges = 120 } = {}) => readOverview(read, { actors, edges }),
    neighbourhood: (actorIds, { limit = 25 } = {}) =>
      askRedirected(read, actorIds, (ids) => readNeighbourhood(database, ids, limit)),
    subgraph: (actorIds) => askRedirected(read, actorIds, (ids) => readSubgraph(database, ids)),
    claimSummaries: () => readClaimSummaries(database),
    actor: async (id) => (await readActors(read, [await redirectActor(read, id)])).at(0),
    claim: (id) => readClaim(read, id),
    edgeClaims: async (edgeId) => readEdgeClaims(read, await redirectEdge(read, edgeId)),
    actorEdges: async (id) => readActorEdges(read, await redirectActor(read, id)),
    document: (id) => readDocument(read, id),
    documentStates: () => readStates(database),
    extraction: async (id): Promise<Extraction | undefined> => (await readExtractions(read, [id])).at(0),
    sources: async () => (await readState(read)).reliability,
    trust: async (sources) => {
      mayWrite();
      await applyReliability(database, sources);
    },
    doctor: async (options = {}) => {
      if (options.rebuild) mayWrite();
      return examineGraph(database, options);
    },
    neo4jImportFile: (name) => writeImportFile(database, name),
    ask: database.ask,
    close: () => database.close(),
  };
}

async function startLoad(database: GraphDatabase): Promise<BulkLoad | undefined> {
  const { loadFolder } = database;
  if (loadFolder === undefined || database.isReadOnly) return undefined;
  if (await isEmpty(database)) return createBulkLoad(database, loadFolder);
  // what a killed load kept is of no use once the graph has something
  await rm(loadFolder, { recursive: true, force: true });
  return undefined;
}

async function readStats({ read }: GraphDatabase): Promise<GraphStats> {
  const { digest, ...counts } = (await readState(read)).totals;
  const [row] = await read('MATCH (d:CartographDocument) RETURN count(DISTINCT d.sourceId) AS sources');
  return { ...counts, sources: Number(row?.['sources'] ?? 0), hash: graphHash(digest), schemaVersion: SCHEMA_VERSION };
}

/** The properties of a table as columns: a whole node or relationship takes Ladybug several times as long to hand over. */
const columnsOf = (variable: string, table: PropertyTable): string =>
  Object.keys(table)
    .map((name) => `${variable}.${name} AS ${name}`)
    .join(', ');

async function* streamOf<T>(database: GraphDatabase, statement: string, convert: (row: RawRow) => T): AsyncIterable<T> {
  for await (const row of database.stream(statement)) yield convert(row);
}

async function readStates({ read }: GraphDatabase): Promise<DocumentState[]> {
  const rows = await read(
    'MATCH (x:CartographExtraction) RETURN x.id AS id, x.hash AS hash, x.path AS path, x.url AS url, x.producerVersion AS version, x.producerModel AS model, x.producerGazetteer AS gazetteer ORDER BY id',
  );
  return rows.map((row) => ({
    id: String(row['id']),
    hash: String(row['hash']),
    producer: { version: String(row['version']), model: String(row['model']), gazetteer: String(row['gazetteer']) },
    ...(typeof row['path'] === 'string' ? { path: row['path'] } : {}),
    ...(typeof row['url'] === 'string' ? { url: row['url'] } : {}),
  }));
}
