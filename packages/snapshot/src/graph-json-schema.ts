import type { GraphActor, GraphClaim, GraphEdge, GraphStats } from '@cartograph/model';
import {
  extractionSchema,
  graphActorSchema,
  graphClaimSchema,
  graphEdgeSchema,
  graphStatsSchema,
} from '@cartograph/model';
import { z } from 'zod';
import type { ExportedDocument } from './export-record.ts';

/** The version of our JSON; it rises when a reader of the old one would be wrong. */
export const GRAPH_JSON_VERSION = 1;

const optionalText = z.string().exactOptional();

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
  stats: graphStatsSchema,
  documents: z.array(documentSchema),
  actors: z.array(graphActorSchema),
  edges: z.array(graphEdgeSchema),
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
