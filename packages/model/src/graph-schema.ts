import { z } from 'zod';
import { claimSchema } from './claim.ts';
import type { GraphActor, GraphClaim, GraphEdge, GraphStats } from './graph.ts';
import { actorLabels } from './vocabulary/actor-labels.ts';
import type { RelationType } from './vocabulary/relation-names.ts';
import { relationTypes } from './vocabulary/relation-names.ts';

const count = z.int().nonnegative();
const share = z.number().min(0).max(1);
const texts = z.array(z.string());
const relation = z.enum(relationTypes as [RelationType, ...RelationType[]]);

/** Validates a {@link GraphActor}. */
export const graphActorSchema: z.ZodType<GraphActor> = z.object({
  id: z.string(),
  label: z.enum(actorLabels),
  name: z.string(),
  aliases: texts,
  weakAliases: texts.meta({ description: 'Nicknames.' }),
  wikidataId: z.string().exactOptional(),
  country: z.string().meta({ description: 'ISO 3166-1 alpha-3.' }).exactOptional(),
  sector: z.string().exactOptional(),
  topics: texts.meta({ description: 'FollowTheMoney topic codes.' }),
  collective: z.boolean(),
  known: z.boolean().meta({ description: 'From the gazetteer.' }),
  named: z.boolean().meta({ description: 'False for an actor that is only described.' }),
  mentionCount: count,
  documentCount: count,
  firstReported: z.string().exactOptional(),
  lastReported: z.string().exactOptional(),
});

/** Validates a {@link GraphEdge}. */
export const graphEdgeSchema: z.ZodType<GraphEdge> = z.object({
  id: z.string().meta({ description: 'subject|TYPE|object' }),
  subject: z.string(),
  relation,
  object: z.string(),
  claimCount: count.meta({ description: 'Events: the claims of one trigger in one document count once.' }),
  positiveCount: count,
  negativeCount: count,
  actualCount: count,
  plannedCount: count,
  possibleCount: count,
  allegedCount: count,
  documentCount: count,
  sourceCount: count,
  firstEvent: z.string().exactOptional(),
  lastEvent: z.string().exactOptional(),
  firstReported: z.string().exactOptional(),
  lastReported: z.string().exactOptional(),
  belief: share.meta({ description: 'Support by the sources. Not truth.' }),
  actions: texts,
  disputed: z.boolean().meta({ description: 'It has claims of both polarities.' }),
  mutual: z.boolean(),
  title: z.string().exactOptional(),
  kind: z.string().exactOptional(),
  startDate: z.string().exactOptional(),
  endDate: z.string().exactOptional(),
});

/** Validates a {@link GraphClaim}. */
export const graphClaimSchema: z.ZodType<GraphClaim> = z.intersection(
  claimSchema,
  z.object({ documentId: z.string() }),
);

/** Validates {@link GraphStats}. */
export const graphStatsSchema: z.ZodType<GraphStats> = z.object({
  documents: count,
  actors: count,
  claims: count,
  edges: count,
  sources: count,
  hash: z
    .string()
    .regex(/^sha256:[0-9a-f]+$/)
    .meta({ description: 'Equal for equal graphs on every database.' }),
  schemaVersion: z.int(),
});
