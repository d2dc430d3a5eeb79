import { createFeatureCounter, indexFeatures, toRows, type FeatureIndex } from './feature-index.ts';
import { createNetwork, runNetwork, teachNetwork, type Network } from './network.ts';
import { createRandom, shuffle } from './seeded-random.ts';
import { fillErrors } from './softmax-errors.ts';

/** A trained network with the features it knows. */
export interface Trained {
  readonly network: Network;
  readonly index: FeatureIndex;
  /** Share of the features that training let through. */
  readonly keep: number;
}

/** How a network is trained. */
export interface TrainOptions {
  readonly hidden: number;
  readonly epochs: number;
  readonly rate: number;
  readonly least: number;
  readonly mostRows: number;
  readonly seed: number;
  /** Share of features left out at random, against learning by heart. */
  readonly drop: number;
}

/** What decisions are made on, one after another: a sentence's words, or the places where one may end. */
export interface Decisions {
  readonly size: number;
}

/** A task of decisions in a row: the features of each, given those before it, and the right class, -1 for none. */
export interface DecisionTask<Item extends Decisions> {
  readonly classes: number;
  fill(item: Item, decided: Int32Array, i: number, out: Int32Array): number;
  rightOf(item: Item, i: number): number;
}

/** Decides one after another for an item. */
export function decide<Item extends Decisions>(task: DecisionTask<Item>, trained: Trained, item: Item): Int32Array {
  const { network, index, keep } = trained;
  const features = new Int32Array(256);
  const decided = new Int32Array(item.size);
  for (let i = 0; i < item.size; i++) {
    runNetwork(network, features, toRows(index, features, task.fill(item, decided, i, features)), keep);
    let best = 0;
    for (let c = 1; c < task.classes; c++) if (network.scores[c]! > network.scores[best]!) best = c;
    decided[i] = best;
  }
  return decided;
}

function countFeatures<Item extends Decisions>(task: DecisionTask<Item>, items: readonly Item[]): Int32Array {
  const counter = createFeatureCounter(22);
  const features = new Int32Array(256);
  for (const item of items) {
    const right = Int32Array.from({ length: item.size }, (_, i) => Math.max(0, task.rightOf(item, i)));
    for (let i = 0; i < item.size; i++) {
      const count = task.fill(item, right, i, features);
      for (let f = 0; f < count; f++) counter.counts[features[f]! & counter.mask]!++;
    }
  }
  return counter.counts;
}

/** Leaves out a share of the features at random; returns how many are left. */
export function dropFeatures(features: Int32Array, count: number, share: number, random: () => number): number {
  if (share === 0) return count;
  let n = 0;
  for (let f = 0; f < count; f++) if (random() >= share) features[n++] = features[f]!;
  return n;
}

/** Trains a network for a task of decisions in a row, those before each made by itself. */
export function trainClassifier<Item extends Decisions>(
  task: DecisionTask<Item>,
  items: readonly Item[],
  options: TrainOptions,
): Trained {
  const index = indexFeatures(countFeatures(task, items), options.least, options.mostRows);
  const network = createNetwork(index.keys.length, options.hidden, task.classes, options.seed);
  const random = createRandom(options.seed);
  const features = new Int32Array(256);
  const errors = new Float32Array(task.classes);
  const allowed = new Uint8Array(task.classes).fill(1);
  const right = new Uint8Array(task.classes);
  const order = [...items];
  const steps = options.epochs * order.length;
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const item of shuffle(order, random)) {
      const rate = options.rate * (1 - 0.95 * (step++ / steps));
      const decided = new Int32Array(item.size);
      for (let i = 0; i < item.size; i++) {
        const goal = task.rightOf(item, i);
        const count = dropFeatures(
          features,
          toRows(index, features, task.fill(item, decided, i, features)),
          options.drop,
          random,
        );
        runNetwork(network, features, count, 1);
        let best = 0;
        for (let c = 1; c < task.classes; c++) if (network.scores[c]! > network.scores[best]!) best = c;
        decided[i] = best;
        if (goal < 0) continue;
        right[goal] = 1;
        const p = fillErrors(network.scores, allowed, right, errors);
        right[goal] = 0;
        if (p < 0.98) teachNetwork(network, features, count, errors, rate);
      }
    }
  }
  return { network, index, keep: 1 - options.drop };
}
