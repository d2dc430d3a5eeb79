import { toAdjectiveClause } from '../3-clauses/adjective-clause.ts';
import type { Clause } from '../3-clauses/clause.ts';
import type { MentionIndex } from '../3-clauses/mention-index.ts';
import { toNounClause } from '../3-clauses/noun-clause.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { childBy, lowerAt, tokenAt } from '../3-clauses/sentence-tree.ts';
import { obliquesOf, toVerbClause } from '../3-clauses/verb-clause.ts';
import { framesOf } from './frames/all-frames.ts';

const FELT_OF = new Set(['in', 'with', 'at', 'about', 'over']);

/** "was disappointed in Trump": a participle that a tagger took for a passive, though nobody does it. */
const isFeltOf = (tree: SentenceTree, token: number): boolean => {
  const { upos, xpos } = tokenAt(tree, token);
  return (
    upos === 'VERB' &&
    xpos === 'VBN' &&
    childBy(tree, token, 'aux:pass') !== undefined &&
    framesOf('adjective', lowerAt(tree, token)).length > 0 &&
    obliquesOf(tree, token).some(({ preposition }) => FELT_OF.has(preposition))
  );
};

/** The clauses of a sentence in text order: of every verb, and of the nouns and adjectives that some frame knows. */
export function findClauses(tree: SentenceTree): readonly Clause[] {
  return tree.tokens.flatMap(({ index, upos, lemma }) => {
    const word = lemma.toLowerCase();
    if (isFeltOf(tree, index)) return [{ ...toAdjectiveClause(tree, index), lemma: lowerAt(tree, index) }];
    if (upos === 'VERB') return [toVerbClause(tree, index)];
    if (upos === 'NOUN' && framesOf('noun', word).length > 0) return [toNounClause(tree, index)];
    if (upos === 'ADJ' && framesOf('adjective', word).length > 0) return [toAdjectiveClause(tree, index)];
    return [];
  });
}

/** The clauses of a sentence that tell a deed; the verb of "Meet the Press" does nothing. */
export const findTellingClauses = (tree: SentenceTree, index: MentionIndex): readonly Clause[] =>
  index.all.length === 0 ? [] : findClauses(tree).filter(({ predicate }) => index.at(predicate)?.kind !== 'name');
