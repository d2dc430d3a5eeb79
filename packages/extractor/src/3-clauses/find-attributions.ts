import type { TextSpan } from '@cartograph/model';
import { spanContains } from '@cartograph/model';
import { cueNouns, cueVerbs } from './cue-words.ts';
import { findSubject } from './clause-subject.ts';
import { quotationsIn } from './quote-spans.ts';
import type { SentenceTree } from './sentence-tree.ts';
import {
  baseRelation,
  childBy,
  childrenBy,
  prepositionOf,
  spanOfTokens,
  subtreeRange,
  tokenAt,
} from './sentence-tree.ts';
import { isPassiveVerb, obliquesOf } from './verb-clause.ts';

/** Reported speech in one sentence: who (a token), by which cue, which stretches. */
export interface FoundAttribution {
  readonly sentence: number;
  /** Token of the source's head; -1 when none is named. */
  readonly source: number;
  readonly sourceSpan?: TextSpan;
  readonly cue: TextSpan;
  readonly cueLemma: string;
  readonly content: readonly TextSpan[];
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /** The content is an infinitive ("agreed to help"): what its subject does, not what it says of others. */
  readonly isInfinitive: boolean;
}

const MARKS = /^[\s,;:–—-]+|[\s,;:–—-]+$/g;

/** A span without the commas and blanks at its ends; undefined when nothing is left. */
function trimmed(text: string, span: TextSpan): TextSpan | undefined {
  const slice = text.slice(span.start, span.end);
  const lead = /^[\s,;:–—-]*/.exec(slice)?.[0].length ?? 0;
  const bare = slice.replace(MARKS, '');
  return bare === '' ? undefined : { start: span.start + lead, end: span.start + lead + bare.length };
}

/** What is left of a sentence when one stretch is cut out of it. */
function without(text: string, sentence: TextSpan, cut: TextSpan): TextSpan[] {
  return [
    trimmed(text, { start: sentence.start, end: cut.start }),
    trimmed(text, { start: cut.end, end: sentence.end }),
  ]
    .filter((span) => span !== undefined)
    .filter((span) => span.end - span.start > 3);
}

const tokensSpan = (tree: SentenceTree, index: number): TextSpan => {
  const { first, last } = subtreeRange(tree, index);
  return spanOfTokens(tree, first, last);
};

function kindOf(quotations: readonly TextSpan[], content: readonly TextSpan[]): FoundAttribution['kind'] {
  const quoted = content.filter((span) => quotationsIn(quotations, span).length > 0);
  if (quoted.length === 0) return 'indirect';
  const isWhole = content.every((span) =>
    quotationsIn(quotations, span).some((quotation) =>
      spanContains({ start: quotation.start - 1, end: quotation.end + 2 }, span),
    ),
  );
  return isWhole ? 'direct' : 'mixed';
}

/** Stretches that a cue verb reports: its clause complement, or all that the parenthetical cue stands in. */
function contentOf(
  tree: SentenceTree,
  text: string,
  verb: number,
  subject: number | undefined,
  quotations: readonly TextSpan[],
): TextSpan[] {
  const { deprel, head } = tokenAt(tree, verb);
  const clause = childrenBy(tree, verb, 'ccomp').find((child) => child !== subject);
  if (clause !== undefined) {
    const span = tokensSpan(tree, clause);
    const cue = spanOfTokens(tree, Math.min(verb, subject ?? verb), Math.max(verb, subject ?? verb));
    return span.start <= cue.start && cue.end <= span.end ? without(text, span, cue) : [span];
  }
  if (deprel === 'parataxis' && head >= 0) return without(text, tree.sentence, tokensSpan(tree, verb));
  const later = childrenBy(tree, verb, 'parataxis').filter(
    (child) => tokenAt(tree, child).upos === 'VERB' || childBy(tree, child, 'nsubj') !== undefined,
  );
  if (later.length > 0) return later.map((child) => tokensSpan(tree, child));
  const complement = childBy(tree, verb, 'xcomp');
  if (complement !== undefined && tokenAt(tree, verb).lemma !== 'go') return [tokensSpan(tree, complement)];
  const quoted = quotationsIn(quotations, tree.sentence).filter((span) => span.end - span.start > 12);
  return quoted.map((span) => ({
    start: Math.max(span.start, tree.sentence.start),
    end: Math.min(span.end, tree.sentence.end),
  }));
}

const withSource = (tree: SentenceTree, source: number | undefined): Pick<FoundAttribution, 'source' | 'sourceSpan'> =>
  source === undefined ? { source: -1 } : { source, sourceSpan: tokensSpan(tree, source) };

function byVerb(
  tree: SentenceTree,
  text: string,
  verb: number,
  quotations: readonly TextSpan[],
): FoundAttribution | undefined {
  const token = tokenAt(tree, verb);
  const isPassive = isPassiveVerb(tree, verb);
  const agent = obliquesOf(tree, verb).find(({ preposition }) => preposition === 'by')?.head;
  const subject = isPassive ? agent : findSubject(tree, verb).heads[0];
  const content = contentOf(tree, text, verb, subject, quotations)
    .map((span) => trimmed(text, span))
    .filter((span) => span !== undefined);
  if (content.length === 0) return undefined;
  return {
    sentence: tree.sentence.index,
    ...withSource(tree, subject),
    cue: { start: token.start, end: token.end },
    cueLemma: token.lemma.toLowerCase(),
    content,
    kind: kindOf(quotations, content),
    isInfinitive:
      childBy(tree, verb, 'ccomp', 'parataxis') === undefined &&
      token.deprel !== 'parataxis' &&
      childBy(tree, verb, 'xcomp') !== undefined,
  };
}

/** "according to X": all of the clause it hangs on but itself. */
function byAccording(
  tree: SentenceTree,
  text: string,
  token: number,
  quotations: readonly TextSpan[],
): FoundAttribution | undefined {
  const noun = tokenAt(tree, token).head;
  if (noun < 0 || prepositionOf(tree, noun) !== 'according to') return undefined;
  const content = without(text, tree.sentence, tokensSpan(tree, noun));
  const to = childBy(tree, token, 'fixed') ?? token + 1;
  return {
    sentence: tree.sentence.index,
    ...withSource(tree, noun),
    cue: spanOfTokens(tree, token, to < tree.tokens.length ? to : token),
    cueLemma: 'according to',
    content,
    kind: kindOf(quotations, content),
    isInfinitive: false,
  };
}

/** "Trump's claim that …". */
function byNoun(tree: SentenceTree, noun: number, quotations: readonly TextSpan[]): FoundAttribution | undefined {
  const clause = childrenBy(tree, noun, 'acl', 'ccomp').find(
    (child) =>
      tokenAt(tree, child).deprel !== 'acl:relcl' &&
      childrenBy(tree, child, 'mark').some((mark) => tokenAt(tree, mark).text.toLowerCase() === 'that'),
  );
  if (clause === undefined) return undefined;
  const token = tokenAt(tree, noun);
  const content = [tokensSpan(tree, clause)];
  return {
    sentence: tree.sentence.index,
    ...withSource(tree, childBy(tree, noun, 'nmod:poss')),
    cue: { start: token.start, end: token.end },
    cueLemma: token.lemma.toLowerCase(),
    content,
    kind: kindOf(quotations, content),
    isInfinitive: false,
  };
}

/** Every stretch of reported speech, thought or writing of one sentence. */
export function findAttributions(
  tree: SentenceTree,
  text: string,
  quotations: readonly TextSpan[],
): FoundAttribution[] {
  return tree.tokens.flatMap((token) => {
    const lemma = token.lemma.toLowerCase();
    const isVerb = token.upos === 'VERB' && cueVerbs.has(lemma) && baseRelation(token.deprel) !== 'amod';
    const found = isVerb
      ? byVerb(tree, text, token.index, quotations)
      : token.text.toLowerCase() === 'according'
        ? byAccording(tree, text, token.index, quotations)
        : token.upos === 'NOUN' && cueNouns.has(lemma)
          ? byNoun(tree, token.index, quotations)
          : undefined;
    return found ? [found] : [];
  });
}
