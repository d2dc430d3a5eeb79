import { z } from 'zod';
import type { DatePrecision, Modality, Polarity, SpeechKind } from './vocabulary/closed-lists.ts';
import { datePrecisions, modalities, polarities, quantityUnitPattern, speechKinds } from './vocabulary/closed-lists.ts';
import type { RelationType } from './vocabulary/relation-names.ts';
import { relationTypes } from './vocabulary/relation-names.ts';
import type { TextSpan } from './text-span.ts';
import { textSpanSchema } from './text-span.ts';

/** When it happened; never silently the day of publication. */
export interface ClaimDate {
  readonly start: string;
  readonly end: string;
  readonly precision: DatePrecision;
  readonly text: string;
}

/** How much or how many. `unit` is `people`, `money:USD`, `weight:kg`, `percent` or `count`. */
export interface Quantity {
  readonly text: string;
  readonly value: number;
  readonly unit: string;
}

/** A role that the sentence does not express, with the words it was taken from. */
export interface ImpliedRole {
  readonly implied: true;
  readonly from: TextSpan;
}

/** The mention in this sentence that fills a role, or where an implied one was taken from. */
export type RoleEvidence = TextSpan | ImpliedRole;

/** Where a claim stands. */
export interface Evidence {
  readonly sentence: TextSpan & { readonly index: number };
  readonly trigger: TextSpan;
  readonly subject: RoleEvidence;
  readonly object: RoleEvidence;
}

/** One sentence's statement of one relation between two actors. */
export interface Claim {
  readonly id: string;
  readonly subject: string;
  readonly relation: RelationType;
  readonly object: string;
  readonly mutual: boolean;
  readonly mode?: string;
  readonly contexts: readonly string[];
  /** The verb's lemma, or the noun's. */
  readonly action: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly speakers: readonly string[];
  readonly speech: SpeechKind;
  readonly cue?: string;
  /** Index into the extraction's `attributions`. */
  readonly attribution?: number;
  readonly date?: ClaimDate;
  readonly quantity?: Quantity;
  readonly place?: string;
  /** Of HOLDS_OFFICE: the office as printed. */
  readonly title?: string;
  /** Of FAMILY_OF: "brother". */
  readonly kind?: string;
  /** The claims of one trigger share it. */
  readonly event: string;
  readonly quote: string;
  readonly evidence: Evidence;
  readonly confidence: number;
  readonly rules: readonly string[];
}

const roleSchema = z.union([z.object({ implied: z.literal(true), from: textSpanSchema }), textSpanSchema]);

const evidenceSchema = z.object({
  sentence: z.object({ index: z.int().nonnegative(), start: z.int().nonnegative(), end: z.int().nonnegative() }),
  trigger: textSpanSchema,
  subject: roleSchema,
  object: roleSchema,
});

/** Validates a {@link Claim}. */
export const claimSchema: z.ZodType<Claim> = z.object({
  id: z.string().min(1),
  subject: z.string().min(1),
  relation: z.enum(relationTypes as [RelationType, ...RelationType[]]),
  object: z.string().min(1),
  mutual: z.boolean(),
  mode: z.string().exactOptional(),
  contexts: z.array(z.string()),
  action: z.string(),
  polarity: z.enum(polarities),
  modality: z.enum(modalities),
  speakers: z.array(z.string()),
  speech: z.enum(speechKinds),
  cue: z.string().exactOptional(),
  attribution: z.int().nonnegative().exactOptional(),
  date: z
    .object({ start: z.string(), end: z.string(), precision: z.enum(datePrecisions), text: z.string() })
    .exactOptional(),
  quantity: z
    .object({ text: z.string(), value: z.number(), unit: z.string().regex(quantityUnitPattern) })
    .exactOptional(),
  place: z.string().exactOptional(),
  title: z.string().exactOptional(),
  kind: z.string().exactOptional(),
  event: z.string(),
  quote: z.string(),
  evidence: evidenceSchema,
  confidence: z.number().min(0).max(1),
  rules: z.array(z.string()),
});
