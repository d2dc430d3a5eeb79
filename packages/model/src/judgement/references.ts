import { z } from 'zod';
import type { ActorLabel } from '../vocabulary/actor-labels.ts';
import { actorLabels } from '../vocabulary/actor-labels.ts';
import type { Polarity } from '../vocabulary/closed-lists.ts';
import { polarities } from '../vocabulary/closed-lists.ts';
import type { RelationType } from '../vocabulary/relation-names.ts';
import { relationTypes } from '../vocabulary/relation-names.ts';

/** An actor that a judgement is about, with enough to find it again under another id. */
export interface ActorReference {
  readonly id: string;
  readonly name: string;
  readonly label: ActorLabel;
}

/** A document that a judgement is about: it is found again by id, else by URL, else by the hash of its text. */
export interface DocumentReference {
  readonly id: string;
  readonly url?: string;
  /** `sha256:` and the hash of the text. */
  readonly hash?: string;
  readonly title?: string;
}

/** A claim that a judgement is about: it is found again by id, else by what its sentence says of whom. */
export interface ClaimReference {
  readonly id: string;
  readonly document: DocumentReference;
  readonly quote: string;
  /** Offset of the sentence, UTF-16, which of several equal quotes is meant. */
  readonly start: number;
  readonly subject: ActorReference;
  readonly relation: RelationType;
  readonly object: ActorReference;
  readonly polarity: Polarity;
}

const MOST_ID = 4000;
const MOST_NAME = 1000;
const MOST_QUOTE = 20_000;

/** An id of the graph. */
export const idSchema: z.ZodType<string> = z.string().min(1).max(MOST_ID);

/** Text that a reference may carry as a name. */
export const nameSchema: z.ZodType<string> = z.string().trim().min(1).max(MOST_NAME);

/** Text that a judgement may quote. */
export const quoteSchema: z.ZodType<string> = z.string().min(1).max(MOST_QUOTE);

/** Validates a {@link RelationType}. */
export const relationSchema: z.ZodType<RelationType> = z.enum(relationTypes as [RelationType, ...RelationType[]]);

/** Validates an {@link ActorReference}. */
export const actorReferenceSchema: z.ZodType<ActorReference> = z.strictObject({
  id: idSchema,
  name: nameSchema,
  label: z.enum(actorLabels),
});

/** Validates a {@link DocumentReference}. */
export const documentReferenceSchema: z.ZodType<DocumentReference> = z.strictObject({
  id: idSchema,
  url: z.string().max(4000).exactOptional(),
  hash: z.string().max(100).exactOptional(),
  title: z.string().max(2000).exactOptional(),
});

/** Validates a {@link ClaimReference}. */
export const claimReferenceSchema: z.ZodType<ClaimReference> = z.strictObject({
  id: idSchema,
  document: documentReferenceSchema,
  quote: quoteSchema,
  start: z.int().nonnegative(),
  subject: actorReferenceSchema,
  relation: relationSchema,
  object: actorReferenceSchema,
  polarity: z.enum(polarities),
});
