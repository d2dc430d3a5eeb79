import { toAdjectiveClause } from '../3-clauses/adjective-clause.ts';
import type { Clause } from '../3-clauses/clause.ts';
import type { MentionIndex } from '../3-clauses/mention-index.ts';
import { isNegated, ownMood } from '../3-clauses/own-mood.ts';
import { actorsOf } from '../3-clauses/role-actors.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { childBy, childrenBy, conjuncts, tokenAt } from '../3-clauses/sentence-tree.ts';
import { toVerbClause } from '../3-clauses/verb-clause.ts';
import { blamingPredicates, blamingVerbs } from './blame-words.ts';
import type { CandidateEvent, SpeakersAt } from './find-events.ts';
import { statedOf } from './stated-of.ts';

/** "has used unfair and predatory tactics", "is committing a crime". */
const hasBlamingObject = (tree: SentenceTree, verb: number): boolean =>
  childrenBy(tree, verb, 'obj')
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

/** "Mexico has not done enough", "has done nothing to stop it". */
function hasDoneTooLittle(tree: SentenceTree, verb: number): boolean {
  if (tokenAt(tree, verb).lemma.toLowerCase() !== 'do') return false;
  const told = childrenBy(tree, verb, 'obj', 'advmod').map((child) => tokenAt(tree, child).text.toLowerCase());
  return told.includes('nothing') || (told.includes('enough') && isNegated(tree, verb));
}

/** The clause of a word that blames its subject: "is reckless", "betrayed the country". */
function blamingClause(tree: SentenceTree, token: number): Clause | undefined {
  const { upos, lemma } = tokenAt(tree, token);
  const word = lemma.toLowerCase();
  if (upos === 'VERB')
    return (blamingVerbs.has(word) || hasBlamingObject(tree, token) || hasDoneTooLittle(tree, token)) &&
      childBy(tree, token, 'nsubj:pass') === undefined
      ? toVerbClause(tree, token)
      : undefined;
  const isPredicate = (upos === 'ADJ' || upos === 'NOUN') && childBy(tree, token, 'cop') !== undefined;
  return isPredicate && (blamingPredicates.has(word) || hasBlamingModifier(tree, token))
    ? toAdjectiveClause(tree, token)
    : undefined;
}

/** Accusations made by saying something bad of somebody: "Pelosi said the plan was cruel", "he betrayed us, she said". */
export function findSaidBlame(tree: SentenceTree, index: MentionIndex, speakersAt: SpeakersAt): CandidateEvent[] {
  return tree.tokens.flatMap(({ index: token }) => {
    const clause = blamingClause(tree, token);
    if (!clause || (ownMood(tree, token).mood === 'did-not' && !hasDoneTooLittle(tree, token))) return [];
    const speakers = speakersAt(tree.sentence.index, token);
    const blamed = actorsOf(tree, index, clause.agents);
    return statedOf(tree, clause, speakers, blamed, { relation: 'ACCUSE', mode: 'disapprove', rule: 'accuse/said-of' });
  });
}
