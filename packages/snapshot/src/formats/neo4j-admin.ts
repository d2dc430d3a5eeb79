import type { GraphSource, PropertyTable, PropertyType } from '@cartograph/model';
import {
  actorProperties,
  claimProperties,
  documentProperties,
  edgeProperties,
  flattenClaim,
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

/** Between the items of a list: a character that no text that was read holds. */
const BETWEEN_ITEMS = '\u001F';

const types: Readonly<Record<PropertyType, string>> = {
  string: '',
  integer: ':int',
  float: ':double',
  boolean: ':boolean',
  strings: ':string[]',
  integers: ':int[]',
};

const without = (table: PropertyTable, ...names: readonly string[]): PropertyTable =>
  Object.fromEntries(Object.entries(table).filter(([name]) => !names.includes(name)));

const headers = (table: PropertyTable): readonly string[] =>
  Object.entries(table).map(([name, type]) => `${name}${types[type]}`);

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

const cells = (table: PropertyTable, values: object): readonly string[] =>
  Object.keys(table).map((name) => {
    const value = (values as Readonly<Record<string, unknown>>)[name];
    if (value === undefined) return '';
    return Array.isArray(value)
      ? value.map((item) => String(item).replaceAll(BETWEEN_ITEMS, ' ')).join(BETWEEN_ITEMS)
      : String(value);
  });

// an empty text in quotes is a text, without them it is absent
const line = (values: readonly string[]): string =>
  `${values.map((value) => (value === '' ? '' : `"${value.replace(/"/g, '""')}"`)).join(',')}\n`;
