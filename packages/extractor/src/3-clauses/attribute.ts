import type { TextSpan } from '@cartograph/model';
import { spanContains, spansOverlap } from '@cartograph/model';
import type { SourcePhrase } from './attribution-source.ts';
import { sourcePhrase } from './attribution-source.ts';
import type { CueTokens } from './cue-span.ts';
import { spanOfCue } from './cue-span.ts';
import { speechVerbs } from './cue-words.ts';
import { closeQuotation, splitTail, withTail } from './quotation-tail.ts';
import { quotationsIn } from './quote-spans.ts';
import type { FoundContent } from './reported-content.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { childBy, lowerAt, tokenAt } from './sentence-tree.ts';
import { toSpans } from './token-spans.ts';

/** Reported speech in one sentence: who (a token), by which cue, which stretches. */
export interface FoundAttribution {
  readonly sentence: number;
  /** Token of the source's head; -1 when none is named. */
  readonly source: number;
  readonly sourceSpan?: TextSpan;
  readonly cue: TextSpan;
  /** Token of the word that stands for the cue. */
  readonly cueToken: number;
  readonly cueLemma: string;
  readonly content: readonly TextSpan[];
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /** The content is an infinitive or a thing ("agreed to help", "demanded calm"): nothing that its source says of others. */
  readonly isInfinitive: boolean;
  /** The cue itself stands between quotation marks: somebody else speaks. */
  readonly isQuoted: boolean;
}

/** Direct where all of the content stands between quotation marks, mixed where a part does. */
export function kindOf(quotations: readonly TextSpan[], content: readonly TextSpan[]): FoundAttribution['kind'] {
  const quoted = content.filter((span) => quotationsIn(quotations, span).length > 0);
  if (quoted.length === 0) return 'indirect';
  const isWhole = content.every((span) =>
    quotationsIn(quotations, span).some((quotation) =>
      spanContains({ start: quotation.start - 1, end: quotation.end + 2 }, span),
    ),
  );
  return isWhole ? 'direct' : 'mixed';
}

/** A cue that is about to be read: its words, and the token of its source where one is known. */
export interface Cue {
  readonly tree: SentenceTree;
  readonly quotations: readonly TextSpan[];
  readonly words: CueTokens;
  readonly lemma: string;
  readonly source: number | undefined;
}

/** "Hill commented," at the end of a sentence: what he said follows in the next. */
export const isOpenEnded = (tree: SentenceTree): boolean => /^[,:]$/.test(tree.tokens.at(-1)?.text ?? '');

const MAX_CLOSING = 30;

/** "“Who knows?” Senator Warner asked.": a sentence that tells who spoke the quotation right before it. */
export function closesQuotation(tree: SentenceTree, verb: number, quotations: readonly TextSpan[]): boolean {
  const { start } = tree.sentence;
  const isMain = tokenAt(tree, verb).deprel === 'root' && childBy(tree, verb, 'nsubj') !== undefined;
  const isBehind = quotationsIn(quotations, { start: start - 2, end: start }).some(({ end }) => end <= start);
  return isMain && isBehind && tree.tokens.length <= MAX_CLOSING;
}

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|weekend|month|year|today|yesterday|tonight|morning|afternoon|evening|night|then|earlier|later|again)$/i;
/** Words from a cue to its "that", where they say when: "this past weekend". */
const MAX_WHEN = 4;

/** "said then that China hoped", "suggested this weekend that he would go": what stands before "that" says when. */
function fromThat(tree: SentenceTree, tokens: readonly number[]): readonly number[] {
  const that = tokens.findIndex((token) => {
    const { text, upos } = tokenAt(tree, token);
    return text.toLowerCase() === 'that' && upos === 'SCONJ';
  });
  if (that <= 0 || that > MAX_WHEN) return tokens;
  const before = tokens.slice(0, that).map((token) => tokenAt(tree, token));
  const isWhen =
    before.every(({ upos }) => upos !== 'VERB' && upos !== 'AUX' && upos !== 'PRON') &&
    (before.some(({ text }) => TIME.test(text)) || (that === 1 && before[0]?.upos === 'ADV'));
  return isWhen ? tokens.slice(that) : tokens;
}

const JOINTS = new Set(['and', 'but', 'or', 'nor', 'yet', 'so']);

/** "And it could take weeks, said Tom Hale": the conjunction that opens a sentence is the article's. */
const isOpeningJoint = (tree: SentenceTree, token: number, cue: number): boolean =>
  token === 0 && cue > 0 && JOINTS.has(lowerAt(tree, token));

/** "concern among bankers that …": a source ends where what it says begins, whatever the parser hung that on. */
function endBefore(tree: SentenceTree, source: SourcePhrase, cue: number, content: readonly number[]): SourcePhrase {
  const next = content.find((token) => token > source.head && token > cue);
  if (next === undefined || tokenAt(tree, next).start >= source.end) return source;
  return { ...source, end: tokenAt(tree, next - 1).end };
}

/** What a cue reports: its source without what it says, its content without its source; none where nothing is left to report. */
export function attribute(
  { tree, quotations, words, lemma, source }: Cue,
  { tokens, isInfinitive }: FoundContent,
): FoundAttribution[] {
  const { head, first, last } = words;
  const named = source === undefined ? undefined : endBefore(tree, sourcePhrase(tree, source, head), head, tokens);
  const cue = spanOfCue(tree, words);
  const [speech] = quotationsIn(quotations, cue);
  const inSpeech = (token: number): boolean => speech === undefined || spansOverlap(tokenAt(tree, token), speech);
  const isApart = (token: number): boolean => token < first || token > last;
  const isQuoted = (token: number): boolean => quotationsIn(quotations, tokenAt(tree, token)).length > 0;
  const { kept, tail } = splitTail(
    tree,
    quotations,
    first,
    fromThat(tree, tokens).filter(
      (token) => isApart(token) && inSpeech(token) && (!isOpeningJoint(tree, token, first) || isQuoted(token)),
    ),
  );
  const span = named && withTail(tree, named, tail);
  const isSource = (token: number): boolean => span !== undefined && spansOverlap(tokenAt(tree, token), span);
  const whole = speech === undefined ? closeQuotation(tree, quotations, kept).filter(isApart) : kept;
  const content = toSpans(
    tree,
    whole.filter((token) => !isSource(token)),
  );
  const isAnnounced =
    (isOpenEnded(tree) || closesQuotation(tree, head, quotations)) &&
    source !== undefined &&
    (speechVerbs.has(lemma) || lemma === 'according to');
  if (content.length === 0 && !isAnnounced) return [];
  const kind = content.length === 0 ? 'direct' : kindOf(quotations, content);
  const spanned = span ? { source: span.head, sourceSpan: { start: span.start, end: span.end } } : { source: -1 };
  return [
    {
      sentence: tree.sentence.index,
      ...spanned,
      cue,
      cueToken: head,
      cueLemma: lemma,
      content,
      kind,
      isInfinitive,
      isQuoted: speech !== undefined,
    },
  ];
}
