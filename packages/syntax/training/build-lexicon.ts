import { normalForm } from '../src/words/word-features.ts';
import { finish, hashText } from '../src/learn/hash.ts';
import type { Lexicon } from '../src/words/lexicon.ts';
import { clusterWords } from './cluster-words.ts';
import type { TreeSample } from './tree-sample.ts';

const hashOf = (word: string): number => finish(hashText(word));

/** Usual tags of words seen three times or more (gold counts double), and clusters of words of like company. */
export function buildLexicon(
  gold: readonly TreeSample[],
  silver: readonly TreeSample[],
  tags: readonly string[],
): Lexicon {
  const counts = new Map<string, Map<string, number>>();
  for (const sample of [...gold, ...silver]) {
    sample.words.forEach((word, i) => {
      const tag = sample.xpos[i]!;
      if (!tags.includes(tag)) return;
      const form = normalForm(word);
      const row = counts.get(form) ?? new Map<string, number>();
      counts.set(form, row.set(tag, (row.get(tag) ?? 0) + (sample.silver ? 1 : 2)));
    });
  }
  const tagOf = new Map<number, number>();
  for (const [form, row] of counts) {
    const [best] = [...row].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if ([...row.values()].reduce((a, b) => a + b, 0) >= 4) tagOf.set(hashOf(form), tags.indexOf(best![0]));
  }
  const sentences = [...silver, ...gold].map((sample) => sample.words.map(normalForm));
  const clusters = clusterWords(sentences, { clusters: 512, contexts: 800, least: 4, rounds: 8, seed: 7 });
  return { tagOf, clusterOf: new Map([...clusters].map(([word, cluster]) => [hashOf(word), cluster])) };
}
