import { toAdjectiveClause } from '../3-clauses/adjective-clause.ts';
import type { Clause } from '../3-clauses/clause.ts';
import { verbMood } from '../3-clauses/find-mood.ts';
import type { MentionIndex } from '../3-clauses/mention-index.ts';
import { actorsOf } from '../3-clauses/role-actors.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { childBy, childrenBy, conjuncts, prepositionOf, tokenAt } from '../3-clauses/sentence-tree.ts';
import { toVerbClause } from '../3-clauses/verb-clause.ts';
import type { CandidateEvent, SpeakersAt } from './find-events.ts';
import { friends, praisingAdjectives, standings } from './praise-words.ts';
import { statedOf } from './stated-of.ts';

const isPraising = (tree: SentenceTree, word: number): boolean =>
  praisingAdjectives.has(tokenAt(tree, word).lemma.toLowerCase());

const hasPraisingModifier = (tree: SentenceTree, noun: number): boolean =>
  childrenBy(tree, noun, 'amod')
    .flatMap((adjective) => conjuncts(tree, adjective))
    .some((adjective) => isPraising(tree, adjective));

const MUTUAL = new Set(['friend', 'ally', 'partner', 'neighbor']);

/** "is a great partner", "has been very good", "is a friend"; not "is good at cheating", "are great people to exploit". */
function isGoodOne(tree: SentenceTree, word: number): boolean {
  const { upos, xpos, lemma } = tokenAt(tree, word);
  if (childBy(tree, word, 'cop') === undefined) return false;
  if (childrenBy(tree, word, 'obl', 'nmod').some((child) => prepositionOf(tree, child) === 'at')) return false;
  if (upos === 'ADJ')
    return isPraising(tree, word) && childBy(tree, word, 'xcomp', 'ccomp', 'csubj', 'expl') === undefined;
  const noun = lemma.toLowerCase();
  // "Barr and Mueller are good friends": of each other
  if (xpos === 'NNS' && MUTUAL.has(noun)) return false;
  return upos === 'NOUN' && (friends.has(noun) || (standings.has(noun) && hasPraisingModifier(tree, word)));
}

/** "is doing a great job", "has done a fantastic job". */
const doesWell = (tree: SentenceTree, verb: number): boolean =>
  tokenAt(tree, verb).lemma.toLowerCase() === 'do' &&
  childrenBy(tree, verb, 'obj').some(
    (object) => ['job', 'work'].includes(tokenAt(tree, object).lemma) && hasPraisingModifier(tree, object),
  );

/** The clause of a word that praises its subject. */
function praisingClause(tree: SentenceTree, token: number): Clause | undefined {
  if (tokenAt(tree, token).upos === 'VERB') return doesWell(tree, token) ? toVerbClause(tree, token) : undefined;
  return isGoodOne(tree, token) ? toAdjectiveClause(tree, token) : undefined;
}

/** Praise by saying something good of somebody: "Mexico has been a great partner, Trump said". */
export function findSaidPraise(tree: SentenceTree, index: MentionIndex, speakersAt: SpeakersAt): CandidateEvent[] {
  return tree.tokens.flatMap(({ index: token }) => {
    const clause = praisingClause(tree, token);
    if (!clause || verbMood(tree, token).mood !== 'done') return [];
    const praised = actorsOf(tree, index, clause.agents).filter(
      ({ distance, mention }) => distance === 0 && !/^(?:we|i|us)$/i.test(mention.text),
    );
    const speakers = speakersAt(tree.sentence.index, token);
    return statedOf(tree, clause, speakers, praised, { relation: 'SUPPORT', rule: 'support/said-of' });
  });
}
