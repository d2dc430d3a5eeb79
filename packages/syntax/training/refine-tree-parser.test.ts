import { expect, test } from 'vitest';
import { indexFeatures } from './feature-index.ts';
import { createNetwork } from './network.ts';
import { prepare, takeInventory, type Prepared } from './prepared.ts';
import { refineTreeParser } from './refine-tree-parser.ts';
import { searchParses, type SearchOptions } from './search-parses.ts';
import { createRandom } from './seeded-random.ts';
import type { Trained } from './train-classifier.ts';
import { parseWith } from './train-tree-parser.ts';
import type { TreeSample } from './tree-sample.ts';

/** "Ana met Luis", and "Ana" of "Ana Paz met Luis" hangs on what follows. */
const sample = (text: string, tags: string, heads: readonly number[], deprels: string): TreeSample => {
  const words = text.split(' ');
  return {
    id: 'toy',
    silver: false,
    words,
    lemmas: words,
    upos: words.map(() => 'X'),
    xpos: tags.split(' '),
    feats: words.map(() => '_'),
    heads,
    deprels: deprels.split(' '),
  };
};

const samples = ['Ana', 'Rosa', 'Pedro', 'Luis'].flatMap((name) => [
  sample(`${name} met Elena`, 'NNP VBD NNP', [1, 3, 1], 'nsubj root obj'),
  sample(`${name} Paz met Elena`, 'NNP NNP VBD NNP', [2, 0, 4, 2], 'nsubj flat root obj'),
]);
const inventory = takeInventory(samples);
const items = samples.map((one) => prepare(one, inventory, { tagOf: new Map(), clusterOf: new Map() }));
const search: SearchOptions = { labels: inventory.labels.length, width: 8, gap: 6, drop: 0 };

/** A network of all features that knows nothing yet. */
function createUntrained(): Trained {
  const index = indexFeatures(new Int32Array(1 << 12).fill(9), 1, 1 << 12);
  return { network: createNetwork(index.keys.length, 16, 1 + 2 * search.labels, 1), index, keep: 1 };
}

const headsOf = (trained: Trained, item: Prepared): readonly number[] =>
  [...parseWith(trained, item, search.labels).head].slice(0, item.size);

test('finds a right parse beside the likeliest ones, and no more parses than there is room for', () => {
  const parses = searchParses(createUntrained(), items[1]!, search, createRandom(1));
  expect(parses.some((parse) => parse.isRight)).toBe(true);
  expect(parses.length).toBeLessThanOrEqual(search.width + 1);
});

test('makes a network that knew nothing parse what it was shown', () => {
  const trained = createUntrained();
  const rounds = Array.from({ length: 12 }, () => items);
  refineTreeParser(trained, rounds, { ...search, rate: 0.05, calm: 0.01, seed: 1 }, () => undefined);
  expect(items.map((item) => headsOf(trained, item))).toEqual(samples.map((one) => one.heads));
});
