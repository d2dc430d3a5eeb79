import { plainVerbs, speechVerbs, thoughtVerbs } from './cue-words.ts';
import { quotationsIn } from './quote-spans.ts';
import type { CueVerb, FoundContent } from './reported-content.ts';
import { said } from './reported-content.ts';
import { childBy, tokenAt } from './sentence-tree.ts';
import { isPassiveVerb } from './verb-clause.ts';

const FINITE = new Set(['VBD', 'VBZ', 'VBP']);
const MIN_WORDS = 3;

/**
 * A finite verb of saying whose content the tree does not show: what follows it to the end of the sentence, or what
 * stands before it when it comes last. Trees of untidy text are often broken; "said" seldom reports nothing.
 */
export function contentByPosition({ tree, verb, lemma, quotations }: CueVerb): FoundContent | undefined {
  const { xpos } = tokenAt(tree, verb);
  const isFiniteVerb = FINITE.has(xpos) || childBy(tree, verb, 'aux') !== undefined;
  if (!plainVerbs.has(lemma) || !isFiniteVerb || isPassiveVerb(tree, verb)) return undefined;
  if (quotationsIn(quotations, tokenAt(tree, verb)).length > 0) return undefined;
  // "warned the cartel of raids and arrested its rivals": what its source did besides is not what he said
  const besides = tree.tokens.find(
    ({ index, deprel, head, upos }) => index > verb && upos === 'VERB' && head === verb && deprel === 'conj',
  );
  const joint = besides && (childBy(tree, besides.index, 'cc') ?? besides.index);
  const behind = tree.tokens.slice(verb + 1, joint);
  const that = behind.findIndex(({ text }) => text.toLowerCase() === 'that');
  const after = that >= 0 && that < 12 ? behind.slice(that) : behind;
  const hasClause = after.some(({ xpos: tag }) => FINITE.has(tag) || tag === 'MD');
  if (hasClause && after.length > MIN_WORDS) return said(after.map(({ index }) => index));
  const comma = tree.tokens.findLastIndex(({ index, text }) => index < verb && text === ',');
  return comma > MIN_WORDS
    ? said(
        tree.tokens.slice(0, comma).map(({ index }) => index),
        true,
      )
    : undefined;
}

const NOMINATIVE = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you', 'there']);

/** "ruled that worshippers may gather", "I think he was right" where the tree shows no clause: to the end of the sentence. */
export function contentBehindThat({ tree, verb, lemma }: CueVerb): FoundContent | undefined {
  if ((!speechVerbs.has(lemma) && !thoughtVerbs.has(lemma)) || isPassiveVerb(tree, verb)) return undefined;
  const next = tree.tokens[verb + 1]?.text.toLowerCase() ?? '';
  if (next !== 'that' && !NOMINATIVE.has(next)) return undefined;
  const after = tree.tokens.slice(verb + 1);
  const hasClause = after.slice(2).some(({ xpos: tag }) => FINITE.has(tag) || tag === 'MD');
  return hasClause ? said(after.map(({ index }) => index)) : undefined;
}
