import type { Sentence, TextSpan } from '@cartograph/model';
import { spansOverlap } from '@cartograph/model';
import type { FoundAttribution } from './find-attributions.ts';
import { quotationsIn } from './quote-spans.ts';

const MIN_QUOTED_SHARE = 0.6;
const PARAGRAPH = /\n\s*\n|\n\s*$/;

const overlap = (a: TextSpan, b: TextSpan): TextSpan => ({
  start: Math.max(a.start, b.start),
  end: Math.min(a.end, b.end),
});

const quotedShare = (sentence: TextSpan, quotations: readonly TextSpan[]): number =>
  quotations.reduce((sum, quotation) => {
    const { start, end } = overlap(sentence, quotation);
    return sum + Math.max(0, end - start);
  }, 0) / Math.max(1, sentence.end - sentence.start);

const MIN_QUOTED = 20;

/** A word in marks ("would be a “nightmare”") begins no speech. */
const quotesAtLength = ({ content }: FoundAttribution, quotations: readonly TextSpan[]): boolean =>
  content.some((span) => quotationsIn(quotations, span).some(({ start, end }) => end - start >= MIN_QUOTED));

interface Speech {
  readonly attribution: FoundAttribution;
  readonly quotations: readonly TextSpan[];
}

/** What speaks a sentence's own quotation: the last such cue outside the marks. */
function speechesBySentence(found: readonly FoundAttribution[], quotations: readonly TextSpan[]): Map<number, Speech> {
  const speeches = new Map<number, Speech>();
  for (const attribution of found) {
    const isQuoting =
      attribution.kind === 'direct' || attribution.content.length === 0 || quotesAtLength(attribution, quotations);
    if (!isQuoting || attribution.source < 0 || attribution.isQuoted || attribution.isInfinitive) continue;
    const spoken = attribution.content.flatMap((span) => quotationsIn(quotations, span));
    speeches.set(attribution.sentence, { attribution, quotations: spoken });
  }
  return speeches;
}

/**
 * Sentences that stand in quotation marks without a cue of their own are spoken by whoever spoke the quotation beside
 * them: the cue of the same quotation, else the one before in the paragraph, else the one that follows in it. Their words
 * become further content of that cue; cues that get no content are dropped.
 */
export function continueQuotations(
  text: string,
  sentences: readonly Sentence[],
  quotations: readonly TextSpan[],
  found: readonly FoundAttribution[],
): FoundAttribution[] {
  const speeches = speechesBySentence(found, quotations);
  const added = new Map<FoundAttribution, TextSpan[]>();
  const isParted = (a: Sentence | undefined, b: Sentence | undefined): boolean =>
    !a || !b || PARAGRAPH.test(text.slice(a.end, b.start));
  for (const sentence of sentences) {
    const inside = quotationsIn(quotations, sentence);
    if (inside.length === 0 || speeches.has(sentence.index) || quotedShare(sentence, inside) < MIN_QUOTED_SHARE)
      continue;
    const before = speeches.get(sentence.index - 1);
    const after = speeches.get(sentence.index + 1);
    const shares = (speech: Speech | undefined): boolean =>
      speech?.quotations.some((quotation) => inside.some((span) => spansOverlap(span, quotation))) ?? false;
    const isNew = isParted(sentences[sentence.index - 1], sentence);
    const isLast = isParted(sentence, sentences[sentence.index + 1]);
    const speech = shares(before)
      ? before
      : shares(after)
        ? after
        : !isNew
          ? (before ?? after)
          : isLast
            ? before
            : (after ?? before);
    if (!speech) continue;
    const spoken = inside.map((span) => overlap(span, sentence));
    added.set(speech.attribution, [...(added.get(speech.attribution) ?? []), ...spoken]);
    speeches.set(sentence.index, { ...speech, quotations: inside });
  }
  return found.flatMap((attribution) => {
    const content = [...attribution.content, ...(added.get(attribution) ?? [])].sort((a, b) => a.start - b.start);
    return content.length === 0 ? [] : [{ ...attribution, content }];
  });
}
