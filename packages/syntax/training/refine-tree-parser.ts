import { runNetwork, teachNetwork, type Network } from './network.ts';
import type { Prepared } from './prepared.ts';
import { searchParses, type Parse, type ScoredState, type SearchOptions } from './search-parses.ts';
import { createRandom, shuffle } from './seeded-random.ts';
import type { Trained } from './train-classifier.ts';

/** How a trained parser is refined. */
export interface RefineOptions extends SearchOptions {
  readonly rate: number;
  /** What Adagrad's sums of squares begin with: the more, the gentler the first steps. */
  readonly calm: number;
  readonly seed: number;
}

/** Below this loss of probability a sentence teaches nothing. */
const CERTAIN = 0.99;

/** Says of every state on the way to the parses how much less likely its moves are to become; returns the states, the earliest first. */
function pull(parses: readonly Parse[]): ReadonlySet<ScoredState> {
  const most = Math.max(...parses.map((parse) => parse.score));
  const chances = parses.map((parse) => Math.exp(parse.score - most));
  const total = chances.reduce((a, b) => a + b, 0);
  const right = chances.reduce((sum, chance, i) => (parses[i]!.isRight ? sum + chance : sum), 0);
  const states = new Set<ScoredState>();
  if (right / total > CERTAIN) return states;
  const rights = parses.filter((parse) => parse.isRight).length;
  parses.forEach((parse, i) => {
    const share = right > 1e-12 ? chances[i]! / right : 1 / rights;
    const weight = chances[i]! / total - (parse.isRight ? share : 0);
    if (Math.abs(weight) < 1e-4) return;
    for (let move = parse.last; move !== undefined; move = move.before) {
      states.add(move.at);
      move.at.pulls.set(move.choice, (move.at.pulls.get(move.choice) ?? 0) + weight);
    }
  });
  return states;
}

/** Teaches the network that a right parse is likelier than the others by the moves in which they differ. */
function teach(network: Network, parses: readonly Parse[], errors: Float32Array, rate: number): void {
  for (const { rows, chances, pulls } of pull(parses)) {
    let total = 0;
    for (const weight of pulls.values()) total += weight;
    let most = 0;
    for (let c = 0; c < errors.length; c++) errors[c] = -total * chances[c]!;
    for (const [choice, weight] of pulls) errors[choice]! += weight;
    for (const error of errors) most = Math.max(most, Math.abs(error));
    if (most < 1e-3) continue;
    runNetwork(network, rows, rows.length, 1);
    teachNetwork(network, rows, rows.length, errors, rate);
  }
}

/** The mean of what weights were at several times. */
interface Mean {
  add(): void;
  /** Puts the mean in the weights' place. */
  settle(): void;
}

function createMean(network: Network): Mean {
  const weights = [network.rows, network.out, network.bias];
  const sums = weights.map((array) => new Float32Array(array.length));
  let count = 0;
  return {
    add() {
      count++;
      weights.forEach((array, k) => {
        const sum = sums[k]!;
        for (let i = 0; i < array.length; i++) sum[i]! += array[i]!;
      });
    },
    settle() {
      if (count > 0) weights.forEach((array, k) => array.set(sums[k]!.map((sum) => sum / count)));
    },
  };
}

/** Sentences between two looks at the weights for their mean. */
const STRETCH = 500;

/**
 * Refines a trained parser by whole parses: the probability of the right ones among all that a search finds, over the
 * `rounds`' sentences (Andor et al. 2016, with moves' probabilities for scores, as the search of `parseBeam` has them).
 * The weights become the mean of those in all rounds but the first.
 */
export function refineTreeParser(
  trained: Trained,
  rounds: readonly (readonly Prepared[])[],
  options: RefineOptions,
  report: (round: number) => void,
): Trained {
  const { network } = trained;
  for (const squares of [network.rowSquares, network.outSquares, network.biasSquares]) squares.fill(options.calm);
  const random = createRandom(options.seed);
  const errors = new Float32Array(network.classes);
  const mean = createMean(network);
  const total = rounds.reduce((sum, items) => sum + items.length, 0);
  let done = 0;
  rounds.forEach((items, round) => {
    for (const item of shuffle([...items], random)) {
      const rate = options.rate * (1 - 0.95 * (done++ / total));
      teach(network, searchParses(trained, item, options, random), errors, rate);
      if ((round > 0 || rounds.length === 1) && done % STRETCH === 0) mean.add();
    }
    report(round);
  });
  mean.settle();
  return trained;
}
