import { z } from 'zod';

/** A stretch of a document's text: UTF-16 code units, `end` exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Validates a {@link TextSpan}. */
export const textSpanSchema: z.ZodType<TextSpan> = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});

/** Whether two spans share at least one code unit. */
export const spansOverlap = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies wholly within `outer`. */
export const spanContains = (outer: TextSpan, inner: TextSpan): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
