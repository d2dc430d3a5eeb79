import { texts } from './governing-verbs.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { baseRelation, childrenBy, prepositionOf, tokenAt } from './sentence-tree.ts';

/** What one does to whoever a text is addressed to; lemmas. */
const ADDRESSING = new Set(
  'ask urge demand request call warn threaten thank praise invite press implore accuse criticize condemn'.split(' '),
);
const SENDING = new Set('send write deliver issue address fire_off sign pen dispatch'.split(' '));

const behindTo = (tree: SentenceTree, head: number): number[] =>
  childrenBy(tree, head, 'obl', 'nmod').filter((child) => prepositionOf(tree, child) === 'to');

const textsUnder = (tree: SentenceTree, verb: number): number[] =>
  childrenBy(tree, verb, 'obj', 'obl').filter((child) => texts.has(tokenAt(tree, child).lemma.toLowerCase()));

/** Whom a letter of a verb, or the verb itself, is addressed to. */
const addressedBy = (tree: SentenceTree, verb: number): number[] => [
  ...textsUnder(tree, verb).flatMap((text) => behindTo(tree, text)),
  ...(SENDING.has(tokenAt(tree, verb).lemma.toLowerCase()) ? behindTo(tree, verb) : []),
];

/**
 * Whom a verb of asking or blaming without an object speaks to: the addressee of the text that says so ("sent a letter to
 * Mnuchin asking for answers", "in a letter to the committee, she demanded …").
 */
export function addresseesOf(tree: SentenceTree, verb: number): readonly number[] {
  const { lemma, head, deprel } = tokenAt(tree, verb);
  if (!ADDRESSING.has(lemma.toLowerCase())) return [];
  const own = textsUnder(tree, verb).flatMap((text) => behindTo(tree, text));
  const isBelow = head >= 0 && (baseRelation(deprel) === 'advcl' || deprel === 'acl');
  if (own.length > 0 || !isBelow) return own;
  const governor = tokenAt(tree, head);
  const isText = texts.has(governor.lemma.toLowerCase());
  // the participle hangs on the letter, or on the verb that sends it
  const sender = isText && governor.head >= 0 ? governor.head : head;
  return isText ? [...behindTo(tree, head), ...addressedBy(tree, sender)] : addressedBy(tree, sender);
}
