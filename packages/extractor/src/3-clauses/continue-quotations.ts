import type { Sentence, TextSpan } from '@cartograph/model';
import { spansOverlap } from '@cartograph/model';
import type { FoundAttribution } from './find-attributions.ts';

const MIN_QUOTED_SHARE = 0.6;

const overlap = (a: TextSpan, b: TextSpan): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const quotedShare = (sentence: TextSpan, quotations: readonly TextSpan[]): number =>
  quotations.reduce((sum, quotation) => sum + overlap(sentence, quotation), 0) /
  Math.max(1, sentence.end - sentence.start);

/**
 * Sentences that stand in quotation marks without a cue of their own are spoken by whoever spoke the quotation beside
 * them: the cue before them in the paragraph or just before it, else the one that follows in the same quotation.
 */
export function continueQuotations(
  sentences: readonly Sentence[],
  quotations: readonly TextSpan[],
  found: readonly FoundAttribution[],
): FoundAttribution[] {
  const bySentence = new Map<number, FoundAttribution>();
  for (const attribution of found) {
    const isQuoting = attribution.kind !== 'indirect';
    if (isQuoting && attribution.source >= 0 && !bySentence.has(attribution.sentence))
      bySentence.set(attribution.sentence, attribution);
  }
  const speaking = (index: number): FoundAttribution | undefined => bySentence.get(index);
  const added: FoundAttribution[] = [];
  for (const sentence of sentences) {
    const inside = quotations.filter((quotation) => spansOverlap(quotation, sentence));
    if (inside.length === 0 || speaking(sentence.index) || quotedShare(sentence, inside) < MIN_QUOTED_SHARE) continue;
    const before = speaking(sentence.index - 1);
    const after = speaking(sentence.index + 1);
    const sharesQuotation = (other: FoundAttribution | undefined): boolean =>
      other !== undefined && inside.some((quotation) => other.content.some((span) => spansOverlap(span, quotation)));
    const cue = sharesQuotation(after) ? after : (before ?? after);
    if (!cue) continue;
    const continued: FoundAttribution = {
      ...cue,
      content: inside.map((span) => ({
        start: Math.max(span.start, sentence.start),
        end: Math.min(span.end, sentence.end),
      })),
      kind: 'direct',
    };
    bySentence.set(sentence.index, continued);
    added.push(continued);
  }
  return added;
}
