import type { Clause } from '../3-clauses/clause.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { childBy, childrenBy, tokenAt } from '../3-clauses/sentence-tree.ts';
import { blamingPredicates } from './blame-words.ts';

const SAYINGS = new Set('say call accuse claim argue describe tweet write warn tell charge blame'.split(' '));
const UTTERANCES = new Set(
  'statement speech interview tweet letter editorial op-ed ad advertisement post message remark book column'.split(' '),
);

/** "attacked him, saying …", "attacked her in a statement", "attacked them as liars": with words alone. */
export const isInWords = (tree: SentenceTree, { predicate, obliques }: Clause): boolean =>
  childrenBy(tree, predicate, 'advcl').some(
    (verb) =>
      tokenAt(tree, verb).xpos === 'VBG' &&
      childBy(tree, verb, 'mark') === undefined &&
      SAYINGS.has(tokenAt(tree, verb).lemma.toLowerCase()),
  ) ||
  obliques.some(
    ({ preposition, head }) =>
      (preposition === 'as' && blamingPredicates.has(tokenAt(tree, head).lemma.toLowerCase())) ||
      (/^(?:in|on)$/.test(preposition) && UTTERANCES.has(tokenAt(tree, head).lemma.toLowerCase())),
  );
