import type { TextSpan } from '@cartograph/model';
import { askingVerbs, infinitiveVerbs, namingVerbs, objectVerbs, prepositionVerbs } from './cue-words.ts';
import { quotationsIn } from './quote-spans.ts';
import type { CueVerb, FoundContent } from './reported-content.ts';
import { below, deed, said } from './reported-content.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { childBy, childrenBy, prepositionOf, tokenAt } from './sentence-tree.ts';
import { subtreeTokens } from './token-spans.ts';
import { isPassiveVerb } from './verb-clause.ts';

/** "called him a liar", "described it as a success": what is named, and how. */
export function namedContent({ tree, verb, lemma, quotations }: CueVerb): FoundContent | undefined {
  if (!namingVerbs.has(lemma)) return undefined;
  const named = isPassiveVerb(tree, verb) ? undefined : childBy(tree, verb, 'obj');
  const name =
    childBy(tree, verb, 'xcomp', 'ccomp') ??
    childrenBy(tree, verb, 'obl', 'advcl').find(
      (child) => prepositionOf(tree, child) === 'as' || markOf(tree, child) === 'as',
    );
  if (name === undefined) {
    const words = named === undefined ? [] : quotationBehind(tree, named, quotations);
    return words.length === 0 || named === undefined ? undefined : said([...below(tree, [named]), ...words]);
  }
  // "called the deal a mistake": some parsers hang the deal on the mistake
  const isWhole =
    named !== undefined ||
    lemma !== 'call' ||
    childBy(tree, name, 'nsubj') !== undefined ||
    quotationBehind(tree, verb, quotations).length > 0;
  return isWhole ? said(below(tree, named === undefined ? [name] : [named, name])) : undefined;
}

/** "called the decision “incredibly dumb”": the words of a quotation right behind a token. */
function quotationBehind(tree: SentenceTree, token: number, quotations: readonly TextSpan[]): readonly number[] {
  const next = tree.tokens[token + 1];
  const [quotation] = next?.upos === 'PUNCT' ? quotationsIn(quotations, next) : [];
  if (!next || !quotation || quotation.start !== next.start) return [];
  return tree.tokens.filter(({ start, index }) => index > token && start < quotation.end).map(({ index }) => index);
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
  const complement =
    childrenBy(tree, verb, 'xcomp', 'ccomp').find((child) => child > verb) ??
    (askingVerbs.has(lemma) ? askedFor(tree, verb) : undefined);
  return complement === undefined ? undefined : deed(subtreeTokens(tree, complement));
}

/** "warned people in the valley to leave": what is asked of the object, hung on it or on the verb. */
function askedFor(tree: SentenceTree, verb: number): number | undefined {
  const object = childBy(tree, verb, 'obj');
  if (object === undefined || object < verb) return undefined;
  const clauses = [...childrenBy(tree, verb, 'advcl'), ...childrenBy(tree, object, 'acl')];
  return clauses.find((child) => child > object && tokenAt(tree, child).xpos === 'VB' && markOf(tree, child) === 'to');
}

/** "denied the charge", "announced his intention to run", wherever the parser hung the infinitive. */
export function objectContent({ tree, verb, lemma }: CueVerb): FoundContent | undefined {
  if (!objectVerbs.has(lemma) || isPassiveVerb(tree, verb)) return undefined;
  const object = childBy(tree, verb, 'obj');
  if (object === undefined || object < verb) return undefined;
  const purposes = childrenBy(tree, verb, 'xcomp', 'advcl').filter(
    (child) => child > object && markOf(tree, child) === 'to',
  );
  return deed(below(tree, [object, ...purposes]));
}
