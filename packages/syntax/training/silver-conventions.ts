import type { ConlluSentence, ConlluWord } from '../src/conllu/conllu-sentence.ts';

/** Stands for a relation that silver trees name by another convention than UD 2.16: any name goes. */
export const ANY_RELATION = '_';

/** Stands for a tag that is not to be learnt. */
const ANY_TAG = '_';

/**
 * Relations of a teacher's tree as far as they follow the gold treebanks' conventions. The
 * teachers have no `nmod:desc` ("President" of "President Bush") and no `obl:agent`.
 */
export function toOurRelations(sentence: ConlluSentence): readonly string[] {
  const { words } = sentence;
  const byAgent = new Set(
    words.filter((word) => word.deprel === 'case' && word.form.toLowerCase() === 'by').map((word) => word.head - 1),
  );
  return words.map((word, i) => {
    const head = words[word.head - 1];
    if (head === undefined) return word.deprel;
    if (word.deprel === 'compound' && i < word.head - 1 && /NE=B-PERSON/.test(head.misc) && /^NNP?$/.test(word.xpos))
      return ANY_RELATION;
    if (word.deprel === 'obl' && byAgent.has(i) && head.xpos === 'VBN') return ANY_RELATION;
    return word.deprel;
  });
}

/** Marks whose tags the teachers guess, for they know straight ones alone: every "’s" is a possessive to them, dashes are hyphens. */
const MISREAD_MARK = /^(?:’s?|[—–…•])$/;

/** A word's Penn tag as far as the teachers may be believed. */
export const toOurTag = ({ form, xpos }: ConlluWord): string => (MISREAD_MARK.test(form) ? ANY_TAG : xpos);

const NO_POSSESSOR = /^(?:it|he|she|that|there|here|who|what|where|when|how|why|let)$/i;

/** Says whether the teachers took "it ’s late" for something that it has: such a tree teaches nothing. */
export const hasMisreadVerb = ({ words }: ConlluSentence): boolean =>
  words.some((word, i) => word.form === '’s' && word.xpos === 'POS' && NO_POSSESSOR.test(words[i - 1]?.form ?? ''));
