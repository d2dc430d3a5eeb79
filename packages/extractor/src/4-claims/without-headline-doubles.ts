import type { Candidate } from './candidate-features.ts';

const MOST_LINES = 3;
const CLOSED = /[.!?…:;,]["”’')\]]*\s*$/;

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
    if (CLOSED.test(text.slice(end + start.index, newline < 0 ? undefined : newline))) return end;
    if (newline < 0) return 0;
    end = newline;
  }
  return end;
}

/** What a candidate tells, and where. */
type Told = Pick<Candidate, 'subject' | 'relation' | 'object' | 'polarity' | 'trigger'>;

const factOf = ({ subject, relation, object, polarity }: Told): string =>
  [subject, relation, object, polarity].join('|');

/** Leaves out what a headline says and the body says again: the body bears the claim. In text order. */
export function withoutHeadlineDoubles<T extends Told>(candidates: readonly T[], text: string): readonly T[] {
  const end = headlineEnd(text);
  const told = new Set(candidates.filter(({ trigger }) => trigger.start >= end).map(factOf));
  return candidates.filter((candidate) => candidate.trigger.start >= end || !told.has(factOf(candidate)));
}
