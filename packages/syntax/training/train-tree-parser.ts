import { createParseState, isFinal, type ParseState } from '../src/parser/parse-state.ts';
import { createFeatureCounter, indexFeatures, toRows } from './feature-index.ts';
import { createNetwork, runNetwork, teachNetwork } from './network.ts';
import type { Inventory, Prepared } from './prepared.ts';
import { bestOf, createMarks, markAllowed, markMoves, take } from './right-moves.ts';
import { createRandom, shuffle } from './seeded-random.ts';
import { fillErrors } from './softmax-errors.ts';
import type { CommandOptions } from './train-options.ts';
import { createFiller, type Filler } from './feature-families.ts';
import { dropFeatures, type Trained, type TrainOptions } from './train-classifier.ts';

/** How the parser is trained, beyond what every network is. */
export interface ParserOptions extends TrainOptions {
  readonly labels: number;
  /** Share of wrong moves that are followed all the same, to learn the way back. */
  readonly explore: number;
  /** Families of features to do without, to measure what they are worth. */
  readonly without: ReadonlySet<string>;
}

/** The parser's settings, as far as the command line leaves them open. */
export const toParserOptions = (options: CommandOptions, inventory: Inventory): ParserOptions => ({
  hidden: options.hidden,
  epochs: 1,
  rate: 0.04,
  least: 4,
  mostRows: 140_000,
  seed: options.seed,
  drop: 0.2,
  explore: 0.9,
  labels: inventory.labels.length,
  without: new Set(options.without),
});

/** Walks gold derivations and counts the features met. */
function countFeatures(items: readonly Prepared[], labels: number, fill: Filler): Int32Array {
  const counter = createFeatureCounter(22);
  const features = new Int32Array(256);
  const marks = createMarks(labels);
  for (const item of items) {
    const state = createParseState(item.size);
    while (!isFinal(state)) {
      const count = fill(state, item.words, item.autoTags, features);
      for (let f = 0; f < count; f++) counter.counts[features[f]! & counter.mask]!++;
      markMoves(item, state, labels, marks);
      take(state, marks.right.indexOf(1), labels);
    }
  }
  return counter.counts;
}

/** Parses with a network in training. */
export function parseWith(
  trained: Trained,
  item: Prepared,
  labels: number,
  fill: Filler = createFiller(new Set()),
): ParseState {
  const { network, index, keep } = trained;
  const features = new Int32Array(256);
  const state = createParseState(item.size);
  const allowed = new Uint8Array(1 + 2 * labels);
  while (!isFinal(state)) {
    runNetwork(network, features, toRows(index, features, fill(state, item.words, item.autoTags, features)), keep);
    markAllowed(state, labels, allowed);
    take(state, bestOf(network.scores, allowed), labels);
  }
  return state;
}

/**
 * Trains the parser with a dynamic oracle: after `report` of every round it goes on. `rounds` gives
 * the items of each round, so that silver and gold may be mixed differently as training goes on.
 */
export function trainTreeParser(
  countOver: readonly Prepared[],
  rounds: readonly (readonly Prepared[])[],
  options: ParserOptions,
  report: (round: number, trained: Trained) => void,
): Trained {
  const { labels } = options;
  const fill = createFiller(options.without);
  const classes = 1 + 2 * labels;
  const index = indexFeatures(countFeatures(countOver, labels, fill), options.least, options.mostRows);
  const network = createNetwork(index.keys.length, options.hidden, classes, options.seed);
  const trained: Trained = { network, index, keep: 1 - options.drop };
  const random = createRandom(options.seed);
  const features = new Int32Array(256);
  const errors = new Float32Array(classes);
  const marks = createMarks(labels);
  const { allowed, right } = marks;
  const total = rounds.reduce((sum, items) => sum + items.length, 0);
  let done = 0;
  rounds.forEach((items, round) => {
    for (const item of shuffle([...items], random)) {
      const rate = options.rate * (1 - 0.97 * (done++ / total));
      const state = createParseState(item.size);
      while (!isFinal(state)) {
        markMoves(item, state, labels, marks);
        if (state.depth === 0) {
          take(state, 0, labels);
          continue;
        }
        const count = dropFeatures(
          features,
          toRows(index, features, fill(state, item.words, item.autoTags, features)),
          options.drop,
          random,
        );
        runNetwork(network, features, count, 1);
        const p = fillErrors(network.scores, allowed, right, errors);
        if (p < 0.98) teachNetwork(network, features, count, errors, rate);
        const best = bestOf(network.scores, allowed);
        take(state, right[best] === 1 || random() < options.explore ? best : bestOf(network.scores, right), labels);
      }
    }
    report(round, trained);
  });
  return trained;
}
