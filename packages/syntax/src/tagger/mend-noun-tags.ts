import type { VerbTree } from './mend-verb-tags.ts';

/** Nouns, most of them of people, that are spelt as adjectives are. */
const nouns = new Set(
  `general public official executive individual representative professional criminal liberal conservative moderate
  radical progressive`.split(/\s+/),
);

/** Relations of what a sentence speaks of. */
const ARGUMENT = /^(?:nsubj|i?obj|obl|nmod)(?!:unmarked)/;

/** Penn tags of nouns that look like adjectives: "the general met two envoys", where an article says that it is one. */
export function mendNounTags(
  { lemmas, heads, relations }: Pick<VerbTree, 'lemmas' | 'heads' | 'relations'>,
  tags: readonly string[],
): readonly string[] {
  const isMeant = (word: number): boolean =>
    tags[word] === 'JJ' && nouns.has(lemmas[word]!) && ARGUMENT.test(relations[word]!);
  const determined = new Set(relations.flatMap((relation, word) => (relation === 'det' ? [heads[word]!] : [])));
  return tags.map((tag, word) => (determined.has(word) && isMeant(word) ? 'NN' : tag));
}
