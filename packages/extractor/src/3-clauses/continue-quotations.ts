import type { Sentence, TextSpan } from '@cartograph/model';
import { speechVerbs } from './cue-words.ts';
import type { FoundAttribution } from './attribute.ts';
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

const canSpeak = ({ source, isQuoted, isInfinitive }: FoundAttribution): boolean =>
  source >= 0 && !isQuoted && !isInfinitive;

/** The cues outside the marks that report a quotation, or announce one. */
const speechesOf = (found: readonly FoundAttribution[], quotations: readonly TextSpan[]): readonly Speech[] =>
  found
    .filter(
      (attribution) =>
        canSpeak(attribution) &&
        (attribution.kind === 'direct' || attribution.content.length === 0 || quotesAtLength(attribution, quotations)),
    )
    .map((attribution) => ({
      attribution,
      quotations: attribution.content.flatMap((span) => quotationsIn(quotations, span)),
    }));

/** "Smith said he was proud. “We did it.”": who spoke in a sentence without marks, the last of them. */
const tellersBySentence = (found: readonly FoundAttribution[]): ReadonlyMap<number, Speech> =>
  new Map(
    found
      .filter((one) => canSpeak(one) && one.kind === 'indirect' && speechVerbs.has(one.cueLemma))
      .map((attribution) => [attribution.sentence, { attribution, quotations: [] }]),
  );

/** Who speaks each quotation, by its start. */
function speechesByQuotation(speeches: readonly Speech[]): Map<number, Speech> {
  const found = new Map<number, Speech>();
  for (const speech of speeches)
    for (const { start } of speech.quotations) if (!found.has(start)) found.set(start, speech);
  return found;
}

const CLOSING = /["”»’]$/;

/** Whether a quotation runs on into the next paragraph: its own ends without a mark. */
const runsOn = (text: string, { end }: TextSpan): boolean => !CLOSING.test(text.slice(0, end).slice(-1));

/** The last sentence that shares a quotation with a given one. */
function lastOfQuotation(sentences: readonly Sentence[], { index }: Sentence, inside: readonly TextSpan[]): number {
  const end = inside.at(-1)?.end ?? 0;
  let last = index;
  while ((sentences[last + 1]?.start ?? Infinity) < end) last += 1;
  return last;
}

/** "Wheeler said in a statement:", a paragraph's end, and a paragraph without marks: what is quoted as a block. */
function blockBehind(
  text: string,
  sentences: readonly Sentence[],
  quotations: readonly TextSpan[],
  { sentence, source }: FoundAttribution,
): TextSpan | undefined {
  const [own, first] = [sentences[sentence], sentences[sentence + 1]];
  if (source < 0 || !own || !first || !text.slice(own.start, own.end).endsWith(':')) return undefined;
  if (!PARAGRAPH.test(text.slice(own.end, first.start)) || quotationsIn(quotations, first).length > 0) return undefined;
  let last = first;
  for (let next = sentences[last.index + 1]; next; next = sentences[next.index + 1]) {
    if (PARAGRAPH.test(text.slice(last.end, next.start))) break;
    last = next;
  }
  return { start: first.start, end: last.end };
}

/**
 * Sentences that stand in quotation marks without a cue of their own are spoken by whoever spoke the quotation beside
 * them: the cue of the same quotation, else the one before in the paragraph, else the one that follows in it (or in the
 * next, where the quotation is not closed), else whoever was told to have spoken right before. Their words
 * become further content of that cue; cues that get no content are dropped.
 */
export function continueQuotations(
  text: string,
  sentences: readonly Sentence[],
  quotations: readonly TextSpan[],
  found: readonly FoundAttribution[],
): FoundAttribution[] {
  const reported = speechesOf(found, quotations);
  const speeches = new Map(reported.map((speech) => [speech.attribution.sentence, speech]));
  const tellers = tellersBySentence(found);
  const byQuotation = speechesByQuotation(reported);
  const added = new Map<FoundAttribution, TextSpan[]>();
  const isParted = (a: Sentence | undefined, b: Sentence | undefined): boolean =>
    !a || !b || PARAGRAPH.test(text.slice(a.end, b.start));
  for (const sentence of sentences) {
    const inside = quotationsIn(quotations, sentence);
    if (inside.length === 0 || speeches.has(sentence.index) || quotedShare(sentence, inside) < MIN_QUOTED_SHARE)
      continue;
    const shared = inside.map(({ start }) => byQuotation.get(start)).find((one) => one !== undefined);
    const before = speeches.get(sentence.index - 1) ?? tellers.get(sentence.index - 1);
    const last = lastOfQuotation(sentences, sentence, inside);
    const isEnd = isParted(sentences[last], sentences[last + 1]);
    const isOpen = inside.some((span) => runsOn(text, span));
    const after = isEnd && !isOpen ? undefined : speeches.get(last + 1);
    // what another cue began, which we do not know, is not given to the next speaker
    const isBegun = inside.every(({ start }) => start < sentence.start);
    const isNew = isParted(sentences[sentence.index - 1], sentence);
    const near = isNew ? (after ?? before) : (before ?? after);
    const speech = shared ?? (isBegun && !before ? undefined : near);
    if (!speech) continue;
    const spoken = inside.map((span) => overlap(span, sentence));
    added.set(speech.attribution, [...(added.get(speech.attribution) ?? []), ...spoken]);
    speeches.set(sentence.index, { ...speech, quotations: inside });
    for (const { start } of inside) if (!byQuotation.has(start)) byQuotation.set(start, speech);
  }
  for (const attribution of found)
    if (attribution.content.length === 0 && !added.has(attribution)) {
      const block = blockBehind(text, sentences, quotations, attribution);
      if (block) added.set(attribution, [block]);
    }
  return found.flatMap((attribution) => {
    const content = [...attribution.content, ...(added.get(attribution) ?? [])].sort((a, b) => a.start - b.start);
    const kind = attribution.kind === 'indirect' && added.has(attribution) ? 'mixed' : attribution.kind;
    return content.length === 0 ? [] : [{ ...attribution, content, kind }];
  });
}
