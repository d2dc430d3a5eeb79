import { z } from 'zod';
import type { TextSpan } from '../text-span.ts';
import type { Modality, Polarity } from '../vocabulary/closed-lists.ts';
import { modalities, polarities } from '../vocabulary/closed-lists.ts';
import type { RelationType } from '../vocabulary/relation-names.ts';
import type { ActorReference, ClaimReference, DocumentReference } from './references.ts';
import {
  actorReferenceSchema,
  claimReferenceSchema,
  documentReferenceSchema,
  quoteSchema,
  relationSchema,
} from './references.ts';

/** What can be said of two actors. */
export const actorVerdicts = ['same', 'different', 'unsure'] as const;
/** One of {@link actorVerdicts}. */
export type ActorVerdict = (typeof actorVerdicts)[number];

/** What can be said of a claim. */
export const claimVerdicts = ['right', 'wrong'] as const;
/** One of {@link claimVerdicts}. */
export type ClaimVerdict = (typeof claimVerdicts)[number];

/** Why a claim is wrong. */
export const wrongReasons = ['actor', 'relation', 'direction', 'negated', 'not-in-sentence'] as const;
/** One of {@link wrongReasons}. */
export type WrongReason = (typeof wrongReasons)[number];

/** Who judged, when and why. */
export interface JudgementOrigin {
  /** `j-` and 16 hex digits over all the rest: see `judgementId`. */
  readonly id: string;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly why?: string;
}

/** Whether two actors are one. */
export interface ActorsJudgement extends JudgementOrigin {
  readonly kind: 'actors';
  readonly verdict: ActorVerdict;
  readonly actors: readonly [ActorReference, ActorReference];
}

/** Whether a claim is what its sentence says. */
export interface ClaimJudgement extends JudgementOrigin {
  readonly kind: 'claim';
  readonly verdict: ClaimVerdict;
  /** Given for a wrong one. */
  readonly reason?: WrongReason;
  readonly claim: ClaimReference;
}

/** In some documents an actor is another than in the rest. */
export interface SplitJudgement extends JudgementOrigin {
  readonly kind: 'split';
  readonly actor: ActorReference;
  readonly documents: readonly DocumentReference[];
  /** Who it is in these documents. */
  readonly into: ActorReference;
}

/** An actor that a document names and that was not found in it. */
export interface AddedActorJudgement extends JudgementOrigin {
  readonly kind: 'added-actor';
  readonly actor: ActorReference;
  readonly document: DocumentReference;
  /** Where the document names it; the words stand in `text`. */
  readonly mentions: readonly (TextSpan & { readonly text: string })[];
}

/** A claim that a sentence makes and that was not found in it. */
export interface AddedClaimJudgement extends JudgementOrigin {
  readonly kind: 'added-claim';
  readonly document: DocumentReference;
  /** The whole sentence. */
  readonly quote: string;
  /** Its offset, UTF-16. */
  readonly start: number;
  readonly subject: ActorReference;
  readonly relation: RelationType;
  readonly object: ActorReference;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** The verb, as the sentence has it. */
  readonly action?: string;
}

/** What a person decided about the graph; kept apart from what was read out of the documents. */
export type Judgement = ActorsJudgement | ClaimJudgement | SplitJudgement | AddedActorJudgement | AddedClaimJudgement;

const origin = {
  id: z.string().regex(/^j-[0-9a-f]{16}$/, 'is not the id of a judgement (j- and 16 hex digits)'),
  by: z.string().trim().min(1).max(100),
  at: z.iso.datetime(),
  why: z.string().max(2000).exactOptional(),
};

const claimJudgementSchema = z
  .strictObject({
    ...origin,
    kind: z.literal('claim'),
    verdict: z.enum(claimVerdicts),
    reason: z.enum(wrongReasons).exactOptional(),
    claim: claimReferenceSchema,
  })
  .refine(({ verdict, reason }) => (verdict === 'wrong') === (reason !== undefined), {
    path: ['reason'],
    message: 'is given for a wrong claim, and only for one',
  });

const isOther = ([a, b]: readonly [ActorReference, ActorReference]): boolean => a.id !== b.id;

/** Validates a {@link Judgement}. */
export const judgementSchema: z.ZodType<Judgement> = z.discriminatedUnion('kind', [
  z.strictObject({
    ...origin,
    kind: z.literal('actors'),
    verdict: z.enum(actorVerdicts),
    actors: z
      .tuple([actorReferenceSchema, actorReferenceSchema])
      .refine(isOther, { message: 'are the same actor twice' }),
  }),
  claimJudgementSchema,
  z.strictObject({
    ...origin,
    kind: z.literal('split'),
    actor: actorReferenceSchema,
    documents: z.array(documentReferenceSchema).min(1).max(10_000),
    into: actorReferenceSchema,
  }),
  z.strictObject({
    ...origin,
    kind: z.literal('added-actor'),
    actor: actorReferenceSchema,
    document: documentReferenceSchema,
    mentions: z
      .array(z.object({ start: z.int().nonnegative(), end: z.int().positive(), text: quoteSchema }))
      .min(1)
      .max(1000),
  }),
  z.strictObject({
    ...origin,
    kind: z.literal('added-claim'),
    document: documentReferenceSchema,
    quote: quoteSchema,
    start: z.int().nonnegative(),
    subject: actorReferenceSchema,
    relation: relationSchema,
    object: actorReferenceSchema,
    polarity: z.enum(polarities),
    modality: z.enum(modalities),
    action: z.string().min(1).max(100).exactOptional(),
  }),
]);
