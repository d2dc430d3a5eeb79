import type { TextSpan } from '@cartograph/model';
import { spanContains, spansOverlap } from '@cartograph/model';
import type { FoundAttribution } from './attribute.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { toSpans } from './token-spans.ts';

const isInside = (content: readonly TextSpan[], span: TextSpan): boolean =>
  content.some((one) => spanContains(one, span));

/** From the source to the end of what tells who speaks; to the sentence's end where nothing else that it reports follows. */
function tellingPart(tree: SentenceTree, { cue, sourceSpan, content }: FoundAttribution): TextSpan {
  const start = Math.min(cue.start, sourceSpan?.start ?? cue.start);
  const next = content.find((span) => span.start >= cue.end);
  return { start, end: next?.start ?? tree.sentence.end };
}

/** Whether one reports the other's cue from behind: "…, a survey found", "…, according to two people". */
const closesAround = (outer: FoundAttribution, inner: FoundAttribution): boolean =>
  isInside(outer.content, inner.cue) && inner.cue.end <= outer.cue.start && !outer.isInfinitive;

/**
 * "The minister said he would not resign, according to two people", "Many think it fair, a survey found": where two cues
 * each take in the other, who speaks last tells of the first, and is none of what the first reports.
 */
export function partSpeakers(tree: SentenceTree, found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  return found.map((inner) => {
    const outer = found.find(
      (other) =>
        closesAround(other, inner) && inner.content.some((span) => spansOverlap(span, other.cue)) && !inner.isQuoted,
    );
    if (!outer) return inner;
    const part = tellingPart(tree, outer);
    const words = tree.tokens.filter(
      (token) => inner.content.some((span) => spansOverlap(token, span)) && !spansOverlap(token, part),
    );
    const content = toSpans(
      tree,
      words.map(({ index }) => index),
    );
    return content.length === 0 ? inner : { ...inner, content };
  });
}
