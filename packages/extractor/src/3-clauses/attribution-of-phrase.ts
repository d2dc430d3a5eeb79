import type { FoundAttribution, Cue } from './attribute.ts';
import { attribute } from './attribute.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { childBy, tokenAt } from './sentence-tree.ts';
import { subtreeTokens } from './token-spans.ts';

/** The predicate of the clause that a phrase stands in. */
export function clauseAbove(tree: SentenceTree, phrase: number): number {
  let current = phrase;
  for (;;) {
    const { head, deprel } = tokenAt(tree, current);
    if (head < 0 || /^(?:root|ccomp|advcl|parataxis|acl|csubj)/.test(deprel)) return current;
    if (deprel === 'conj' && childBy(tree, current, 'nsubj') !== undefined) return current;
    current = head;
  }
}

/** What a phrase within a clause reports of all the rest of it: "in the words of the prosecutor", "reportedly". */
export function byPhrase(
  cue: Omit<Cue, 'source' | 'tree' | 'quotations'>,
  phrase: number,
  source: number | undefined,
  at: Pick<Cue, 'tree' | 'quotations'>,
): FoundAttribution[] {
  const { tree } = at;
  const clause = clauseAbove(tree, tokenAt(tree, phrase).head);
  const tokens = subtreeTokens(tree, clause, (token) => token === phrase);
  return attribute({ ...at, ...cue, source }, { tokens, isInfinitive: false, isParenthetical: true });
}
