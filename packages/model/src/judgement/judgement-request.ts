import { z } from 'zod';
import type { ActorLabel } from '../vocabulary/actor-labels.ts';
import { actorLabels } from '../vocabulary/actor-labels.ts';
import type { Modality, Polarity } from '../vocabulary/closed-lists.ts';
import { modalities, polarities } from '../vocabulary/closed-lists.ts';
import type { RelationType } from '../vocabulary/relation-names.ts';
import type { ActorVerdict, ClaimVerdict, WrongReason } from './judgement.ts';
import { actorVerdicts, claimVerdicts, wrongReasons } from './judgement.ts';
import { idSchema, nameSchema, quoteSchema, relationSchema } from './references.ts';

/** What a person judges, by ids of the graph; a store makes a judgement of it that outlives them. */
export type JudgementRequest =
  | { readonly kind: 'actors'; readonly verdict: ActorVerdict; readonly actors: readonly [string, string] }
  | { readonly kind: 'claim'; readonly verdict: ClaimVerdict; readonly reason?: WrongReason; readonly claim: string }
  | {
      readonly kind: 'split';
      readonly actor: string;
      readonly documents: readonly string[];
      /** Another actor of the graph, or a new one, which may have the same name. */
      readonly into: string | { readonly name?: string; readonly label?: ActorLabel };
    }
  | {
      readonly kind: 'added-actor';
      /** As the document's text has it. */
      readonly name: string;
      readonly label: ActorLabel;
      readonly document: string;
    }
  | {
      readonly kind: 'added-claim';
      readonly document: string;
      /** A sentence of the document, or words that stand in only one. */
      readonly quote: string;
      readonly subject: string;
      readonly relation: RelationType;
      readonly object: string;
      readonly polarity: Polarity;
      readonly modality: Modality;
      readonly action?: string;
    };

/** Validates a {@link JudgementRequest}. */
export const judgementRequestSchema: z.ZodType<JudgementRequest> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('actors'),
    verdict: z.enum(actorVerdicts),
    actors: z.tuple([idSchema, idSchema]),
  }),
  z.strictObject({
    kind: z.literal('claim'),
    verdict: z.enum(claimVerdicts),
    reason: z.enum(wrongReasons).exactOptional(),
    claim: idSchema,
  }),
  z.strictObject({
    kind: z.literal('split'),
    actor: idSchema,
    documents: z.array(idSchema).min(1).max(10_000),
    into: z.union([
      idSchema,
      z.strictObject({ name: nameSchema.exactOptional(), label: z.enum(actorLabels).exactOptional() }),
    ]),
  }),
  z.strictObject({
    kind: z.literal('added-actor'),
    name: nameSchema,
    label: z.enum(actorLabels),
    document: idSchema,
  }),
  z.strictObject({
    kind: z.literal('added-claim'),
    document: idSchema,
    quote: quoteSchema,
    subject: idSchema,
    relation: relationSchema,
    object: idSchema,
    polarity: z.enum(polarities).default('positive'),
    modality: z.enum(modalities).default('actual'),
    action: z.string().min(1).max(100).exactOptional(),
  }),
]);
