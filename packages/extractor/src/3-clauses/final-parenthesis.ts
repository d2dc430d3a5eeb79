import { insertedVerbs, speechVerbs } from './cue-words.ts';
import { quotationsIn } from './quote-spans.ts';
import type { CueVerb, FoundContent } from './reported-content.ts';
import { said } from './reported-content.ts';
import { finiteTags, isFiniteTag } from './finite-tags.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { tokenAt } from './sentence-tree.ts';
import { isPassiveVerb } from './verb-clause.ts';

const NAMING = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADV', 'ADP', 'PART']);
/** What tells who a name is: "…, from the law firm Dykema in Lansing". */
const DESCRIBING = new Set([...NAMING, 'PUNCT', 'CCONJ']);
const NOMINAL = new Set(['NOUN', 'PROPN']);
const MIN_WORDS = 4;

const areAll = (tree: SentenceTree, first: number, last: number, classes: ReadonlySet<string>): boolean =>
  tree.tokens.slice(first, last + 1).every(({ upos, xpos }) => classes.has(upos) && !xpos.startsWith('W'));

const lastWord = (tree: SentenceTree): number => tree.tokens.findLastIndex(({ upos }) => upos !== 'PUNCT');

/** "…, reports NJ.com.": a verb right behind the last comma and a name to the end. */
export function isInvertedAtEnd(tree: SentenceTree, verb: number): boolean {
  const { xpos, lemma } = tokenAt(tree, verb);
  const isReporting =
    finiteTags.has(xpos) && speechVerbs.has(lemma.toLowerCase()) && tree.tokens[verb - 1]?.text === ',';
  if (!isReporting) return false;
  const first = tree.tokens[verb + 1]?.upos === 'ADP' && tree.tokens[verb + 1]?.head === verb ? verb + 2 : verb + 1;
  const last = lastWord(tree);
  const comma = tree.tokens.findIndex(({ text, index }) => index >= first && text === ',');
  const name = comma < 0 ? last : comma - 1;
  // "reports ANSA news agency"
  const isName = tree.tokens.slice(Math.min(first, name), name + 1).some(({ upos }) => upos === 'PROPN');
  const isNamed =
    last >= first && isName && NOMINAL.has(tree.tokens[name]?.upos ?? '') && areAll(tree, first, name, NAMING);
  return isNamed && areAll(tree, name + 1, last, DESCRIBING);
}

/**
 * "…, Fox News previously reported.", "…, polls show.", "…, reports NJ.com.": what closes a sentence behind its last
 * comma reports all before it, whatever the parser hung it on.
 */
export function contentBeforeEnd({ tree, verb, lemma }: CueVerb): FoundContent | undefined {
  if (!speechVerbs.has(lemma) && !insertedVerbs.has(lemma)) return undefined;
  if (!finiteTags.has(tokenAt(tree, verb).xpos) || isPassiveVerb(tree, verb)) return undefined;
  const comma = tree.tokens.findLastIndex(({ text, index }) => text === ',' && index < verb);
  // "Half an hour later, Dunn replied:"
  if (comma < MIN_WORDS || tree.tokens.at(-1)?.text === ':') return undefined;
  const isClosing = lastWord(tree) === verb && comma < verb - 1 && areAll(tree, comma + 1, verb - 1, NAMING);
  if (!isClosing && !isInvertedAtEnd(tree, verb)) return undefined;
  const start = tree.tokens[0]?.upos === 'CCONJ' ? 1 : 0;
  return said(
    tree.tokens.slice(start, comma).map(({ index }) => index),
    true,
  );
}

const MAX_NAMED = 8;

/** "While he was governor, says Senator Diaz, the state lost nine hospitals": a verb and who speaks, put in behind the opening clause. */
export function contentAroundInverted({ tree, verb, lemma, quotations }: CueVerb): FoundContent | undefined {
  if (!speechVerbs.has(lemma) || !finiteTags.has(tokenAt(tree, verb).xpos) || tree.tokens[verb - 1]?.text !== ',')
    return undefined;
  const close = tree.tokens.findIndex(({ text, index }) => index > verb && text === ',');
  const rest = tree.tokens.slice(close + 1);
  const isNamed = close > verb + 1 && close - verb <= MAX_NAMED && areAll(tree, verb + 1, close - 1, NAMING);
  const isClause = rest.some(({ xpos }) => isFiniteTag(xpos)) && !rest[0]?.xpos.startsWith('W');
  const isOpened = tree.tokens[0]?.upos === 'SCONJ' && quotationsIn(quotations, tree.sentence).length === 0;
  if (!isNamed || !isClause || !isOpened) return undefined;
  const outside = tree.tokens.filter(({ index }) => index < verb - 1 || index > close);
  return said(
    outside.map(({ index }) => index),
    true,
  );
}
