import { infinitiveVerbs, namingVerbs, objectVerbs, prepositionVerbs } from './cue-words.ts';
import type { CueVerb, FoundContent } from './reported-content.ts';
import { below, deed, said } from './reported-content.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { childBy, childrenBy, prepositionOf, tokenAt } from './sentence-tree.ts';
import { subtreeTokens } from './token-spans.ts';
import { isPassiveVerb } from './verb-clause.ts';

/** "called him a liar", "described it as a success": what is named, and how. */
export function namedContent({ tree, verb, lemma }: CueVerb): FoundContent | undefined {
  if (!namingVerbs.has(lemma)) return undefined;
  const named = isPassiveVerb(tree, verb) ? undefined : childBy(tree, verb, 'obj');
  const name =
    childBy(tree, verb, 'xcomp', 'ccomp') ??
    childrenBy(tree, verb, 'obl', 'advcl').find(
      (child) => prepositionOf(tree, child) === 'as' || markOf(tree, child) === 'as',
    );
  if (name === undefined) return undefined;
  // "called the deal a mistake": some parsers hang the deal on the mistake
  const isWhole = named !== undefined || lemma !== 'call' || childBy(tree, name, 'nsubj') !== undefined;
  return isWhole ? said(below(tree, named === undefined ? [name] : [named, name])) : undefined;
}

const markOf = (tree: SentenceTree, clause: number): string => {
  const mark = childBy(tree, clause, 'mark');
  return mark === undefined ? '' : tokenAt(tree, mark).text.toLowerCase();
};

/** "accused him of lying", "called for calm". */
export function prepositionalContent({ tree, verb, lemma }: CueVerb): FoundContent | undefined {
  const wanted = prepositionVerbs[lemma];
  if (!wanted) return undefined;
  const phrases = childrenBy(tree, verb, 'obl', 'advcl').filter(
    (child) => child > verb && (wanted.includes(prepositionOf(tree, child)) || wanted.includes(markOf(tree, child))),
  );
  if (phrases.length === 0) return undefined;
  const asked =
    lemma === 'call' ? childrenBy(tree, verb, 'xcomp', 'advcl').filter((child) => markOf(tree, child) === 'to') : [];
  const target = isPassiveVerb(tree, verb) ? [] : childrenBy(tree, verb, 'obj');
  const tokens = below(tree, [...target, ...phrases, ...asked]);
  return lemma === 'accuse' || lemma === 'blame' || lemma === 'suspect' ? said(tokens) : deed(tokens);
}

/** "vowed to stay", "asked him to leave". */
export function infinitiveContent({ tree, verb, lemma }: CueVerb): FoundContent | undefined {
  if (!infinitiveVerbs.has(lemma)) return undefined;
  const complement = childrenBy(tree, verb, 'xcomp', 'ccomp').find((child) => child > verb);
  return complement === undefined ? undefined : deed(subtreeTokens(tree, complement));
}

/** "denied the charge". */
export function objectContent({ tree, verb, lemma }: CueVerb): FoundContent | undefined {
  if (!objectVerbs.has(lemma) || isPassiveVerb(tree, verb)) return undefined;
  const object = childBy(tree, verb, 'obj');
  if (object === undefined || object < verb) return undefined;
  return deed(subtreeTokens(tree, object));
}
