import type { Attribution, Claim, Extraction, Mention, TextSpan, TimeExpression } from '@cartograph/model';
import { spanContains, spansOverlap } from '@cartograph/model';

/** All that was read in one sentence. */
export interface ExplainedSentence extends TextSpan {
  /** From 1, as people count. */
  readonly number: number;
  readonly text: string;
  /** Why nothing was read in it, where it belongs to the page and not to the article. */
  readonly boilerplate?: string;
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
  readonly times: readonly TimeExpression[];
  readonly claims: readonly Claim[];
}

/** An extraction cut by its sentences. */
export function explainSentences(extraction: Extraction, text: string): readonly ExplainedSentence[] {
  const { sentences, mentions, attributions, times, claims, document } = extraction;
  return sentences.map((sentence, index) => {
    const isHere = (span: TextSpan): boolean => spanContains(sentence, span);
    const kind = document.boilerplate.find((span) => spansOverlap(span, sentence))?.kind;
    return {
      number: index + 1,
      start: sentence.start,
      end: sentence.end,
      text: text.slice(sentence.start, sentence.end),
      ...(kind === undefined ? {} : { boilerplate: kind }),
      mentions: mentions.filter(isHere),
      attributions: attributions.filter(({ cue }) => isHere(cue)),
      times: times.filter(isHere),
      claims: claims.filter(({ evidence }) => evidence.sentence.index === index),
    };
  });
}
