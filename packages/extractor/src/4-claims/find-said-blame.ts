import { toAdjectiveClause } from '../3-clauses/adjective-clause.ts';
import type { Clause } from '../3-clauses/clause.ts';
import type { MentionIndex } from '../3-clauses/mention-index.ts';
import { verbMood } from '../3-clauses/find-mood.ts';
import { isNegated, ownMood } from '../3-clauses/own-mood.ts';
import type { RoleActor } from '../3-clauses/role-actors.ts';
import { actorsOf } from '../3-clauses/role-actors.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { childBy, childrenBy, conjuncts, lowerAt, markOf, prepositionOf, tokenAt } from '../3-clauses/sentence-tree.ts';
import { isMarkedFor, predicateLemma, toVerbClause } from '../3-clauses/verb-clause.ts';
import { blamingPredicates, blamingVerbs, doingVerbs, omittingVerbs, slurs } from './blame-words.ts';
import { doersMeant } from './doers-meant.ts';
import type { ToldDeeds } from './doers-meant.ts';
import type { CandidateEvent, SpeakersAt } from './find-events.ts';
import { praisingAdjectives } from './praise-words.ts';
import { statedOf } from './stated-of.ts';

/** "has used unfair and predatory tactics", "is committing a crime"; not "is fighting crime", "arrested illegal migrants". */
const hasBlamingObject = (tree: SentenceTree, index: MentionIndex, verb: number): boolean =>
  doingVerbs.has(predicateLemma(tree, verb)) &&
  childrenBy(tree, verb, 'obj')
    // "had done nothing wrong" clears him
    .filter((object) => index.at(object) === undefined && tokenAt(tree, object).text.toLowerCase() !== 'nothing')
    .flatMap((object) => [
      object,
      ...childrenBy(tree, object, 'amod').flatMap((adjective) => conjuncts(tree, adjective)),
    ])
    .some((word) => blamingPredicates.has(tokenAt(tree, word).lemma.toLowerCase()));

/** "was a reckless act", "is an illegitimate president": the noun says nothing, its adjective does. */
const hasBlamingModifier = (tree: SentenceTree, noun: number): boolean =>
  childrenBy(tree, noun, 'amod')
    .flatMap((adjective) => conjuncts(tree, adjective))
    .some((adjective) => blamingPredicates.has(tokenAt(tree, adjective).lemma.toLowerCase()));

/** "Mexico has not done enough", "has done nothing to stop it", "is doing very little", "did not care". */
function hasDoneTooLittle(tree: SentenceTree, verb: number): boolean {
  if (omittingVerbs.has(predicateLemma(tree, verb)))
    return (
      isNegated(tree, verb) && ownMood(tree, verb).mood === 'did-not' && childBy(tree, verb, 'nsubj') !== undefined
    );
  if (tokenAt(tree, verb).lemma.toLowerCase() !== 'do') return false;
  const told = childrenBy(tree, verb, 'obj', 'advmod')
    .filter((child) => tree.tokens[child + 1]?.upos !== 'ADJ')
    .map((child) => tokenAt(tree, child).text.toLowerCase());
  const { deprel, head } = tokenAt(tree, verb);
  // "has not offered to do enough"
  const isRefused = deprel === 'xcomp' && head >= 0 && isNegated(tree, head);
  return (
    told.includes('nothing') ||
    told.includes('little') ||
    (told.includes('enough') && (isNegated(tree, verb) || isRefused))
  );
}

/** Nouns that say nothing, and leave it to what they are of. */
const INSTANCES = new Set(
  'example case instance act form piece sign pattern campaign series symbol display bunch'.split(' '),
);

/** "is another example of disinformation", "was an act of betrayal". */
const isInstanceOfBlame = (tree: SentenceTree, noun: number): boolean =>
  INSTANCES.has(tokenAt(tree, noun).lemma.toLowerCase()) &&
  childrenBy(tree, noun, 'nmod')
    .filter((child) => prepositionOf(tree, child) === 'of')
    .flatMap((child) => conjuncts(tree, child))
    .some((word) => blamingPredicates.has(tokenAt(tree, word).lemma.toLowerCase()) || hasBlamingModifier(tree, word));

/** The clause of a word that blames its subject: "is reckless", "betrayed the country". */
function blamingClause(tree: SentenceTree, index: MentionIndex, token: number): Clause | undefined {
  const { upos, lemma } = tokenAt(tree, token);
  const word = lemma.toLowerCase();
  if (upos === 'VERB')
    return (blamingVerbs.has(predicateLemma(tree, token)) ||
      hasBlamingObject(tree, index, token) ||
      hasDoneTooLittle(tree, token)) &&
      childBy(tree, token, 'nsubj:pass') === undefined
      ? toVerbClause(tree, token)
      : undefined;
  // "people who are in danger" are not one
  const isInside = upos === 'NOUN' && prepositionOf(tree, token) === 'in' && !['violation', 'breach'].includes(word);
  // "is too soft", "was far too lenient"; not "was too good to be true"
  const isTooMuch =
    upos === 'ADJ' &&
    !praisingAdjectives.has(word) &&
    childBy(tree, token, 'xcomp', 'advcl') === undefined &&
    childrenBy(tree, token, 'advmod').some(
      (adverb) => adverb < token && tokenAt(tree, adverb).text.toLowerCase() === 'too',
    );
  const isPredicate = (upos === 'ADJ' || upos === 'NOUN') && childBy(tree, token, 'cop') !== undefined && !isInside;
  return isPredicate &&
    (isTooMuch || blamingPredicates.has(word) || hasBlamingModifier(tree, token) || isInstanceOfBlame(tree, token))
    ? toAdjectiveClause(tree, token)
    : undefined;
}

/** "said there was no evidence that he had lied", "wants Pyongyang to abandon its weapons": what is denied or wished for is no blame. */
const NO_BLAME: ReadonlySet<string> = new Set(['did-not', 'demanded', 'refused']);

const STILL_TO_COME = new Set(['until', 'unless', 'before', 'whether']);

/** "until Iran abandons its weapons": what is still to come is no blame. */
const hasNotHappened = (tree: SentenceTree, verb: number): boolean =>
  childrenBy(tree, verb, 'mark').some((mark) => STILL_TO_COME.has(tokenAt(tree, mark).text.toLowerCase()));

/** "crooked Hillary", "the corrupt media": a slur on whoever the noun names. */
function slurClause(tree: SentenceTree, index: MentionIndex, token: number): Clause | undefined {
  const { upos, deprel, head, lemma } = tokenAt(tree, token);
  if (upos !== 'ADJ' || deprel !== 'amod' || !slurs.has(lemma.toLowerCase()) || head < 0) return undefined;
  return index.at(head) ? { ...toAdjectiveClause(tree, token), agents: [head] } : undefined;
}

const FIRST_PERSON = new Set(['we', 'i', 'us']);
const UNDERGOING = new Set(['of', 'against', 'on', 'for', 'to', 'in']);

/** "we failed": no other is blamed; "the treatment of Mexico is unfair": it is not Mexico that is. */
function isBlamable(tree: SentenceTree, { mention, distance }: RoleActor): boolean {
  if (FIRST_PERSON.has(mention.text.toLowerCase())) return false;
  if (distance === 0 || !UNDERGOING.has(prepositionOf(tree, mention.head))) return true;
  const { head } = tokenAt(tree, mention.head);
  return head < 0 || !/(?:ment|tion|sion|ing|al)$/.test(tokenAt(tree, head).lemma);
}

/** What befalls somebody, or is so: no deed to be blamed for; lemmas. */
const NO_DEEDS = new Set('have be get suffer die lose face feel see need happen exist live remain'.split(' '));

/** Whom a clause blames: its subject; who does what is blamed in "it is shameful that Grassley plays games". */
function blamedHeads(tree: SentenceTree, { agents, predicate, category }: Clause): readonly number[] {
  const isOpen = [...agents, ...childrenBy(tree, predicate, 'expl')].some((subject) => lowerAt(tree, subject) === 'it');
  if (!isOpen || category === 'verb') return agents;
  const doers = childrenBy(tree, predicate, 'ccomp', 'csubj', 'advcl')
    .filter((deed) => deed > predicate && (markOf(tree, deed) === 'that' || isMarkedFor(tree, deed)))
    .filter((deed) => tokenAt(tree, deed).upos === 'VERB' && !NO_DEEDS.has(tokenAt(tree, deed).lemma.toLowerCase()))
    .flatMap((deed) => childrenBy(tree, deed, 'nsubj'))
    .filter((doer) => tokenAt(tree, doer).deprel === 'nsubj');
  return doers.length > 0 ? doers : agents;
}

/** "If Flynn says he did wrong": nobody says so yet. */
function isSaidPerhaps(tree: SentenceTree, verb: number): boolean {
  let at = verb;
  for (let step = 0; step < MAX_STEPS; step++) {
    const { deprel, head } = tokenAt(tree, at);
    if (head < 0 || !/^(?:[xc]comp|conj)/.test(deprel)) return false;
    at = head;
    if (ownMood(tree, at).rule === 'mood/condition') return true;
  }
  return false;
}

const MAX_STEPS = 6;

/** Accusations made by saying something bad of somebody, or of what he has done: "he betrayed us, she said", "the move was reckless, she said". */
export function findSaidBlame(
  tree: SentenceTree,
  index: MentionIndex,
  told: ToldDeeds,
  speakersAt: SpeakersAt,
): CandidateEvent[] {
  return tree.tokens.flatMap(({ index: token }) => {
    const clause = blamingClause(tree, index, token) ?? slurClause(tree, index, token);
    if (!clause) return [];
    const { mood, rules } = verbMood(tree, token);
    const isUnsaid =
      hasNotHappened(tree, token) ||
      isSaidPerhaps(tree, token) ||
      NO_BLAME.has(mood) ||
      rules.includes('mood/condition');
    if (isUnsaid && !hasDoneTooLittle(tree, token)) return [];
    const speakers = speakersAt(tree.sentence.index, token);
    const named = actorsOf(tree, index, blamedHeads(tree, clause));
    const blamed =
      named.length > 0
        ? named.filter((one) => isBlamable(tree, one))
        : clause.agents.flatMap((noun) => doersMeant(tree, noun, speakers, told));
    return statedOf(tree, clause, speakers, blamed, { relation: 'ACCUSE', mode: 'disapprove', rule: 'accuse/said-of' });
  });
}
