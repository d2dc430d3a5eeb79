import { texts } from './governing-verbs.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { timeNouns } from './time-nouns.ts';
import { baseRelation, childBy, childrenBy, markBy, prepositionOf, tokenAt } from './sentence-tree.ts';

/** The grammatical subject of a predicate, and whether it had to be taken from elsewhere. */
export interface FoundSubject {
  readonly heads: readonly number[];
  readonly isShared: boolean;
  /** The verb whose own subject it is. */
  readonly owner: number;
}

const MAX_STEPS = 12;
const SUBJECT_CONTROL = new Set(['promise', 'vow', 'threaten', 'swear', 'pledge']);
const RELATIVE = new Set(['who', 'which', 'that', 'whom']);
const none = (owner: number): FoundSubject => ({ heads: [], isShared: false, owner });

/** The nouns a relative pronoun stands for: the head of its relative clause. */
function resolveRelative(tree: SentenceTree, verb: number, subject: number): number {
  const { head, deprel } = tokenAt(tree, verb);
  const isRelative = RELATIVE.has(tokenAt(tree, subject).text.toLowerCase());
  return isRelative && baseRelation(deprel) === 'acl' && head >= 0 ? head : subject;
}

/** "Senators, meet your new leader": whom an imperative speaks to, only a comma between. */
function isAddressed(tree: SentenceTree, verb: number, subject: number): boolean {
  const { xpos, deprel } = tokenAt(tree, verb);
  const between = tree.tokens.slice(subject, verb).filter(({ text }) => text === ',');
  return /^VBP?$/.test(xpos) && deprel === 'root' && between.length === 1 && between[0]?.index === verb - 1;
}

/** "The fact is President Trump must stop": of two subjects, the one beside the verb is its own; not the "all" of "Cuba and Bolivia all", nor the time of "Trump last week". */
const nearestSubject = (tree: SentenceTree, verb: number): number | undefined =>
  childrenBy(tree, verb, 'nsubj').findLast((child) => {
    const { upos, xpos, lemma, text } = tokenAt(tree, child);
    const isNamed = upos === 'PROPN' || xpos === 'PRP' || (upos === 'NOUN' && !timeNouns.has(lemma.toLowerCase()));
    return child < verb && isNamed && !/^\p{Lu}\p{Ll}{2,3}\.$/u.test(text);
  });

function ownSubject(tree: SentenceTree, verb: number): number | undefined {
  const subject = nearestSubject(tree, verb) ?? childBy(tree, verb, 'nsubj');
  if (subject === undefined || isAddressed(tree, verb, subject)) return undefined;
  const isExpletive = childBy(tree, verb, 'expl') === subject;
  return isExpletive ? undefined : resolveRelative(tree, verb, subject);
}

const OBJECT_CONTROL_MARKS = new Set(['of', 'with', 'for', 'from', 'into', 'as']);

const isGerundOf = (tree: SentenceTree, verb: number): boolean =>
  tokenAt(tree, verb).xpos === 'VBG' &&
  childrenBy(tree, verb, 'mark').some((mark) => OBJECT_CONTROL_MARKS.has(tokenAt(tree, mark).text.toLowerCase()));

const hasGerundAuxiliary = (tree: SentenceTree, verb: number): boolean =>
  childrenBy(tree, verb, 'aux').some((child) => tokenAt(tree, child).text.toLowerCase() === 'having');

/** Nouns whose infinitive is done by whoever they are of; lemmas. */
const ENDEAVOURS = new Set(
  'effort attempt bid push plan proposal decision move threat campaign refusal willingness offer pledge promise vow failure request plea'.split(
    ' ',
  ),
);

/** "Israeli efforts to dissuade Washington", "an attempt by the Trump administration to restrict it": whose endeavour it is. */
function endeavourerOf(tree: SentenceTree, noun: number): number | undefined {
  if (!ENDEAVOURS.has(tokenAt(tree, noun).lemma.toLowerCase())) return undefined;
  const by = childrenBy(tree, noun, 'nmod').find((child) => ['by', 'of', 'from'].includes(prepositionOf(tree, child)));
  return (
    by ??
    childrenBy(tree, noun, 'amod', 'compound').find(
      (child) => child < noun && /^\p{Lu}/u.test(tokenAt(tree, child).text),
    )
  );
}

/** "shot a soldier, then entered Parliament": a next deed of the same doer, told in the same tense without "and". */
function isNextDeed(tree: SentenceTree, verb: number, before: number): boolean {
  const { xpos } = tokenAt(tree, verb);
  const isTold = xpos === 'VBD' || xpos === 'VBZ';
  const adverbs = childrenBy(tree, verb, 'advmod').map((child) => tokenAt(tree, child).text.toLowerCase());
  return isTold && before < verb && xpos === tokenAt(tree, before).xpos && adverbs.includes('then');
}

/** "has been pressuring Mexico, even threatening to close the border": a participle behind a break tells more of the same doer. */
const isAddedGerund = (tree: SentenceTree, verb: number, before: number): boolean =>
  before < verb && tokenAt(tree, verb).xpos === 'VBG' && childBy(tree, verb, 'aux') === undefined;

/** Where the subject of a verb without one is to be looked for next: a noun that is it, or a verb that has it. */
function nextOwner(tree: SentenceTree, verb: number): { readonly noun?: number; readonly verb?: number } {
  const { head, deprel } = tokenAt(tree, verb);
  if (head < 0) return {};
  const governor = tokenAt(tree, head);
  const relation = baseRelation(deprel);
  // "is under scrutiny and facing attacks": joined to what a copula says of the subject
  const isPredicate = governor.upos === 'VERB' || governor.upos === 'AUX' || childBy(tree, head, 'cop') !== undefined;
  if (relation === 'conj' && isPredicate) return { verb: head };
  if (relation === 'parataxis' && (isNextDeed(tree, verb, head) || isAddedGerund(tree, verb, head)))
    return { verb: head };
  if (relation === 'xcomp' || deprel === 'ccomp') {
    const object = childBy(tree, head, 'obj', 'iobj');
    if (object !== undefined && !SUBJECT_CONTROL.has(governor.lemma)) return { noun: object };
    // "denied having accused him": a gerund has the subject of its verb
    const isOwnDeed = tokenAt(tree, verb).xpos === 'VBG' || hasGerundAuxiliary(tree, verb);
    return deprel === 'ccomp' && object === undefined && childBy(tree, verb, 'mark') === undefined && !isOwnDeed
      ? {}
      : { verb: head };
  }
  if (relation === 'advcl') {
    // "charged him with helping the cartel", "praised Mexico for sending troops": the object is the doer
    // "stopped short of sanctioning": the adverb stands between
    if (governor.upos === 'ADV' && governor.head >= 0) return { verb: governor.head };
    const object = childBy(tree, head, 'obj');
    return object !== undefined && object < verb && isGerundOf(tree, verb) ? { noun: object } : { verb: head };
  }
  if (relation === 'acl') {
    const isInfinitive = tokenAt(tree, verb).xpos === 'VB';
    // "passed a resolution condemning Russia", "signed an order banning it"
    const isOwnText = baseRelation(governor.deprel) === 'obj' && texts.has(governor.lemma.toLowerCase());
    if (isOwnText && tokenAt(tree, verb).xpos === 'VBG' && governor.head >= 0) return { verb: governor.head };
    // "strained ties by raising tariffs": by what means, which a parser hung on the object
    if (tokenAt(tree, verb).xpos === 'VBG' && markBy(tree, verb, 'by') !== undefined && governor.head >= 0)
      return { verb: governor.head };
    if (!isInfinitive) return { noun: head };
    // "was in Mexico City to meet her": whoever was there
    if (childBy(tree, head, 'cop') !== undefined && childBy(tree, head, 'case') !== undefined) return { verb: head };
    const possessor = childBy(tree, head, 'nmod:poss') ?? endeavourerOf(tree, head);
    if (possessor !== undefined) return { noun: possessor };
    return governor.head >= 0 && baseRelation(governor.deprel) !== 'nsubj' ? { verb: governor.head } : {};
  }
  return {};
}

/** Finds who a verb's grammatical subject is: its own, or by coordination, control, raising, relative and participial clauses. */
export function findSubject(tree: SentenceTree, verb: number): FoundSubject {
  let current = verb;
  for (let step = 0; step < MAX_STEPS; step++) {
    const own = ownSubject(tree, current);
    if (own !== undefined) return { heads: [own], isShared: current !== verb, owner: current };
    if (childrenBy(tree, current, 'csubj').length > 0) return none(current);
    const next = nextOwner(tree, current);
    if (next.noun !== undefined) return { heads: [next.noun], isShared: true, owner: current };
    if (next.verb === undefined) return none(current);
    current = next.verb;
  }
  return none(current);
}
