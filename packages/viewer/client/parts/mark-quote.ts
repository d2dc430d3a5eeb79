import type { Claim, RoleEvidence, TextSpan } from '@cartograph/model';

/** A piece of a sentence: plain, or the mark of a role. */
export interface QuotePiece {
  readonly text: string;
  readonly role?: 'subject' | 'trigger' | 'object';
}

/** Cuts a claim's quote at its marks; where marks overlap the trigger goes first, then the subject. */
export function markQuote(claim: Pick<Claim, 'quote' | 'evidence'>): readonly QuotePiece[] {
  const { sentence, trigger, subject, object } = claim.evidence;
  const marks: { readonly role: 'subject' | 'trigger' | 'object'; readonly start: number; readonly end: number }[] = [];
  const add = (role: 'subject' | 'trigger' | 'object', span: TextSpan | undefined): void => {
    if (!span) return;
    const start = Math.max(0, span.start - sentence.start);
    const end = Math.min(claim.quote.length, span.end - sentence.start);
    if (start < end && marks.every((mark) => end <= mark.start || start >= mark.end)) marks.push({ role, start, end });
  };
  add('trigger', trigger);
  add('subject', spanOf(subject));
  add('object', spanOf(object));
  marks.sort((a, b) => a.start - b.start);
  return cut(claim.quote, marks);
}

/** The span of a role that the sentence expresses. */
export const spanOf = (role: RoleEvidence): TextSpan | undefined => ('implied' in role ? undefined : role);

function cut(
  quote: string,
  marks: readonly { readonly role: 'subject' | 'trigger' | 'object'; readonly start: number; readonly end: number }[],
): readonly QuotePiece[] {
  const pieces: QuotePiece[] = [];
  let at = 0;
  for (const { role, start, end } of marks) {
    if (start > at) pieces.push({ text: quote.slice(at, start) });
    pieces.push({ text: quote.slice(start, end), role });
    at = end;
  }
  if (at < quote.length) pieces.push({ text: quote.slice(at) });
  return pieces;
}
