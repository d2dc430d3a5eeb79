import { z } from 'zod';
import type { Entity, Mention } from './actor.ts';
import { entitySchema, mentionSchema } from './actor.ts';
import type { Claim } from './claim.ts';
import { claimSchema } from './claim.ts';
import type { Boilerplate } from './document.ts';
import type { TextSpan } from './text-span.ts';
import { textSpanSchema } from './text-span.ts';
import { boilerplateKinds } from './vocabulary/closed-lists.ts';

/** The version of the extraction's JSON; it rises when a reader of the old one would be wrong. */
export const EXTRACTION_VERSION = 1;

/** What made an extraction: the program's version and the hashes of its weights and facts. */
export interface Producer {
  readonly version: string;
  readonly model: string;
  readonly gazetteer: string;
}

/** The document that was read, as the extraction carries it. */
export interface ExtractedDocument {
  readonly id: string;
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly publishedAt?: string;
  readonly language: string;
  /** `sha256:` and the hash of the text. */
  readonly hash: string;
  /** Where it was read from; kept by the store, never exported, never hashed. */
  readonly path?: string;
  readonly producer: Producer;
  readonly boilerplate: readonly Boilerplate[];
  /** Only with `--with-text`. */
  readonly text?: string;
}

/** A stretch of reported speech, thought or writing. The terms are PolNeAR's. */
export interface Attribution {
  /** `null` when no source is named. */
  readonly source: (TextSpan & { readonly entities: readonly string[] }) | null;
  readonly cue: TextSpan;
  readonly content: readonly TextSpan[];
  readonly kind: 'direct' | 'indirect' | 'mixed';
}

/** An expression of time, as TIMEX3 has it; `from`/`to` where it denotes days, both inclusive. */
export interface TimeExpression extends TextSpan {
  readonly text: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value?: string;
  readonly from?: string;
  readonly to?: string;
}

/** All that was read out of one document. */
export interface Extraction {
  readonly version: typeof EXTRACTION_VERSION;
  readonly document: ExtractedDocument;
  readonly sentences: readonly TextSpan[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
  readonly times: readonly TimeExpression[];
  readonly claims: readonly Claim[];
}

const extractedDocumentSchema = z.object({
  id: z.string().min(1),
  title: z.string().exactOptional(),
  url: z.string().exactOptional(),
  publisher: z.string().exactOptional(),
  author: z.string().exactOptional(),
  publishedAt: z.string().exactOptional(),
  language: z.string(),
  hash: z.string(),
  path: z.string().exactOptional(),
  producer: z.object({ version: z.string(), model: z.string(), gazetteer: z.string() }),
  boilerplate: z.array(z.object({ start: z.int(), end: z.int(), kind: z.enum(boilerplateKinds) })),
  text: z.string().exactOptional(),
});

const attributionSchema = z.object({
  source: z.object({ start: z.int(), end: z.int(), entities: z.array(z.string()) }).nullable(),
  cue: textSpanSchema,
  content: z.array(textSpanSchema),
  kind: z.enum(['direct', 'indirect', 'mixed']),
});

const timeSchema = z.object({
  start: z.int(),
  end: z.int(),
  text: z.string(),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string().exactOptional(),
  from: z.string().exactOptional(),
  to: z.string().exactOptional(),
});

/** Validates an {@link Extraction}. */
export const extractionSchema: z.ZodType<Extraction> = z.object({
  version: z.literal(EXTRACTION_VERSION),
  document: extractedDocumentSchema,
  sentences: z.array(textSpanSchema),
  entities: z.array(entitySchema),
  mentions: z.array(mentionSchema),
  attributions: z.array(attributionSchema),
  times: z.array(timeSchema),
  claims: z.array(claimSchema),
});
