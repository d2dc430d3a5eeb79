import type { GraphSource, PropertyTable } from '@cartograph/model';
import {
  actorProperties,
  claimProperties,
  documentProperties,
  edgeProperties,
  flattenClaim,
  stableJson,
} from '@cartograph/model';
import { edgesWithClaims } from '../claims/edges-with-claims.ts';
import type { ExportOptions } from '../export-format.ts';
import { exportedDocuments } from '../export-record.ts';
import { literal } from './literal.ts';

/** The nodes of a script, by the name of their table or label. */
export const nodeTables: Readonly<Record<'Actor' | 'Claim' | 'Document', PropertyTable>> = {
  Actor: { ...actorProperties, label: 'string' },
  Claim: claimProperties,
  Document: documentProperties,
};

/** What an edge between two actors has; `claims` is one JSON string with all of them. */
export const edgeTable: PropertyTable = { ...edgeProperties, claims: 'string' };

/** The links between a claim and what it is about: their types and ends. */
export const linkTables = {
  SUBJECT: 'Actor',
  OBJECT: 'Actor',
  CLAIMED_BY: 'Actor',
  EVIDENCED_BY: 'Document',
} as const;

/** What one database writes otherwise than the other. */
export interface CypherDialect {
  /** Statements that come first. */
  readonly setup: readonly string[];
  /** `SET …` for all properties of a node or relationship; what it does not have is gone afterwards. */
  setAll(variable: string, table: PropertyTable, values: object): string;
  /** What makes an actor's label a label, where a node has several; else empty. */
  setLabel(variable: string, label: string): string;
}

/** A script that can be run again: what comes first, then one MERGE a line. */
export async function* writeScript(
  source: GraphSource,
  { setup, setAll, setLabel }: CypherDialect,
  options: ExportOptions = {},
): AsyncGenerator<string> {
  const node = (label: keyof typeof nodeTables, id: string, values: object): string =>
    `MERGE (n:${label} {id: ${literal(id)}}) ${setAll('n', nodeTables[label], values)}`;
  for (const statement of setup) yield `${statement};\n`;
  for await (const document of exportedDocuments(source, options))
    yield `${node('Document', document.id, document)};\n`;
  for await (const actor of source.actors()) yield `${node('Actor', actor.id, actor)}${setLabel('n', actor.label)};\n`;
  for await (const { edge, claims } of edgesWithClaims(source)) {
    const ends = `MATCH (s:Actor {id: ${literal(edge.subject)}}), (o:Actor {id: ${literal(edge.object)}})`;
    const values = { ...edge, claims: stableJson(claims) };
    yield `${ends} MERGE (s)-[r:${edge.relation} {id: ${literal(edge.id)}}]->(o) ${setAll('r', edgeTable, values)};\n`;
  }
  for await (const claim of source.claims()) {
    yield `${node('Claim', claim.id, flattenClaim(claim))};\n`;
    yield link(claim.id, 'SUBJECT', claim.subject);
    yield link(claim.id, 'OBJECT', claim.object);
    for (const speaker of claim.speakers) yield link(claim.id, 'CLAIMED_BY', speaker);
    yield link(claim.id, 'EVIDENCED_BY', claim.documentId);
  }
}

const link = (claim: string, type: keyof typeof linkTables, id: string): string =>
  `MATCH (c:Claim {id: ${literal(claim)}}), (x:${linkTables[type]} {id: ${literal(id)}}) MERGE (c)-[:${type}]->(x);\n`;
