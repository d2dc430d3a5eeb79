import type { TextSpan } from '@cartograph/model';
import type { FoundAttribution } from './attribute.ts';
import { attribute } from './attribute.ts';
import { findSubject } from './clause-subject.ts';
import { cueOfAdjective } from './cue-span.ts';
import { adjectivePrepositions, linkingVerbs, willingAdjectives } from './cue-words.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { childBy, childrenBy, markOf, prepositionOf, tokenAt } from './sentence-tree.ts';
import { subtreeTokens } from './token-spans.ts';

/** "seemed confident": the verb that links an adjective with its subject. */
function linkingVerb(tree: SentenceTree, adjective: number): number | undefined {
  const { head, deprel } = tokenAt(tree, adjective);
  return deprel === 'xcomp' && head >= 0 && linkingVerbs.has(tokenAt(tree, head).lemma.toLowerCase())
    ? head
    : undefined;
}

/** The infinitive of "is willing to meet". */
const willOf = (tree: SentenceTree, adjective: number): number | undefined =>
  childrenBy(tree, adjective, 'xcomp', 'ccomp', 'advcl').find(
    (child) => child > adjective && tokenAt(tree, child).xpos === 'VB' && childBy(tree, child, 'mark') !== undefined,
  );

/** "is critical of the plan", "was optimistic about winning". */
const objectOf = (tree: SentenceTree, adjective: number, lemma: string): number | undefined =>
  childrenBy(tree, adjective, 'obl', 'advcl').find((child) => {
    const preposition = markOf(tree, child) || prepositionOf(tree, child);
    return child > adjective && (adjectivePrepositions[lemma] ?? []).includes(preposition);
  });

/** "is confident that …", "seems willing to …". */
export function byAdjective(
  tree: SentenceTree,
  adjective: number,
  quotations: readonly TextSpan[],
): FoundAttribution[] {
  const lemma = tokenAt(tree, adjective).lemma.toLowerCase();
  const isInfinitive = willingAdjectives.has(lemma);
  const clause = isInfinitive
    ? willOf(tree, adjective)
    : (childBy(tree, adjective, 'ccomp') ?? objectOf(tree, adjective, lemma));
  const linking = linkingVerb(tree, adjective) ?? adjective;
  const isPredicate = linking !== adjective || childBy(tree, adjective, 'cop') !== undefined;
  const [source] = findSubject(tree, linking).heads;
  if (clause === undefined || source === undefined || clause < adjective || !isPredicate) return [];
  const cue = { tree, quotations, words: cueOfAdjective(tree, adjective, linking), lemma, source };
  return attribute(cue, {
    tokens: subtreeTokens(tree, clause),
    isInfinitive: isInfinitive || tokenAt(tree, clause).deprel === 'obl',
    isParenthetical: false,
  });
}
