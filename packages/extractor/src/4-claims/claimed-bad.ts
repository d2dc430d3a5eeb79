import type { EventType } from '@cartograph/model';
import { relationDefinition } from '@cartograph/model';
import type { Clause } from '../3-clauses/clause.ts';
import { isNegated } from '../3-clauses/own-mood.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { childrenBy, subtreeRange, tokenAt } from '../3-clauses/sentence-tree.ts';
import { blamingPredicates, blamingVerbs } from './blame-words.ts';
import { framesOf } from './frames/all-frames.ts';

/** "claims that Colombia sent assassins", "claimed he had lied"; not "claims that Ecuador is safe". */
export function isClaimedBad(tree: SentenceTree, { complement, category, obliques }: Clause): boolean {
  if (complement === undefined)
    return category === 'noun' && obliques.some(({ preposition }) => preposition === 'against');
  // "claimed they had seized the dam": a deed of one's own is no blame
  if (isOfOneself(tree, complement)) return false;
  const { first, last } = subtreeRange(tree, complement);
  return tree.tokens.slice(first, last + 1).some(({ index }) => isNegated(tree, index) || isBad(tree, index));
}

const ONESELF = /^(?:they|it|we|i)$/i;

const isOfOneself = (tree: SentenceTree, verb: number): boolean =>
  childrenBy(tree, verb, 'nsubj').some((subject) => ONESELF.test(tokenAt(tree, subject).text));

/** Words that blame, and harm as a frame knows it. */
function isBad(tree: SentenceTree, word: number): boolean {
  const { lemma, upos } = tokenAt(tree, word);
  if (blamingVerbs.has(lemma.toLowerCase()) || blamingPredicates.has(lemma.toLowerCase())) return true;
  const category = ({ VERB: 'verb', NOUN: 'noun' } as const)[upos as 'VERB' | 'NOUN'];
  return category !== undefined && framesOf(category, lemma.toLowerCase()).some(({ relation }) => isConflict(relation));
}

const isConflict = (relation: EventType): boolean =>
  relationDefinition(relation).moodClass === 'harmful-deed' || ['ACCUSE', 'REJECT', 'THREATEN'].includes(relation);
