import type { Clause } from '../3-clauses/clause.ts';
import { texts } from '../3-clauses/governing-verbs.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { baseRelation, childBy, childrenBy, tokenAt } from '../3-clauses/sentence-tree.ts';

type Deed = Pick<Clause, 'predicate' | 'lightVerb'>;

const MAX_STEPS = 10;

/** "passed a law that restricts agents", "adopted a resolution condemning Russia": the verb that makes a text what it does. */
function textMadeAt(tree: SentenceTree, noun: number): number | undefined {
  if (noun < 0) return undefined;
  const { lemma, deprel, head } = tokenAt(tree, noun);
  return texts.has(lemma.toLowerCase()) && deprel === 'obj' && head >= 0 ? head : undefined;
}

/** The tag of the word of a clause that shows its tense; undefined where it shows none ("met X and accused Y"). */
function tenseOf(tree: SentenceTree, verb: number): string | undefined {
  const words = [...childrenBy(tree, verb, 'aux', 'aux:pass', 'cop'), verb].sort((a, b) => a - b);
  return words.map((word) => tokenAt(tree, word).xpos).find((xpos) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos));
}

const PRESENT = /^VB[ZP]$/;

/** "promised in 2016 to help them, but Congress has thwarted him", "gave $20,000, and they are feeding …": another time. */
const isOfOtherTense = (tree: SentenceTree, verb: number, joined: number): boolean =>
  tenseOf(tree, joined) === 'VBD' && PRESENT.test(tenseOf(tree, verb) ?? '');

/** Verbs through which a time reaches the predicate: its light verb, and those above it that only carry it. */
export function carriersOf(tree: SentenceTree, clause: Deed): ReadonlySet<number> {
  const carriers = new Set([clause.predicate, ...(clause.lightVerb === undefined ? [] : [clause.lightVerb])]);
  let current = clause.lightVerb ?? clause.predicate;
  for (let step = 0; step < MAX_STEPS; step++) {
    const { deprel, head } = tokenAt(tree, current);
    const text = baseRelation(deprel) === 'acl' ? textMadeAt(tree, head) : undefined;
    if (text !== undefined) {
      carriers.add(text);
      current = text;
      continue;
    }
    if (head < 0 || (baseRelation(deprel) !== 'xcomp' && deprel !== 'obj' && deprel !== 'obl' && deprel !== 'conj'))
      break;
    if (deprel === 'conj' && isOfOtherTense(tree, current, head)) break;
    carriers.add(head);
    current = head;
  }
  return carriers;
}

const isPredicate = (tree: SentenceTree, token: number): boolean =>
  tokenAt(tree, token).upos === 'VERB' || childBy(tree, token, 'cop') !== undefined;

/** "In September it revoked his visa after he had insulted Trump": the verb that is told to come after a deed. */
export function followingVerb(tree: SentenceTree, predicate: number): number | undefined {
  const { deprel, head } = tokenAt(tree, predicate);
  const isBehindAfter = childrenBy(tree, predicate, 'mark', 'case').some(
    (word) => tokenAt(tree, word).text.toLowerCase() === 'after',
  );
  if (!isBehindAfter || head < 0) return undefined;
  // "Last month, after police clubbed three nuns, thousands marched": hung on the month
  if (deprel === 'acl') return tokenAt(tree, head).head;
  return deprel === 'advcl' || deprel === 'obl' ? head : undefined;
}

/** "criticized it on Monday, accusing Trump of blackmail", "flew to Lima on Tuesday to meet her": the verb that it goes with. */
export function accompaniedVerb(tree: SentenceTree, { predicate, lightVerb }: Deed): number | undefined {
  const verb = lightVerb ?? predicate;
  const { deprel, head, xpos } = tokenAt(tree, verb);
  if (!/^(?:advcl|acl)$/.test(deprel) || head < 0 || head > verb || !isPredicate(tree, head)) return undefined;
  if (childBy(tree, verb, 'aux', 'aux:pass', 'cop', 'advmod') !== undefined) return undefined;
  const marks = childrenBy(tree, verb, 'mark').map((mark) => tokenAt(tree, mark).text.toLowerCase());
  const isParticiple = xpos === 'VBG' && marks.length === 0;
  const isPurpose = xpos === 'VB' && marks.length === 1 && marks[0] === 'to';
  return isParticiple || isPurpose ? head : undefined;
}
