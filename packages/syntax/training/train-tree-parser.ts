import {
  createParseState,
  isFinal,
  isLegal,
  LEFT,
  makeMove,
  RIGHT,
  SHIFT,
  type ParseState,
} from '../src/parser/parse-state.ts';
import { costsOf } from './dynamic-oracle.ts';
import { createFeatureCounter, indexFeatures, toRows } from './feature-index.ts';
import { createNetwork, runNetwork, teachNetwork } from './network.ts';
import type { Inventory, Prepared } from './prepared.ts';
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
  mostRows: 115_000,
  seed: options.seed,
  drop: 0.2,
  explore: 0.9,
  labels: inventory.labels.length,
  without: new Set(options.without),
});

const moveOf = (c: number, labels: number): number => (c === 0 ? SHIFT : c <= labels ? LEFT : RIGHT);

/** Marks the classes that may be chosen, and those that lose no gold arc and no gold label. */
function mark(
  item: Prepared,
  state: ParseState,
  onStack: Uint8Array,
  labels: number,
  allowed: Uint8Array,
  right: Uint8Array,
  costs: Int32Array,
): void {
  costsOf(state, item.gold, onStack, costs);
  let least = 1 << 20;
  for (let move = 0; move < 3; move++) if (isLegal(state, move) && costs[move]! < least) least = costs[move]!;
  const top = state.depth > 0 ? state.stack[state.depth - 1]! : -1;
  const below = state.depth > 1 ? state.stack[state.depth - 2]! : -1;
  const goldHead = top < 0 ? -1 : item.gold.heads[top]!;
  const goldLabel = top < 0 ? -1 : item.gold.labels[top]!;
  for (let move = 0; move < 3; move++) {
    const legal = isLegal(state, move);
    const free = legal && costs[move] === least;
    const isGoldArc = move !== SHIFT && goldLabel >= 0 && goldHead === (move === LEFT ? state.next : below);
    const from = move === SHIFT ? 0 : 1 + (move - 1) * labels;
    const to = move === SHIFT ? 1 : from + labels;
    allowed.fill(legal ? 1 : 0, from, to);
    right.fill(free && !isGoldArc ? 1 : 0, from, to);
    if (free && isGoldArc) right[from + goldLabel] = 1;
  }
}

function step(state: ParseState, onStack: Uint8Array, c: number, labels: number): void {
  const move = moveOf(c, labels);
  if (move === SHIFT) onStack[state.next] = 1;
  else onStack[state.stack[state.depth - 1]!] = 0;
  makeMove(state, move, move === SHIFT ? -1 : (c - 1) % labels);
}

const bestOf = (scores: Float32Array, among: Uint8Array): number => {
  let best = -1;
  for (let c = 0; c < scores.length; c++) if (among[c] === 1 && (best < 0 || scores[c]! > scores[best]!)) best = c;
  return best;
};

/** Walks gold derivations and counts the features met. */
function countFeatures(items: readonly Prepared[], labels: number, fill: Filler): Int32Array {
  const counter = createFeatureCounter(22);
  const features = new Int32Array(256);
  const allowed = new Uint8Array(1 + 2 * labels);
  const right = new Uint8Array(1 + 2 * labels);
  const costs = new Int32Array(3);
  for (const item of items) {
    const state = createParseState(item.size);
    const onStack = new Uint8Array(item.size + 2);
    while (!isFinal(state)) {
      const count = fill(state, item.words, item.autoTags, features);
      for (let f = 0; f < count; f++) counter.counts[features[f]! & counter.mask]!++;
      mark(item, state, onStack, labels, allowed, right, costs);
      step(state, onStack, right.indexOf(1), labels);
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
    for (let c = 0; c < allowed.length; c++) allowed[c] = isLegal(state, moveOf(c, labels)) ? 1 : 0;
    const best = bestOf(network.scores, allowed);
    makeMove(state, moveOf(best, labels), best === 0 ? -1 : (best - 1) % labels);
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
  const allowed = new Uint8Array(classes);
  const right = new Uint8Array(classes);
  const costs = new Int32Array(3);
  const total = rounds.reduce((sum, items) => sum + items.length, 0);
  let done = 0;
  rounds.forEach((items, round) => {
    for (const item of shuffle([...items], random)) {
      const rate = options.rate * (1 - 0.97 * (done++ / total));
      const state = createParseState(item.size);
      const onStack = new Uint8Array(item.size + 2);
      while (!isFinal(state)) {
        mark(item, state, onStack, labels, allowed, right, costs);
        if (state.depth === 0) {
          step(state, onStack, 0, labels);
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
        step(
          state,
          onStack,
          right[best] === 1 || random() < options.explore ? best : bestOf(network.scores, right),
          labels,
        );
      }
    }
    report(round, trained);
  });
  return trained;
}
