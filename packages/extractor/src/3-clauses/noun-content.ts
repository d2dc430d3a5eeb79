import { cueNouns, speechVerbs, thoughtVerbs } from './cue-words.ts';
import { wordList } from '../words/word-list.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { childrenBy, lowerAt, subtreeRange, tokenAt } from './sentence-tree.ts';

/** "on his promises to renegotiate": the infinitive right behind a noun, where the parser hung it on the verb above. */
function infinitiveBehind(tree: SentenceTree, noun: number): number | undefined {
  const to = tree.tokens[noun + 1];
  if (to?.text.toLowerCase() !== 'to' || to.deprel !== 'mark') return undefined;
  return to.head > noun && tree.tokens[to.head]?.xpos === 'VB' ? to.head : undefined;
}

/** Verbs of what one does with a claim: "the idea that he has promoted" is a relative clause. */
const handlingVerbs = wordList(`
make promote issue have hold express voice offer share raise post push embrace repeat release give send hear read spread
float endorse reject support believe say mention present use see find want like deliver publish write cite face bring
deny dismiss get take put call describe consider receive accept
`);

/**
 * "a statement from the embassy that its staff were safe", "the rumor that he had died": the parser took "that" for a
 * relative pronoun, though the clause has all it needs without.
 */
export function isWholeBehindThat(tree: SentenceTree, clause: number): boolean {
  const that = childrenBy(tree, clause, 'nsubj', 'obj').find((child) => lowerAt(tree, child) === 'that');
  const subjects = childrenBy(tree, clause, 'nsubj').filter((child) => child !== that && child < clause);
  if (that === undefined || subjects.length === 0) return false;
  return tokenAt(tree, that).deprel !== 'obj' || !handlingVerbs.has(tokenAt(tree, clause).lemma.toLowerCase());
}

/** "fanned speculation on Tuesday that …": behind the day that stands at a place, or the place itself. */
function behindDay(tree: SentenceTree, at: number): number {
  const day = lowerAt(tree, at) === 'on' ? at + 1 : at;
  return lowerAt(tree, day).endsWith('day') ? day + 1 : at;
}

/** "covered the warnings of the mayor that …": a clause right behind a noun that the parser hung on the verb above. */
function thatBehind(tree: SentenceTree, noun: number): number | undefined {
  const { head, deprel } = tokenAt(tree, noun);
  const that = tree.tokens[behindDay(tree, subtreeRange(tree, noun).last + 1)];
  if (head < 0 || !/^(?:obj|obl)$/.test(deprel) || that?.text.toLowerCase() !== 'that' || that.deprel !== 'mark')
    return undefined;
  const lemma = tokenAt(tree, head).lemma.toLowerCase();
  const isOther = !speechVerbs.has(lemma) && !thoughtVerbs.has(lemma);
  return isOther && that.head > noun && tree.tokens[that.head]?.head === head ? that.head : undefined;
}

/** The clause by which a noun reports: "his claim *that …*", "a threat *to strike*", "concern among bankers *that …*". */
export function clauseOfNoun(tree: SentenceTree, noun: number, takesInfinitive: boolean): number | undefined {
  const marksOf = (child: number): readonly string[] =>
    childrenBy(tree, child, 'mark').map((mark) => lowerAt(tree, mark));
  const own = childrenBy(tree, noun, 'acl', 'ccomp', 'advcl').find((child) => {
    if (child < noun) return false;
    if (tokenAt(tree, child).deprel === 'acl:relcl') return isWholeBehindThat(tree, child);
    return marksOf(child).includes('that') || (takesInfinitive && marksOf(child).includes('to'));
  });
  if (own !== undefined) return own;
  const nested = childrenBy(tree, noun, 'nmod')
    .filter((phrase) => phrase > noun && tokenAt(tree, phrase).deprel !== 'nmod:poss')
    // "confidence after the report that …"
    .filter((phrase) => !cueNouns.has(tokenAt(tree, phrase).lemma.toLowerCase()))
    .flatMap((phrase) => childrenBy(tree, phrase, 'acl').filter((child) => child > phrase));
  const behind = nested.find((child) => {
    const that = childrenBy(tree, child, 'mark').find((mark) => lowerAt(tree, mark) === 'that');
    return (that !== undefined && tokenAt(tree, that).upos === 'SCONJ') || isWholeBehindThat(tree, child);
  });
  return behind ?? thatBehind(tree, noun) ?? (takesInfinitive ? infinitiveBehind(tree, noun) : undefined);
}
