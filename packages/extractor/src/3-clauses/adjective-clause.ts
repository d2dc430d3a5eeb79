import type { Clause } from './clause.ts';
import { findSubject } from './clause-subject.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { childBy, tokenAt } from './sentence-tree.ts';
import { obliquesOf } from './verb-clause.ts';

/** Brings a predicate adjective to its clause: "Mexico is critical of …". */
export function toAdjectiveClause(tree: SentenceTree, adjective: number): Clause {
  const complement = childBy(tree, adjective, 'ccomp', 'xcomp');
  return {
    sentence: tree.sentence.index,
    predicate: adjective,
    lemma: tokenAt(tree, adjective).lemma.toLowerCase(),
    category: 'adjective',
    agents: findSubject(tree, adjective).heads,
    patients: [],
    indirect: [],
    obliques: obliquesOf(tree, adjective),
    ...(complement === undefined ? {} : { complement }),
    isPassive: false,
    isAgentShared: false,
    rules: ['clause/adjective'],
  };
}
