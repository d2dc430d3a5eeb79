import type { GraphActor, GraphClaim, GraphEdge, GraphStats, RelationType } from '@cartograph/model';
import { actorLabels, claimSchema, extractionSchema, relationTypes } from '@cartograph/model';
import { z } from 'zod';
import type { ExportedDocument } from './export-record.ts';

/** The version of our JSON; it rises when a reader of the old one would be wrong. */
export const GRAPH_JSON_VERSION = 1;

const count = z.int().nonnegative();
const optionalText = z.string().exactOptional();

const statsSchema: z.ZodType<GraphStats> = z.object({
  documents: count,
  actors: count,
  claims: count,
  edges: count,
  sources: count,
  hash: z.string().regex(/^sha256:[0-9a-f]+$/),
  schemaVersion: z.int(),
});

const documentSchema: z.ZodType<ExportedDocument> = z.object({
  id: z.string(),
  title: optionalText,
  url: optionalText,
  publisher: optionalText,
  author: optionalText,
  publishedAt: optionalText,
  language: z.string(),
  hash: z.string(),
  sourceId: z.string(),
  text: optionalText,
});

const actorSchema: z.ZodType<GraphActor> = z.object({
  id: z.string(),
  label: z.enum(actorLabels),
  name: z.string(),
  aliases: z.array(z.string()),
  weakAliases: z.array(z.string()),
  wikidataId: optionalText,
  country: optionalText,
  sector: optionalText,
  topics: z.array(z.string()),
  collective: z.boolean(),
  known: z.boolean(),
  named: z.boolean(),
  mentionCount: count,
  documentCount: count,
  firstReported: optionalText,
  lastReported: optionalText,
});

const edgeSchema: z.ZodType<GraphEdge> = z.object({
  id: z.string(),
  subject: z.string(),
  relation: z.enum(relationTypes as [RelationType, ...RelationType[]]),
  object: z.string(),
  claimCount: count,
  positiveCount: count,
  negativeCount: count,
  actualCount: count,
  plannedCount: count,
  possibleCount: count,
  allegedCount: count,
  documentCount: count,
  sourceCount: count,
  firstEvent: optionalText,
  lastEvent: optionalText,
  firstReported: optionalText,
  lastReported: optionalText,
  belief: z.number().min(0).max(1),
  actions: z.array(z.string()),
  disputed: z.boolean(),
  mutual: z.boolean(),
  title: optionalText,
  kind: optionalText,
  startDate: optionalText,
  endDate: optionalText,
});

const graphClaimSchema: z.ZodType<GraphClaim> = z.intersection(claimSchema, z.object({ documentId: z.string() }));

/** The whole of our JSON, element by element; what `export --format json` writes. */
export interface GraphJson {
  readonly format: 'cartograph';
  readonly version: typeof GRAPH_JSON_VERSION;
  readonly stats: GraphStats;
  readonly documents: readonly ExportedDocument[];
  readonly actors: readonly GraphActor[];
  readonly edges: readonly GraphEdge[];
  readonly claims: readonly GraphClaim[];
  /** With `--with-text` only: what an import needs. */
  readonly extractions?: readonly unknown[];
}

/** Validates a {@link GraphJson}. */
export const graphJsonSchema: z.ZodType<GraphJson> = z.object({
  format: z.literal('cartograph'),
  version: z.literal(GRAPH_JSON_VERSION),
  stats: statsSchema,
  documents: z.array(documentSchema),
  actors: z.array(actorSchema),
  edges: z.array(edgeSchema),
  claims: z.array(graphClaimSchema),
  extractions: z.array(extractionSchema).exactOptional(),
});

/** The JSON Schema (2020-12) of what `export --format json` writes. */
export function graphFileSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...graph } = z.toJSONSchema(graphJsonSchema, { io: 'input' });
  return {
    $schema,
    $id: `https://cartograph.example/schema/graph-${GRAPH_JSON_VERSION}.json`,
    title: `Cartograph graph, version ${GRAPH_JSON_VERSION}`,
    description: 'What `cartograph export --format json` writes and `cartograph import` reads.',
    ...graph,
  };
}
