import type { GraphSource, PropertyTable } from '@cartograph/model';
import {
  actorProperties,
  BETWEEN_ITEMS,
  claimProperties,
  documentProperties,
  edgeProperties,
  flattenClaim,
  neo4jCells as cells,
  neo4jHeaders as headers,
  neo4jLine as line,
  stableJson,
} from '@cartograph/model';
import { edgesWithClaims } from '../claims/edges-with-claims.ts';
import type { ExportFormat, ExportOptions } from '../export-format.ts';
import { exportedDocuments } from '../export-record.ts';
import { documentColumns } from './csv.ts';

/**
 * CSV for `neo4j-admin database import full`: each `nodes.*.csv` is given with `--nodes`, each `relationships.*.csv` with
 * `--relationships`, and beside them `--array-delimiter=U+001F --multiline-fields=true`.
 */
export const neo4jAdminFormat: ExportFormat = {
  name: 'neo4j-admin',
  mediaType: 'application/zip',
  files: (source, options) => [
    { name: 'nodes.actors.csv', chunks: writeActors(source) },
    { name: 'nodes.claims.csv', chunks: writeClaims(source) },
    { name: 'nodes.documents.csv', chunks: writeDocuments(source, options) },
    { name: 'relationships.edges.csv', chunks: writeEdges(source) },
    { name: 'relationships.links.csv', chunks: writeLinks(source) },
    { name: 'relationships.evidence.csv', chunks: writeEvidence(source) },
  ],
};

const without = (table: PropertyTable, ...names: readonly string[]): PropertyTable =>
  Object.fromEntries(Object.entries(table).filter(([name]) => !names.includes(name)));

const actorTable = without(actorProperties, 'id');
// what a claim says of other nodes is said by its relationships
const claimTable = without(claimProperties, 'id', 'subject', 'object', 'speakers', 'documentId');
const edgeTable: PropertyTable = { ...without(edgeProperties, 'id'), claims: 'string' };

async function* writeActors(source: GraphSource): AsyncGenerator<string> {
  yield line(['id:ID(Actor)', ':LABEL', ...headers(actorTable)]);
  for await (const actor of source.actors())
    yield line([actor.id, `Actor${BETWEEN_ITEMS}${actor.label}`, ...cells(actorTable, actor)]);
}

async function* writeClaims(source: GraphSource): AsyncGenerator<string> {
  yield line(['id:ID(Claim)', ':LABEL', ...headers(claimTable)]);
  for await (const claim of source.claims()) yield line([claim.id, 'Claim', ...cells(claimTable, flattenClaim(claim))]);
}

async function* writeDocuments(source: GraphSource, options: ExportOptions = {}): AsyncGenerator<string> {
  const columns = new Set(documentColumns(options));
  const table = without(documentProperties, 'id', ...(columns.has('text') ? [] : ['text']));
  yield line(['id:ID(Document)', ':LABEL', ...headers(table)]);
  for await (const document of exportedDocuments(source, options))
    yield line([document.id, 'Document', ...cells(table, document)]);
}

async function* writeEdges(source: GraphSource): AsyncGenerator<string> {
  yield line([':START_ID(Actor)', ':TYPE', ':END_ID(Actor)', 'id', ...headers(edgeTable)]);
  for await (const { edge, claims } of edgesWithClaims(source)) {
    const values = cells(edgeTable, { ...edge, claims: stableJson(claims) });
    yield line([edge.subject, edge.relation, edge.object, edge.id, ...values]);
  }
}

async function* writeLinks(source: GraphSource): AsyncGenerator<string> {
  yield line([':START_ID(Claim)', ':TYPE', ':END_ID(Actor)']);
  for await (const claim of source.claims()) {
    yield line([claim.id, 'SUBJECT', claim.subject]);
    yield line([claim.id, 'OBJECT', claim.object]);
    for (const speaker of claim.speakers) yield line([claim.id, 'CLAIMED_BY', speaker]);
  }
}

async function* writeEvidence(source: GraphSource): AsyncGenerator<string> {
  yield line([':START_ID(Claim)', ':TYPE', ':END_ID(Document)']);
  for await (const claim of source.claims()) yield line([claim.id, 'EVIDENCED_BY', claim.documentId]);
}
