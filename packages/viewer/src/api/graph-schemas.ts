import type { GraphActor, GraphClaim, GraphDocument, GraphEdge, GraphStats } from '@cartograph/model';
import { graphActorSchema, graphClaimSchema, graphEdgeSchema, graphStatsSchema } from '@cartograph/model';
import { z } from 'zod';

// the schemas of the graph, under the names by which `/openapi.json` refers to them

/** Validates a {@link GraphActor}. */
export const actorSchema: z.ZodType<GraphActor> = graphActorSchema.meta({ id: 'Actor' });

/** Validates a {@link GraphEdge}. */
export const edgeSchema: z.ZodType<GraphEdge> = graphEdgeSchema.meta({ id: 'Edge' });

/** Validates a {@link GraphDocument}. */
export const documentSchema: z.ZodType<GraphDocument> = z
  .object({
    id: z.string(),
    title: z.string().exactOptional(),
    url: z.string().exactOptional(),
    publisher: z.string().exactOptional(),
    author: z.string().exactOptional(),
    publishedAt: z.string().exactOptional(),
    language: z.string(),
    hash: z.string(),
    sourceId: z.string().meta({ description: 'The independent source that it counts as.' }),
  })
  .meta({ id: 'Document' });

/** Validates a {@link GraphClaim}. */
export const claimSchema: z.ZodType<GraphClaim> = graphClaimSchema.meta({ id: 'Claim' });

/** Validates {@link GraphStats}. */
export const statsSchema: z.ZodType<GraphStats> = graphStatsSchema.meta({ id: 'Stats' });
