import { z } from 'zod';
import type { ActorLabel } from './vocabulary/actor-labels.ts';
import { actorLabels } from './vocabulary/actor-labels.ts';
import type { BoilerplateKind } from './vocabulary/closed-lists.ts';
import { boilerplateKinds } from './vocabulary/closed-lists.ts';
import { daysInMonth } from './days-in-month.ts';
import type { TextSpan } from './text-span.ts';

/** A passage that belongs to the page and not to the article. */
export interface Boilerplate extends TextSpan {
  readonly kind: BoilerplateKind;
}

/** An actor that somebody already knows to stand here (a person, another recogniser). */
export interface GivenMention extends TextSpan {
  readonly label?: ActorLabel;
}

/** An article as `extract` takes it: only `text` is needed. Dates are ISO 8601. */
export interface Document {
  readonly id?: string;
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly publishedAt?: string;
  /** BCP 47, "en" by default. */
  readonly language?: string;
  /** Where it was read from; kept, never exported, never hashed. */
  readonly path?: string;
  readonly boilerplate?: readonly Boilerplate[];
  readonly mentions?: readonly GivenMention[];
}

/** An ISO calendar day, its year, month or day given. */
export const isoDateSchema: z.ZodType<string, string> = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'want a date such as 2025-03-01')
  .refine(isInItsMonth, 'want a day that its month has');

function isInItsMonth(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return day <= daysInMonth(year, month);
}

const boilerplateSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  kind: z.enum(boilerplateKinds),
});

const givenMentionSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  label: z.enum(actorLabels).exactOptional(),
});

/** Validates a {@link Document}; a time of day behind `publishedAt` is cut off, other keys are dropped. */
export const documentSchema: z.ZodType<Document> = z.object({
  id: z.string().min(1).exactOptional(),
  text: z.string(),
  title: z.string().exactOptional(),
  url: z.string().exactOptional(),
  publisher: z.string().exactOptional(),
  author: z.string().exactOptional(),
  publishedAt: z
    .string()
    .transform((date) => date.slice(0, 10))
    .pipe(isoDateSchema)
    .exactOptional(),
  language: z.string().exactOptional(),
  path: z.string().exactOptional(),
  boilerplate: z.array(boilerplateSchema).exactOptional(),
  mentions: z.array(givenMentionSchema).exactOptional(),
});
