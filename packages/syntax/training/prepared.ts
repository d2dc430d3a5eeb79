import { toWordFeatures, type WordFeatures } from '../src/words/word-features.ts';
import type { Lexicon } from '../src/words/lexicon.ts';
import type { GoldTree } from './dynamic-oracle.ts';
import type { TreeSample } from './tree-sample.ts';

/** The names behind the numbers of tags and relations. */
export interface Inventory {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly upos: readonly string[];
}

/** A sample in numbers; -1 is what must not be learnt from. */
export interface Prepared {
  readonly sample: TreeSample;
  readonly size: number;
  readonly words: WordFeatures;
  readonly tags: Int32Array;
  readonly upos: Int32Array;
  readonly gold: GoldTree;
  /** Tags as a tagger that has not seen the sentence gives them. */
  autoTags: Int32Array;
}

// relations of older releases, and of the teachers, by their names in UD 2.16
const renamed: Readonly<Record<string, string>> = {
  'obl:tmod': 'obl:unmarked',
  'obl:npmod': 'obl:unmarked',
  'nmod:npmod': 'nmod:unmarked',
  'nmod:tmod': 'nmod:unmarked',
};

/** Collects the tags and relations of gold samples, those seen thrice or more. */
export function takeInventory(gold: readonly TreeSample[]): Inventory {
  const list = (values: readonly (readonly string[])[], isGood: RegExp): string[] => {
    const counts = new Map<string, number>();
    for (const row of values)
      for (const value of row) if (isGood.test(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts]
      .filter(([, n]) => n >= 3)
      .map(([value]) => value)
      .sort();
  };
  return {
    tags: list(
      gold.map((s) => s.xpos),
      /^(?!_)[^a-z]+$/,
    ),
    labels: list(
      gold.map((s) => s.deprels.map((d) => renamed[d] ?? d)),
      /^(?!dep$)[a-z]/,
    ).concat('dep'),
    upos: list(
      gold.map((s) => s.upos),
      /^[A-Z]+$/,
    ),
  };
}

/** Turns a sample into numbers. */
export function prepare(sample: TreeSample, inventory: Inventory, lexicon: Lexicon): Prepared {
  const size = sample.words.length;
  const children: number[][] = Array.from({ length: size + 1 }, () => []);
  sample.heads.forEach((head, i) => {
    if (head >= 0) children[head]!.push(i);
  });
  const tags = Int32Array.from(sample.xpos, (tag) => inventory.tags.indexOf(tag));
  return {
    sample,
    size,
    tags,
    words: toWordFeatures(sample.words, lexicon),
    upos: Int32Array.from(sample.upos, (tag) => inventory.upos.indexOf(tag)),
    gold: {
      size,
      heads: Int32Array.from(sample.heads),
      labels: Int32Array.from(sample.deprels, (name) => inventory.labels.indexOf(renamed[name] ?? name)),
      children,
    },
    autoTags: tags,
  };
}
