import type { Clause, Oblique } from './clause.ts';
import { addresseesOf } from './addressee.ts';
import { findSubject } from './clause-subject.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { childBy, childrenBy, lowerAt, markOf, prepositionOf, tokenAt } from './sentence-tree.ts';
import { isReducedRelative } from './summed-up.ts';
import { timeNouns } from './time-nouns.ts';

const PARTICLES = new Set(['back', 'off', 'out', 'down', 'up', 'away', 'over', 'in']);

/** "turned him over to Texas": an adverb behind the object that makes the verb another word. */
const isPartedParticle = (tree: SentenceTree, verb: number, adverb: number): boolean =>
  tokenAt(tree, adverb).text.toLowerCase() === 'over' &&
  childrenBy(tree, verb, 'obj').some((object) => object < adverb) &&
  tree.tokens[adverb + 1]?.text.toLowerCase() === 'to';

/** Particles of a verb: marked so, or the adverb right behind it ("rolled back tariffs") or behind its object. */
const particlesOf = (tree: SentenceTree, verb: number): number[] => {
  const marked = childrenBy(tree, verb, 'compound:prt');
  if (marked.length > 0) return marked;
  return childrenBy(tree, verb, 'advmod').filter(
    (child) =>
      (child === verb + 1 && PARTICLES.has(tokenAt(tree, child).text.toLowerCase())) ||
      isPartedParticle(tree, verb, child),
  );
};

/** The lemma of a verb with its particle: "hand over". */
export function predicateLemma(tree: SentenceTree, verb: number): string {
  const particles = particlesOf(tree, verb).map((child) => tokenAt(tree, child).text.toLowerCase());
  return [tokenAt(tree, verb).lemma.toLowerCase(), ...particles].join(' ');
}

/** "He's called the press an enemy": a short "has" that a parser took for "is", where an object follows. */
const isShortPerfect = (tree: SentenceTree, verb: number): boolean =>
  childrenBy(tree, verb, 'aux:pass').some((child) => /^['’]s$/.test(tokenAt(tree, child).text)) &&
  childBy(tree, verb, 'nsubj:pass') === undefined &&
  childrenBy(tree, verb, 'obj').some((object) => object > verb);

/** "Majority Leader Mitch McConnell, R-Ky., called the idea a joke": the verb of a sentence that the parser hung on its name. */
const isMainDespite = (tree: SentenceTree, verb: number): boolean => {
  const { head, deprel } = tokenAt(tree, verb);
  if (deprel !== 'acl' || head < 0 || tokenAt(tree, head).upos !== 'PROPN' || tokenAt(tree, head).head >= 0)
    return false;
  const isBehindName = tree.tokens[verb - 1]?.text === ',' && childBy(tree, head, 'appos') !== undefined;
  return isBehindName && childrenBy(tree, verb, 'obj', 'ccomp').some((object) => object > verb);
};

/** Whether a verb is in the passive: marked so, or a bare participle that hangs on a noun or a clause. */
export function isPassiveVerb(tree: SentenceTree, verb: number): boolean {
  if (isShortPerfect(tree, verb) || isMainDespite(tree, verb)) return false;
  if (childBy(tree, verb, 'nsubj:pass', 'aux:pass', 'csubj:pass') !== undefined) return true;
  if (isReducedRelative(tree, verb)) return true;
  const { xpos, deprel, head } = tokenAt(tree, verb);
  // "Quito not only expelled him, it …": what has a subject of its own is no bare participle
  if (xpos !== 'VBN' || childBy(tree, verb, 'aux', 'nsubj') !== undefined) return false;
  if (deprel === 'conj' && head >= 0) return isPassiveVerb(tree, head);
  return deprel === 'acl' || deprel === 'advcl';
}

/** An object that no preposition leads; "went after Rubio" has none, though a parser may say so. */
const isBareObject = (tree: SentenceTree, noun: number): boolean =>
  tokenAt(tree, noun).deprel === 'obj' && prepositionOf(tree, noun) === '';

/** The prepositional phrases of a head and of its adverbs ("gave the islands back to Iran"), each noun with its preposition. */
export const obliquesOf = (tree: SentenceTree, head: number): Oblique[] =>
  [head, ...childrenBy(tree, head, 'advmod').filter((child) => child > head)]
    .flatMap((one) => childrenBy(tree, one, 'obl', 'nmod', 'obj'))
    .filter((child) => tokenAt(tree, child).deprel !== 'nmod:poss' && !isBareObject(tree, child))
    .map((child) => ({ preposition: prepositionOf(tree, child), head: child }));

/** The first noun behind one of some prepositions of a head: the "X" of "by X". */
export const nounBehind = (tree: SentenceTree, head: number, ...prepositions: readonly string[]): number | undefined =>
  obliquesOf(tree, head).find(({ preposition }) => prepositions.includes(preposition))?.head;

const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'what']);

/** "did not criticize Trump this time": the noun of time is no object, and what it made indirect is one. */
const isTimeNoun = (tree: SentenceTree, noun: number): boolean =>
  timeNouns.has(tokenAt(tree, noun).lemma.toLowerCase()) && childBy(tree, noun, 'det', 'amod', 'nummod') !== undefined;

/** "a suit, which it filed against them": the object is the noun that the relative clause hangs on. */
function antecedentOf(tree: SentenceTree, verb: number, object: number): number {
  const { head, deprel } = tokenAt(tree, verb);
  const isRelative = deprel === 'acl:relcl' && ['which', 'that'].includes(tokenAt(tree, object).text.toLowerCase());
  return isRelative && head >= 0 && object < verb ? head : object;
}

/** "the gang that Trump has vowed to destroy": the noun is the object of the infinitive, not of what governs it. */
function gapBelow(tree: SentenceTree, verb: number): number | undefined {
  const { deprel, head: above } = tokenAt(tree, verb);
  if (deprel !== 'xcomp' || above < 0 || childBy(tree, above, 'obj', 'iobj') !== undefined) return undefined;
  const { deprel: relation, head } = tokenAt(tree, above);
  const subject = childBy(tree, above, 'nsubj');
  if (relation !== 'acl:relcl' || head < 0 || subject === undefined) return undefined;
  return RELATIVES.has(tokenAt(tree, subject).text.toLowerCase()) ? undefined : head;
}

const RELATIVE_ADVERBS = new Set(['where', 'when', 'why', 'how']);

/** "the White House, where he consulted with leaders": the noun is where it was done. */
const isRelativeOfPlace = (tree: SentenceTree, verb: number): boolean =>
  childrenBy(tree, verb, 'advmod', 'mark').some((child) =>
    RELATIVE_ADVERBS.has(tokenAt(tree, child).text.toLowerCase()),
  );

/** "The FBI arrested and the court convicted Guzmán": "and" right behind the first verb, a name behind the second. */
const isJoinedAtOnce = (tree: SentenceTree, verb: number, next: number): boolean =>
  tokenAt(tree, verb).xpos === 'VBD' &&
  lowerAt(tree, verb + 1) === 'and' &&
  childrenBy(tree, next, 'obj').some((object) => tokenAt(tree, object).upos === 'PROPN');

/** "arrested and deported migrants": the object stands with the last of coordinated verbs. */
function objectsOf(tree: SentenceTree, verb: number): number[] {
  const own = childrenBy(tree, verb, 'obj')
    .filter((object) => isBareObject(tree, object))
    .map((object) => antecedentOf(tree, verb, object));
  const indirect = childrenBy(tree, verb, 'iobj');
  // "gave Congress six months" gives the time itself
  const isGiven = tokenAt(tree, verb).lemma === 'give';
  if (!isGiven && indirect.length > 0 && own.length > 0 && own.every((noun) => isTimeNoun(tree, noun))) return indirect;
  if (own.length > 0) return own;
  const gap = gapBelow(tree, verb);
  if (gap !== undefined) return [gap];
  const { deprel, head } = tokenAt(tree, verb);
  if (
    deprel === 'acl:relcl' &&
    childBy(tree, verb, 'nsubj') !== undefined &&
    !isRelativeOfPlace(tree, verb) &&
    childrenBy(tree, verb, 'xcomp').every((child) => tokenAt(tree, child).upos !== 'VERB')
  ) {
    const pronoun = tokenAt(tree, childBy(tree, verb, 'nsubj') ?? verb).text.toLowerCase();
    if (
      !['who', 'which', 'that'].includes(pronoun) &&
      obliquesOf(tree, verb).every(({ head: noun }) => tokenAt(tree, noun).upos !== 'PRON')
    )
      return [head];
  }
  const next = childrenBy(tree, verb, 'conj').find(
    (child) =>
      child > verb &&
      tokenAt(tree, child).upos === 'VERB' &&
      (childBy(tree, child, 'nsubj') === undefined ? child - verb <= 3 : isJoinedAtOnce(tree, verb, child)),
  );
  return next === undefined ? [] : childrenBy(tree, next, 'obj');
}

/** "intimidate its neighbors and the U.S.": nouns that a parser joined to the verb, with the preposition they repeat ("at … and at"). */
const joinedNouns = (tree: SentenceTree, verb: number): Oblique[] =>
  childrenBy(tree, verb, 'conj')
    .filter((noun) => noun > verb && ['NOUN', 'PROPN'].includes(tokenAt(tree, noun).upos))
    .filter((noun) => childBy(tree, noun, 'cop', 'nsubj', 'aux', 'mark') === undefined)
    .map((head) => ({ preposition: prepositionOf(tree, head), head }));

/** The indirect object: marked so, or the first of two objects ("gave Mexico helicopters"). */
function indirectOf(tree: SentenceTree, verb: number): number[] {
  const marked = childrenBy(tree, verb, 'iobj');
  const objects = childrenBy(tree, verb, 'obj');
  return marked.length === 0 && objects.length > 1 ? objects.slice(0, 1) : marked;
}

/** "had forty members arrested", "got him released": who has it done does it, to the object. */
function isCausative(tree: SentenceTree, verb: number): boolean {
  const { xpos, deprel, head } = tokenAt(tree, verb);
  if (!/^VB[ND]$/.test(xpos) || deprel !== 'xcomp' || head < 0) return false;
  return ['have', 'get'].includes(tokenAt(tree, head).lemma.toLowerCase()) && childBy(tree, head, 'obj') !== undefined;
}

/** "pushed for Congress to include": an infinitive with a subject of its own that a verb wishes for. */
const wishBelow = (tree: SentenceTree, verb: number): number | undefined =>
  childrenBy(tree, verb, 'advcl').find(
    (child) => child > verb && childBy(tree, child, 'nsubj', 'nsubj:pass') !== undefined && isMarkedFor(tree, child),
  );

/** "for … to". */
export const isMarkedFor = (tree: SentenceTree, verb: number): boolean => {
  const marks = childrenBy(tree, verb, 'mark').map((child) => tokenAt(tree, child).text.toLowerCase());
  return marks.includes('for') && marks.includes('to');
};

const NAMING = new Set([
  'call',
  'describe',
  'see',
  'term',
  'deem',
  'label',
  'characterize',
  'view',
  'regard',
  'consider',
]);

/** "condemned what he called threats from Trump": the words that name what a verb befalls. */
function namedObjects(tree: SentenceTree, verb: number): number[] {
  const what = childrenBy(tree, verb, 'obj').filter((object) => lowerAt(tree, object) === 'what');
  return [...childrenBy(tree, verb, 'ccomp'), ...what.flatMap((object) => childrenBy(tree, object, 'acl'))]
    .filter((naming) => NAMING.has(tokenAt(tree, naming).lemma.toLowerCase()))
    .filter((naming) => what.length > 0 || childrenBy(tree, naming, 'obj').some((one) => lowerAt(tree, one) === 'what'))
    .flatMap((naming) => [
      ...childrenBy(tree, naming, 'xcomp', 'obj'),
      ...obliquesOf(tree, naming).flatMap(({ preposition, head }) => (NAMED_BY.has(preposition) ? [head] : [])),
    ])
    .filter((noun) => ['NOUN', 'PROPN'].includes(tokenAt(tree, noun).upos));
}

/** "called the strike by Israel an act of terrorism": whose deed is named, which a parser hung on the verb that names it. */
const doersOfNamed = (tree: SentenceTree, verb: number): number[] =>
  NAMING.has(tokenAt(tree, verb).lemma.toLowerCase())
    ? obliquesOf(tree, verb).flatMap(({ preposition, head }) => {
        const [by = 0] = childrenBy(tree, head, 'case');
        return preposition === 'by' && childrenBy(tree, verb, 'obj').includes(by - 1) ? [head] : [];
      })
    : [];

/** "described as threats by Trump". */
const NAMED_BY = new Set(['as', 'from', 'by']);

/** "was charged with lying to Congress by Mueller": who did it, which a parser hung on what it was done for. */
function doersBelow(tree: SentenceTree, verb: number): number[] {
  const reasons = childrenBy(tree, verb, 'advcl', 'xcomp', 'acl').filter(
    (reason) => reason > verb && tokenAt(tree, reason).xpos === 'VBG' && REASONS.has(markOf(tree, reason)),
  );
  return reasons.flatMap((reason) =>
    [reason, ...childrenBy(tree, reason, 'obj')]
      .flatMap((head) => childrenBy(tree, head, 'obl', 'nmod'))
      .filter((noun) => prepositionOf(tree, noun) === 'by' && tokenAt(tree, noun).upos === 'PROPN'),
  );
}

const REASONS = new Set(['of', 'for', 'with']);

/** Brings a verb to its clause. */
export function toVerbClause(tree: SentenceTree, verb: number): Clause {
  const isPassive = isPassiveVerb(tree, verb);
  const isCaused = isCausative(tree, verb);
  const governor = tokenAt(tree, verb).head;
  const subject = findSubject(tree, isCaused ? governor : verb);
  const joined = joinedNouns(tree, verb);
  const own = obliquesOf(tree, verb);
  const repeated = joined.filter(({ preposition }) => own.some((oblique) => oblique.preposition === preposition));
  const obliques = [...own, ...repeated];
  const by = obliques.filter(({ preposition }) => preposition === 'by').map(({ head }) => head);
  const agents = isPassive ? (by.length > 0 ? by : doersBelow(tree, verb)) : subject.heads;
  const objects = objectsOf(tree, isCaused ? governor : verb);
  const alike = joined.filter(({ preposition, head }) => preposition === '' && objects.some((noun) => noun < head));
  const patients = isPassive
    ? [...subject.heads, ...childrenBy(tree, verb, 'obj')]
    : [...objects, ...alike.map(({ head }) => head), ...namedObjects(tree, verb), ...doersOfNamed(tree, verb)];
  const complement = childBy(tree, verb, 'xcomp', 'ccomp') ?? wishBelow(tree, verb);
  const indirect = indirectOf(tree, verb);
  return {
    sentence: tree.sentence.index,
    predicate: verb,
    lemma: predicateLemma(tree, verb),
    category: 'verb',
    agents,
    patients,
    indirect: indirect.length > 0 ? indirect : addresseesOf(tree, verb),
    obliques: isPassive ? obliques.filter(({ preposition }) => preposition !== 'by') : obliques,
    ...(complement === undefined ? {} : { complement }),
    isPassive,
    isAgentShared: !isPassive && subject.isShared,
    rules: [isPassive ? 'clause/passive' : subject.isShared ? 'clause/shared-subject' : 'clause/active'],
  };
}
