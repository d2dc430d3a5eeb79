import type { GraphSource } from '@cartograph/model';
import type { ExportFormat, ExportOptions } from '../export-format.ts';
import { edgesWithClaims } from '../claims/edges-with-claims.ts';
import { flattenClaim, stableJson } from '@cartograph/model';
import { exportedDocuments } from '../export-record.ts';

/** A Cypher script that can be run again: constraints, then one MERGE a line. For Neo4j 5 and what speaks its Cypher. */
export const cypherFormat: ExportFormat = {
  name: 'cypher',
  mediaType: 'application/x-cypher-query',
  files: (source, options) => [{ name: 'graph.cypher', chunks: writeCypher(source, options) }],
};

async function* writeCypher(source: GraphSource, options: ExportOptions = {}): AsyncGenerator<string> {
  for (const label of ['Actor', 'Claim', 'Document']) {
    yield `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
  }
  for await (const document of exportedDocuments(source, options)) yield merge('d', 'Document', document.id, document);
  for await (const { label, ...actor } of source.actors()) {
    yield `MERGE (a:Actor {id: ${literal(actor.id)}}) SET a:${label}, a += ${map(actor)};\n`;
  }
  for await (const { edge, claims } of edgesWithClaims(source)) {
    const { subject, object, relation, ...rest } = edge;
    const properties = map({ ...rest, claims: stableJson(claims) });
    yield `${match(subject, object)} MERGE (s)-[r:${relation} {id: ${literal(edge.id)}}]->(o) SET r += ${properties};\n`;
  }
  for await (const claim of source.claims()) {
    const {
      subject: _subject,
      object: _object,
      speakers: _speakers,
      documentId: _document,
      ...row
    } = flattenClaim(claim);
    yield merge('c', 'Claim', claim.id, row);
    yield `MATCH (c:Claim {id: ${literal(claim.id)}}), (d:Document {id: ${literal(claim.documentId)}}) MERGE (c)-[:EVIDENCED_BY]->(d);\n`;
    for (const [type, id] of [
      ['SUBJECT', claim.subject],
      ['OBJECT', claim.object],
      ...claim.speakers.map((speaker) => ['CLAIMED_BY', speaker] as const),
    ] as const) {
      yield `MATCH (c:Claim {id: ${literal(claim.id)}}), (a:Actor {id: ${literal(id)}}) MERGE (c)-[:${type}]->(a);\n`;
    }
  }
}

const match = (subject: string, object: string): string =>
  `MATCH (s:Actor {id: ${literal(subject)}}), (o:Actor {id: ${literal(object)}})`;

const merge = (name: string, label: string, id: string, properties: object): string =>
  `MERGE (${name}:${label} {id: ${literal(id)}}) SET ${name} += ${map(properties)};\n`;

const map = (properties: object): string =>
  `{${Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${literal(value)}`)
    .join(', ')}}`;

/** A value as Cypher writes it; everything that could end a string or a line is escaped. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'string') return String(value);
  const escaped = value.replace(/[\\'"\u0000-\u001F\u007F-\u009F\u2028\u2029]/g, (character) => {
    if (character === '\\' || character === "'" || character === '"') return `\\${character}`;
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `'${escaped}'`;
}
