import { z } from 'zod';
import type { ActorLabel } from './vocabulary/actor-labels.ts';
import { actorLabels } from './vocabulary/actor-labels.ts';
import type { MentionKind } from './vocabulary/closed-lists.ts';
import { mentionKinds } from './vocabulary/closed-lists.ts';
import type { TextSpan } from './text-span.ts';
import { textSpanSchema } from './text-span.ts';

/** An actor as one document names it. */
export interface Entity {
  readonly id: string;
  readonly label: ActorLabel;
  readonly name: string;
  /** The forms by which this document names it, nominals included, first seen first. */
  readonly aliases: readonly string[];
  /** Ids that the gazetteer gave it before; they lead to it. */
  readonly formerIds?: readonly string[];
  readonly wikidataId?: string;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string;
  readonly sector?: string;
  /** From the gazetteer. */
  readonly known: boolean;
  /** False for an actor that is only described ("two civilians"). */
  readonly named: boolean;
  readonly collective: boolean;
}

/** Validates an {@link Entity}. */
export const entitySchema: z.ZodType<Entity> = z.object({
  id: z.string().min(1),
  label: z.enum(actorLabels),
  name: z.string().min(1),
  aliases: z.array(z.string()),
  formerIds: z.array(z.string()).exactOptional(),
  wikidataId: z.string().exactOptional(),
  country: z.string().exactOptional(),
  sector: z.string().exactOptional(),
  known: z.boolean(),
  named: z.boolean(),
  collective: z.boolean(),
});

/** A stretch of text that names, describes or stands for actors or a place. */
export interface Mention extends TextSpan {
  readonly text: string;
  readonly kind: MentionKind;
  /** Always there: the best guess. */
  readonly label: ActorLabel;
  /** Empty when resolved to nobody, several for a plural. */
  readonly entities: readonly string[];
  /** What a mention that is no name stands for. */
  readonly antecedents?: readonly TextSpan[];
  readonly score?: number;
}

/** Validates a {@link Mention}. */
export const mentionSchema: z.ZodType<Mention> = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  kind: z.enum(mentionKinds),
  label: z.enum(actorLabels),
  entities: z.array(z.string()),
  antecedents: z.array(textSpanSchema).exactOptional(),
  score: z.number().min(0).max(1).exactOptional(),
});
