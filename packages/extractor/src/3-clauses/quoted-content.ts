import type { TextSpan } from '@cartograph/model';
import { canSpeak } from './can-speak.ts';
import { findSubject } from './clause-subject.ts';
import { judgingVerbs, speechVerbs, turnVerbs } from './cue-words.ts';
import { quotationsIn } from './quote-spans.ts';
import type { CueVerb, FoundContent } from './reported-content.ts';
import { below, deed, said } from './reported-content.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { baseRelation, childrenBy, tokenAt } from './sentence-tree.ts';
import { isPassiveVerb } from './verb-clause.ts';

/** Shorter ones within a clause are terms of art; one that is all that is said may be short. */
const MIN_QUOTED = 12;
const MIN_SHOUTED = 4;
const MAX_STEPS = 20;
const MAX_INVERTED = 5;

/** Verbs of speech that stand outside quotation marks, but the given one. */
const rivals = ({ tree, verb, quotations }: CueVerb): number[] =>
  tree.tokens
    .filter(
      (token) =>
        token.index !== verb &&
        token.upos === 'VERB' &&
        speechVerbs.has(token.lemma.toLowerCase()) &&
        quotationsIn(quotations, token).length === 0,
    )
    .map(({ index }) => index);

/** Whether a token stands in the clause that another verb of speech reports. */
function isReportedByOther(tree: SentenceTree, token: number, verb: number): boolean {
  let current = token;
  for (let step = 0; step < MAX_STEPS; step++) {
    const { head, deprel } = tokenAt(tree, current);
    if (head < 0 || head === verb || current === verb) return false;
    if (baseRelation(deprel) === 'ccomp' && speechVerbs.has(tokenAt(tree, head).lemma.toLowerCase())) return true;
    current = head;
  }
  return false;
}

const FULL_START = /^[,:;–—-]$/;
const SMALL_WORD = /^(?:a|an|the|of|in|on|for|to|and|with|at|by|from|this|that|is)$/i;

/** “Meet the Press”, the name of a show or a paper in the middle of a clause. */
function isTitle(tree: SentenceTree, quotation: TextSpan): boolean {
  const words = tree.tokens.filter(
    ({ start, end, upos }) => start < quotation.end && quotation.start < end && upos !== 'PUNCT',
  );
  const before = tree.tokens.findLast(({ end }) => end <= quotation.start);
  // "told 'Meet the Press'": whom one tells
  const isTold = before?.lemma.toLowerCase() === 'tell' && before.end + 2 > quotation.start;
  const isInside = before !== undefined && before.upos !== 'PUNCT' && (before.upos !== 'VERB' || isTold);
  return isInside && words.length > 1 && words.every(({ text }) => SMALL_WORD.test(text) || /^\p{Lu}/u.test(text));
}

/** A shorter one belongs to its clause, whoever speaks near by. */
const MIN_FAR = 40;
const CLAUSES = new Set(['ccomp', 'acl', 'advcl', 'csubj', 'parataxis']);

/** "explaining his view that 'herd immunity' is best": a few words in marks, deep in another clause, are not what the cue reports. */
function isBeside({ tree, verb }: CueVerb, quotation: TextSpan): boolean {
  if (quotation.end - quotation.start >= MIN_FAR) return true;
  const first = tree.tokens.findIndex(({ end, upos }) => end > quotation.start && upos !== 'PUNCT');
  const before = tree.tokens.findLast(({ end }) => end <= quotation.start);
  if (before === undefined || FULL_START.test(before.text) || before.index === verb) return true;
  let clauses = 0;
  for (let at = first, step = 0; at >= 0 && step < MAX_STEPS; step++) {
    if (at === verb) return clauses <= 1;
    const { head, deprel } = tokenAt(tree, at);
    if (CLAUSES.has(baseRelation(deprel))) clauses += 1;
    at = head;
  }
  return false;
}

/** Tokens of the sentence's quotations that no other cue stands nearer to. */
function quoted(cue: CueVerb, shortest: number): number[] {
  const { tree, verb, quotations } = cue;
  const at = tokenAt(tree, verb);
  if (quotationsIn(quotations, at).length > 0) return [];
  const inside = quotationsIn(quotations, tree.sentence).filter(
    (span) => span.end - span.start > shortest && !isTitle(tree, span) && isBeside(cue, span),
  );
  if (inside.length === 0) return [];
  const others = rivals(cue).map((index) => tokenAt(tree, index).start);
  const own = inside.filter(({ start, end }) => {
    const distance = start > at.start ? start - at.end : at.start - end;
    const first = tree.tokens.find((token) => token.end > start && token.upos !== 'PUNCT');
    if (first && isReportedByOther(tree, first.index, verb)) return false;
    return others.every((other) => Math.min(Math.abs(start - other), Math.abs(end - other)) >= distance);
  });
  return tree.tokens
    .filter(({ start, end }) => own.some((span) => span.start < end && start < span.end))
    .map(({ index }) => index);
}

/** "telling reporters in Doha, '…,' he said": a whole quotation right before the cue is all that it reports. */
export function ownQuotation(cue: CueVerb): number[] | undefined {
  const { tree, verb, quotations } = cue;
  const before = quotationsIn(quotations, { start: tree.sentence.start, end: tokenAt(tree, verb).start }).at(-1);
  if (!before) return undefined;
  const first = tree.tokens.findIndex(({ end }) => end > before.start);
  const last = tree.tokens.findLastIndex(({ start }) => start < before.end);
  const isWhole = first === 0 || FULL_START.test(tree.tokens[first - 1]?.text ?? '');
  return isWhole && first > 0 && verb - last <= MAX_INVERTED ? quoted(cue, MIN_QUOTED) : undefined;
}

/** The content with the quotations of its sentence that are the cue's. */
export function withQuotations(cue: CueVerb, content: FoundContent): FoundContent {
  if (!speechVerbs.has(cue.lemma)) return content;
  // "In her 'Meet the Press' interview, Haley said that …": what stands before a cue whose clause follows is not said
  const marked = quoted(cue, MIN_QUOTED).filter((token) => content.isParenthetical || token > cue.verb);
  if (marked.length === 0) return content;
  return { ...content, tokens: [...new Set([...content.tokens, ...marked])].sort((a, b) => a - b) };
}

/** Verbs whose passive reports too: "was quoted", "was told". */
const TOLD = new Set(['quote', 'tell', 'ask', 'say', 'report', 'write', 'cite', 'add', 'post']);

/** The quotation beside a cue: "'…,' she went on". */
export function quotedContent(cue: CueVerb): FoundContent | undefined {
  if (!speechVerbs.has(cue.lemma) && !turnVerbs.has(cue.lemma)) return undefined;
  // "with the net being threatened, '…'": who is threatened says nothing
  if (isPassiveVerb(cue.tree, cue.verb) && !TOLD.has(cue.lemma)) return undefined;
  // "as the search began, '…'"
  const [subject] = turnVerbs.has(cue.lemma) ? findSubject(cue.tree, cue.verb).heads : [];
  if (subject !== undefined && !canSpeak(cue.tree, subject)) return undefined;
  const tokens = quoted(cue, MIN_SHOUTED);
  // "started 'the largest trade war in history'" says nothing; "'…,' he went on" does
  const before = cue.tree.tokens[(tokens[0] ?? 0) - 1];
  if (turnVerbs.has(cue.lemma) && before !== undefined && !FULL_START.test(before.text)) return undefined;
  return tokens.length === 0 ? undefined : said(tokens, (tokens[0] ?? cue.verb) < cue.verb);
}

/** "praised 'the Mexican marines'", "rejected the suit as 'baseless'": the words in quotation marks. */
export function judgedContent({ tree, verb, lemma, quotations }: CueVerb): FoundContent | undefined {
  if (!judgingVerbs.has(lemma) || quotationsIn(quotations, tokenAt(tree, verb)).length > 0) return undefined;
  // "discussed “how the two can work together”", and nothing that stands further off
  const next = tree.tokens[verb + 1];
  if (lemma === 'discuss' && (!next || quotationsIn(quotations, next).length === 0)) return undefined;
  const phrases = below(tree, childrenBy(tree, verb, 'obj', 'obl', 'xcomp', 'ccomp', 'advcl'));
  const spoken = phrases.filter((token) => quotationsIn(quotations, tokenAt(tree, token)).length > 0);
  return spoken.length === 0 ? undefined : deed(spoken);
}
