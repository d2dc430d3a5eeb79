import type { Clause } from './clause.ts';
import { findSubject } from './clause-subject.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { tokenAt } from './sentence-tree.ts';
import { obliquesOf } from './verb-clause.ts';

/** Brings a predicate adjective to its clause: "Mexico is critical of …". */
export const toAdjectiveClause = (tree: SentenceTree, adjective: number): Clause => ({
  sentence: tree.sentence.index,
  predicate: adjective,
  lemma: tokenAt(tree, adjective).lemma.toLowerCase(),
  category: 'adjective',
  agents: findSubject(tree, adjective).heads,
  patients: [],
  indirect: [],
  obliques: obliquesOf(tree, adjective),
  isPassive: false,
  isAgentShared: false,
  rules: ['clause/adjective'],
});
