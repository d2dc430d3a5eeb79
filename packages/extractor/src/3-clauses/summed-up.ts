import { findSubject } from './clause-subject.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { childrenBy, tokenAt } from './sentence-tree.ts';
import { wordList } from '../words/word-list.ts';

/** Nouns that sum up deeds that were told before them; lemmas. */
export const deedNouns: ReadonlySet<string> = wordList(`
move decision step action measure mandate policy order ruling plan gesture tactic strategy practice announcement
`);

/** Nouns that sum up what was said before them; lemmas. */
export const sayingNouns: ReadonlySet<string> = wordList(`
claim charge allegation accusation assertion remark comment statement threat demand proposal idea suggestion request
stance position pledge
`);
const sumsUp = (lemma: string): boolean => deedNouns.has(lemma) || sayingNouns.has(lemma);
const BREAKS = new Set([',', '—', '–', '-', '--']);

/** Whether a noun opens with "a", behind a comma or a dash. */
function isAddedOn(tree: SentenceTree, noun: number): boolean {
  const article = childrenBy(tree, noun, 'det').find((child) => /^an?$/i.test(tokenAt(tree, child).text));
  return article !== undefined && article > 0 && BREAKS.has(tokenAt(tree, article - 1).text);
}

/**
 * Who did what a noun sums up: "Trump declared an emergency, a move condemned by Democrats". Empty where the noun sums up
 * nothing.
 */
export function doersSummedUp(tree: SentenceTree, noun: number): readonly number[] {
  if (!sumsUp(tokenAt(tree, noun).lemma.toLowerCase()) || !isAddedOn(tree, noun)) return [];
  let at = tokenAt(tree, noun).head;
  while (at >= 0 && (tokenAt(tree, at).upos !== 'VERB' || at > noun)) at = tokenAt(tree, at).head;
  return at < 0 ? [] : findSubject(tree, at).heads;
}

/** "a mandate slammed by Issa": a participle that a parser took for a verb in the past with the noun as its subject. */
export function isReducedRelative(tree: SentenceTree, verb: number): boolean {
  const { xpos } = tokenAt(tree, verb);
  const subject = childrenBy(tree, verb, 'nsubj')[0];
  return (
    /^VB[DN]$/.test(xpos) &&
    subject !== undefined &&
    sumsUp(tokenAt(tree, subject).lemma.toLowerCase()) &&
    isAddedOn(tree, subject) &&
    childrenBy(tree, verb, 'aux', 'obj', 'xcomp', 'ccomp').length === 0 &&
    childrenBy(tree, verb, 'obl').some((noun) =>
      childrenBy(tree, noun, 'case').some((mark) => tokenAt(tree, mark).text.toLowerCase() === 'by'),
    )
  );
}
