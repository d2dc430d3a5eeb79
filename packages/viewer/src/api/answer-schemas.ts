import type { IngestProgress, QueryAnswer } from '@cartograph/model';
import { judgementSchema, mentionSchema, modalities, polarities, textSpanSchema } from '@cartograph/model';
import type { ActorSuggestion, LostReason, Reliability, SamePreview } from '@cartograph/store';
import { z } from 'zod';
import type * as answers from './answers.ts';
import { actorSchema, documentSchema, edgeSchema, claimSchema, statsSchema } from './graph-schemas.ts';
import type { SavedQuestion } from './saved-question.ts';

const count = z.int().nonnegative();
const share = z.number().min(0).max(1);
const texts = z.array(z.string());
const namesById = z.record(z.string(), z.string()).meta({ description: 'Names of actors by their ids.' });
const part = {
  actors: z.array(actorSchema),
  edges: z.array(edgeSchema),
  totalActors: count,
  totalEdges: count,
};

/** Validates an {@link answers.InfoAnswer}. */
export const infoAnswer: z.ZodType<answers.InfoAnswer> = z.object({
  version: z.string(),
  stats: statsSchema,
  canAdd: z.boolean(),
  canFetch: z.boolean(),
  canAsk: z.boolean(),
  canChange: z.boolean(),
  canSnapshot: z.boolean(),
  from: z.string().exactOptional(),
  to: z.string().exactOptional(),
  starters: z.array(z.object({ id: z.string(), name: z.string() })),
});

/** Validates an {@link answers.SubgraphAnswer}. */
export const subgraphAnswer: z.ZodType<answers.SubgraphAnswer> = z.object(part).meta({ id: 'Subgraph' });

/** Validates an {@link answers.NeighbourhoodAnswer}. */
export const neighbourhoodAnswer: z.ZodType<answers.NeighbourhoodAnswer> = z.object({
  ...part,
  forecast: z.array(z.object({ relation: z.string(), count })),
});

/** Validates an {@link answers.SearchAnswer}. */
export const searchAnswer: z.ZodType<answers.SearchAnswer> = z.object({
  actors: z.array(z.object({ actor: actorSchema, matched: z.string(), score: share })),
  sentences: z.array(
    z.object({
      claimId: z.string().exactOptional(),
      documentId: z.string(),
      start: count,
      end: count,
      text: z.string(),
    }),
  ),
});

/** Validates an {@link answers.EvidenceAnswer}. */
export const evidenceAnswer: z.ZodType<answers.EvidenceAnswer> = z.object({
  items: z.array(
    z.object({
      claim: claimSchema,
      document: documentSchema,
      citation: z.string(),
      judgedBy: z.string().exactOptional(),
    }),
  ),
  names: namesById,
});

const nameCounts = z.array(z.object({ name: z.string(), count }));

/** Validates an {@link answers.SchemaAnswer}. */
export const schemaAnswer: z.ZodType<answers.SchemaAnswer> = z.object({
  labels: nameCounts,
  relations: nameCounts,
  properties: z.object({ actor: texts, relation: texts, claim: texts, document: texts }),
});

/** Validates an {@link answers.ActorAnswer}. */
export const actorAnswer: z.ZodType<answers.ActorAnswer> = z.object({
  actor: actorSchema,
  edges: z.array(edgeSchema),
  others: z.array(actorSchema),
  documents: z.array(documentSchema),
  totalEdges: count,
  addedBy: z.string().exactOptional(),
});

const factSchema: z.ZodType<answers.ClaimFact> = z
  .object({
    id: z.string(),
    document: z.string(),
    source: z.string(),
    start: z.string().exactOptional(),
    end: z.string().exactOptional(),
    reported: z.string().exactOptional(),
    polarity: z.enum(polarities),
    modality: z.enum(modalities),
    confidence: share,
    action: z.string(),
  })
  .meta({ id: 'Fact' });

/** Validates a {@link answers.FactsAnswer}. */
export const factsAnswer: z.ZodType<answers.FactsAnswer> = z.object({
  documents: z.array(documentSchema),
  facts: z.record(z.string(), z.array(factSchema)),
});

/** Validates a {@link answers.DocumentAnswer}. */
export const documentAnswer: z.ZodType<answers.DocumentAnswer> = z.object({
  document: documentSchema,
  text: z.string(),
  sentences: z.array(textSpanSchema),
  boilerplate: z.array(textSpanSchema),
  mentions: z.array(mentionSchema),
  claims: z.array(claimSchema),
  names: namesById,
});

/** Validates a {@link answers.DocumentsAnswer}. */
export const documentsAnswer: z.ZodType<answers.DocumentsAnswer> = z.object({
  documents: z.array(z.intersection(documentSchema, z.object({ claimCount: count }))),
  total: count,
});

const gradeSchema: z.ZodType<Reliability> = z.enum(['A', 'B', 'C', 'D', 'E', 'F']);

/** Validates a {@link answers.SourcesAnswer}. */
export const sourcesAnswer: z.ZodType<answers.SourcesAnswer> = z.object({
  sources: z.array(
    z.object({
      id: z.string(),
      documents: count,
      claims: count,
      alone: count.meta({ description: 'Relations that no other source tells.' }),
      disputed: count.meta({ description: 'Claims on relations that are told both ways.' }),
      grade: gradeSchema,
    }),
  ),
});

/** Validates a {@link answers.RemovalAnswer}. */
export const removalAnswer: z.ZodType<answers.RemovalAnswer> = z.object({ removal: z.string() });

const lostSchema: z.ZodType<LostReason> = z.enum([
  'no-document',
  'no-actor',
  'no-claim',
  'no-text',
  'several',
  'contradicted',
  'overruled',
]);

/** Validates a {@link answers.JudgementAnswer}. */
export const judgementAnswer: z.ZodType<answers.JudgementAnswer> = z
  .object({ judgement: judgementSchema, lost: lostSchema.exactOptional() })
  .meta({ id: 'StandingJudgement' });

/** Validates a {@link answers.JudgementsAnswer}. */
export const judgementsAnswer: z.ZodType<answers.JudgementsAnswer> = z.object({
  judgements: z.array(judgementAnswer),
});

const suggestionSchema: z.ZodType<ActorSuggestion> = z.object({
  actors: z.tuple([actorSchema, actorSchema]),
  score: share,
  reasons: texts,
});

/** Validates a {@link answers.SuggestionsAnswer}. */
export const suggestionsAnswer: z.ZodType<answers.SuggestionsAnswer> = z.object({
  suggestions: z.array(suggestionSchema),
});

/** Validates a {@link SamePreview}. */
export const previewAnswer: z.ZodType<SamePreview> = z.object({
  actor: actorSchema,
  replaces: z.string(),
  sharedDocuments: texts,
  edges: count,
  lostEdges: texts,
});

/** Validates a {@link answers.PathsAnswer}. */
export const pathsAnswer: z.ZodType<answers.PathsAnswer> = z.object({
  paths: z.array(z.object({ actors: texts, edges: texts, strength: share })),
  actors: z.array(actorSchema),
  edges: z.array(edgeSchema),
  quotes: z.record(z.string(), z.string()),
});

const snapshotRow = {
  name: z.string(),
  takenAt: z.string(),
  hash: z.string(),
  stats: statsSchema,
  isView: z.boolean(),
};

/** Validates a {@link answers.SnapshotsAnswer}. */
export const snapshotsAnswer: z.ZodType<answers.SnapshotsAnswer> = z.object({
  snapshots: z.array(z.object(snapshotRow)),
});

/** Validates a {@link answers.SnapshotAnswer}. */
export const snapshotAnswer: z.ZodType<answers.SnapshotAnswer> = z.object({
  ...snapshotRow,
  equalTo: z.string().exactOptional(),
  view: z.json().exactOptional(),
});

const sideSchema = z.object({ name: z.string(), takenAt: z.string().exactOptional(), hash: z.string() });

const changesOf = <Element extends z.ZodType>(element: Element) =>
  z.object({
    added: z.array(element),
    removed: z.array(element),
    changed: z.array(z.object({ before: element, after: element, properties: texts })),
  });

/** Validates a {@link answers.DiffAnswer}. */
export const diffAnswer: z.ZodType<answers.DiffAnswer> = z.object({
  from: sideSchema,
  to: sideSchema,
  documents: changesOf(documentSchema),
  actors: changesOf(actorSchema),
  edges: changesOf(edgeSchema),
  claims: changesOf(claimSchema),
  names: namesById,
  articles: z.record(z.string(), documentSchema),
  entries: z.array(
    z.object({
      kind: z.enum(['actor', 'edge', 'claim', 'document']),
      mark: z.enum(['added', 'removed', 'changed']),
      id: z.string(),
      title: z.string(),
      properties: z.array(z.object({ name: z.string(), before: z.unknown(), after: z.unknown() })),
      quote: z.string().exactOptional(),
      manner: z.string().exactOptional(),
      articles: texts,
    }),
  ),
});

const progressSchema: z.ZodType<IngestProgress> = z.object({
  done: count,
  total: count.exactOptional(),
  documents: count,
  claims: count,
  failures: z.array(z.object({ input: z.string(), message: z.string() })),
});

/** Validates a {@link answers.JobAnswer}. */
export const jobAnswer: z.ZodType<answers.JobAnswer> = z
  .object({
    id: z.string(),
    progress: progressSchema,
    state: z.enum(['running', 'done', 'failed', 'cancelled']),
    message: z.string().exactOptional(),
  })
  .meta({ id: 'Job' });

/** Validates a {@link SavedQuestion}. */
export const questionAnswer: z.ZodType<SavedQuestion> = z
  .object({
    name: z.string(),
    en: z.string(),
    es: z.string(),
    parameters: z.array(z.object({ name: z.string(), en: z.string(), es: z.string(), standard: z.string() })),
    statement: z.string(),
    own: z.literal(true).exactOptional(),
  })
  .meta({ id: 'Question' });

/** Validates a {@link QueryAnswer}. */
export const queryAnswer: z.ZodType<QueryAnswer> = z.object({
  columns: texts,
  rows: z.array(z.array(z.json())),
  truncated: z.boolean(),
  notes: texts.exactOptional(),
});

/** Validates a {@link answers.Problem}, as RFC 9457 has it. */
export const problemAnswer: z.ZodType<answers.Problem> = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    requestId: z.string(),
  })
  .meta({ id: 'Problem' });
