import type { GraphSource } from '@cartograph/model';
import { stableJson } from '@cartograph/model';
import type { Cell } from '../claim-columns.ts';
import { claimColumns, toClaimRow } from '../claim-columns.ts';
import { claimsByEdge } from '../claims-by-edge.ts';
import type { ExportFormat, ExportOptions } from '../export-format.ts';
import { exportedDocuments } from '../export-record.ts';
import { edgeProperties, nodeProperties } from '../graph-attributes.ts';

/**
 * CSV for `neo4j-admin database import full`: each `nodes.*.csv` is given with `--nodes`, each `relationships.*.csv` with
 * `--relationships`, and beside them `--array-delimiter=";" --multiline-fields=true`.
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

const INTEGERS = /Count$|^(?:sentence|trigger|subject|object)(?:Index|Start|End)$/;
const FLOATS = /^(?:belief|confidence|quantityValue)$/;
const BOOLEANS = /^(?:collective|known|named|disputed|mutual)$/;
const LISTS = /^(?:aliases|weakAliases|topics|actions|contexts|rules)$/;

function header(column: string): string {
  if (INTEGERS.test(column)) return `${column}:int`;
  if (FLOATS.test(column)) return `${column}:double`;
  if (BOOLEANS.test(column)) return `${column}:boolean`;
  return LISTS.test(column) ? `${column}:string[]` : column;
}

/** A claim's row but for what is its own node's id, a link or another node's. */
const linked = new Set(['id', 'subject', 'object', 'speakers', 'documentId']);
const actorColumns = nodeProperties.filter((name) => name !== 'label');
const claimProperties = claimColumns.filter((name) => !linked.has(name));
const edgeColumns = [...edgeProperties, 'claims'];

async function* writeActors(source: GraphSource): AsyncGenerator<string> {
  yield line(['id:ID(Actor)', ':LABEL', ...actorColumns.map(header)]);
  for await (const actor of source.actors())
    yield line([actor.id, `Actor;${actor.label}`, ...cells(actorColumns, { ...actor })]);
}

async function* writeClaims(source: GraphSource): AsyncGenerator<string> {
  yield line(['id:ID(Claim)', ':LABEL', ...claimProperties.map(header)]);
  for await (const claim of source.claims())
    yield line([claim.id, 'Claim', ...cells(claimProperties, toClaimRow(claim))]);
}

async function* writeDocuments(source: GraphSource, options: ExportOptions = {}): AsyncGenerator<string> {
  const columns = [
    'title',
    'url',
    'publisher',
    'author',
    'publishedAt',
    'language',
    'hash',
    'sourceId',
    ...(options.withText === true ? ['text'] : []),
  ];
  yield line(['id:ID(Document)', ':LABEL', ...columns]);
  for await (const document of exportedDocuments(source, options))
    yield line([document.id, 'Document', ...cells(columns, { ...document })]);
}

async function* writeEdges(source: GraphSource): AsyncGenerator<string> {
  yield line([':START_ID(Actor)', ':TYPE', ':END_ID(Actor)', 'id', ...edgeColumns.map(header)]);
  const claims = await claimsByEdge(source);
  for await (const edge of source.edges()) {
    yield line([
      edge.subject,
      edge.relation,
      edge.object,
      edge.id,
      ...cells(edgeColumns, { ...edge, claims: stableJson(claims.get(edge.id) ?? []) }),
    ]);
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

const cells = (columns: readonly string[], values: Readonly<Record<string, Cell>>): readonly string[] =>
  columns.map((column) => {
    const value = values[column];
    if (value === undefined) return '';
    // the delimiter inside an item would cut it in two
    return typeof value === 'object' ? value.map((item) => item.replace(/;/g, ',')).join(';') : String(value);
  });

// an empty text in quotes is a text, without them it is absent
const line = (values: readonly string[]): string =>
  `${values.map((value) => (value === '' ? '' : `"${value.replace(/"/g, '""')}"`)).join(',')}\n`;
