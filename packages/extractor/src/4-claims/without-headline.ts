import type { Candidate } from './candidate-features.ts';

const MOST_LINES = 3;
/** A longer line is a paragraph that lost its full stop. */
const LONGEST_LINE = 200;
const CLOSED = /[.!?…:;,]["”’')\]]*\s*$/;

/** "Will Trump Meet Putin in Helsinki?": asked as headlines ask, each longer word with a capital. */
function isAskedTitle(line: string): boolean {
  const long = (line.match(/\p{L}[\p{L}'’-]*/gu) ?? []).filter((word) => word.length > 3);
  return /\?\s*$/.test(line) && long.length >= 3 && long.every((word) => /^\p{Lu}/u.test(word));
}

const isHeadline = (line: string): boolean => line.length <= LONGEST_LINE && (!CLOSED.test(line) || isAskedTitle(line));

/**
 * Where the headline that a text begins with ends: its first lines that end no sentence, three at most. 0 where the text
 * begins with its body, or is nothing else.
 */
export function headlineEnd(text: string): number {
  let end = 0;
  for (let line = 0; line < MOST_LINES; line++) {
    const start = /[^\s]/.exec(text.slice(end, end + 1000));
    if (!start) return 0;
    const newline = text.indexOf('\n', end + start.index);
    if (!isHeadline(text.slice(end + start.index, newline < 0 ? undefined : newline))) return end;
    if (newline < 0) return 0;
    end = newline;
  }
  return end;
}

/**
 * Leaves out what a headline says: it shortens what the body says in full, with who says so and what is in doubt. In
 * text order.
 */
export function withoutHeadline<T extends Pick<Candidate, 'trigger'>>(
  candidates: readonly T[],
  text: string,
): readonly T[] {
  const end = headlineEnd(text);
  return candidates.filter(({ trigger }) => trigger.start >= end);
}
