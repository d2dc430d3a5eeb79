import { actorProperties, claimProperties, documentProperties } from '@cartograph/model';
import type { PropertyTable } from '@cartograph/model';
import { contentColumns } from './content-columns.ts';

/** The version of the stored graph's shape; it rises when an older program would read it wrongly. */
export const SCHEMA_VERSION = 7;

/**
 * The kinds of node in the database. Actors, claims and documents are the graph; the rest is the store's own and never
 * shown. The names keep apart what is ours in a database that other people use too.
 */
export const nodeTables: Readonly<Record<NodeTable, PropertyTable>> = {
  CartographActor: { ...actorProperties, label: 'string', searchNames: 'string' },
  CartographClaim: claimProperties,
  CartographDocument: documentProperties,
  CartographSentence: {
    id: 'string',
    documentId: 'string',
    start: 'integer',
    end: 'integer',
    text: 'string',
    searchText: 'string',
    claimId: 'string',
    publishedAt: 'string',
  },
  CartographExtraction: {
    id: 'string',
    path: 'string',
    urlKey: 'string',
    url: 'string',
    hash: 'string',
    digest: 'string',
    producerVersion: 'string',
    producerModel: 'string',
    producerGazetteer: 'string',
    sourceId: 'string',
    ownSource: 'string',
    publishedAt: 'string',
    signature: 'string',
    ...contentColumns,
  },
  CartographBand: { id: 'string', documents: 'strings' },
  CartographTally: { id: 'string', content: 'string' },
  CartographPair: { id: 'string', content: 'string', place: 'string' },
  CartographSchema: {
    id: 'string',
    version: 'integer',
    digest: 'string',
    documents: 'integer',
    actors: 'integer',
    claims: 'integer',
    edges: 'integer',
    sources: 'string',
    renames: 'string',
    pending: 'string',
  },
  CartographJudgement: { id: 'string', content: 'string' },
  CartographBuild: { id: 'string', content: 'string' },
};

/** The name of a kind of node. */
export type NodeTable =
  | 'CartographActor'
  | 'CartographClaim'
  | 'CartographDocument'
  | 'CartographSentence'
  | 'CartographExtraction'
  | 'CartographBand'
  | 'CartographTally'
  | 'CartographPair'
  | 'CartographSchema'
  | 'CartographJudgement'
  | 'CartographBuild';

/** A relationship type that joins claims, actors and documents. */
export type LinkType = 'SUBJECT' | 'OBJECT' | 'CLAIMED_BY' | 'EVIDENCED_BY' | 'MENTIONED_IN';

/** From which kind of node to which a relationship goes. */
export interface LinkEnds {
  readonly from: NodeTable;
  readonly to: NodeTable;
}

/** The ends of an edge. */
export const actorEnds: LinkEnds = { from: 'CartographActor', to: 'CartographActor' };

/** The ends of each link. */
export const linkEnds: Readonly<Record<LinkType, LinkEnds>> = {
  SUBJECT: { from: 'CartographClaim', to: 'CartographActor' },
  OBJECT: { from: 'CartographClaim', to: 'CartographActor' },
  CLAIMED_BY: { from: 'CartographClaim', to: 'CartographActor' },
  EVIDENCED_BY: { from: 'CartographClaim', to: 'CartographDocument' },
  MENTIONED_IN: { from: 'CartographActor', to: 'CartographDocument' },
};

/** All types of link. */
export const linkTypes: readonly LinkType[] = Object.keys(linkEnds) as LinkType[];

// judgements, builds and what the graph says of itself are there without documents
const lasting: ReadonlySet<string> = new Set<NodeTable>(['CartographSchema', 'CartographJudgement', 'CartographBuild']);

/** The kinds of node that documents fill. */
export const documentTables: readonly NodeTable[] = (Object.keys(nodeTables) as NodeTable[]).filter(
  (table) => !lasting.has(table),
);
