import type { ConlluSentence } from '../src/conllu/conllu-sentence.ts';

/** Stands for a relation that silver trees name by another convention than UD 2.16: any name goes. */
export const ANY_RELATION = '_';

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
