import type { HashedNetwork } from '../learn/hashed-network.ts';
import { findConsensus } from './find-consensus.ts';
import { exponential, logarithm, type SoftmaxTables } from '../learn/integer-softmax.ts';
import type { WordFeatures } from '../words/word-features.ts';
import { fillParseFeatures } from './parse-features.ts';
import {
  copyParseState,
  createParseState,
  isLegal,
  LEFT,
  makeMove,
  RIGHT,
  SHIFT,
  type ParseState,
} from './parse-state.ts';

/** How widely is searched; gaps are in the network's units of score. */
export interface BeamOptions {
  /** Most parses that are followed at a time. */
  readonly width: number;
  /** A move is tried when it scores no less than this below the best move of its state. */
  readonly moveGap: number;
  /** A parse is dropped when it lies this far behind the best. */
  readonly parseGap: number;
  readonly tables: SoftmaxTables;
}

interface Candidate {
  readonly from: number;
  readonly choice: number;
  penalty: number;
}

const moveOf = (choice: number, labels: number): number => (choice === 0 ? SHIFT : choice <= labels ? LEFT : RIGHT);

function take(state: ParseState, choice: number, labels: number): void {
  makeMove(state, moveOf(choice, labels), choice === 0 ? -1 : (choice - 1) % labels);
}

interface Search {
  readonly network: HashedNetwork;
  readonly labels: number;
  readonly words: WordFeatures;
  readonly tags: Int32Array;
  readonly options: BeamOptions;
  /** Number of parses that are followed. */
  followed: number;
}

const bestOf = (scores: Int32Array, from: number, to: number, soFar: number): number => {
  let best = soFar;
  for (let c = from; c < to; c++) if (best < 0 || scores[c]! > scores[best]!) best = c;
  return best;
};

/**
 * Adds the moves of a state that are worth trying to `out`. What certainty the best move lacks counts only where other
 * states are followed beside this one: for all that come from it, it is the same.
 */
function expand(search: Search, state: ParseState, from: number, penalty: number, out: Candidate[]): void {
  const { network, labels, options } = search;
  const { scores } = network;
  const canShift = isLegal(state, SHIFT);
  const canLeft = isLegal(state, LEFT);
  const canRight = isLegal(state, RIGHT);
  if (!canLeft && !canRight) {
    out.push({ from, choice: 0, penalty });
    return;
  }
  network.activate(fillParseFeatures(state, search.words, search.tags, network.features));
  // SHIFT's class lies before LEFT's, and LEFT's before RIGHT's
  const start = canLeft ? 1 : 1 + labels;
  const end = canRight ? 1 + 2 * labels : 1 + labels;
  if (canShift) network.score(0, 1);
  network.score(start, end);
  const most = scores[bestOf(scores, start, end, canShift ? 0 : -1)]!;
  const { reach } = options.tables;
  const isAlone = search.followed === 1;
  let sum = 0;
  const first = out.length;
  for (let c = canShift ? 0 : start; c < end; c = c === 0 ? start : c + 1) {
    const distance = most - scores[c]!;
    if (distance >= reach) continue;
    if (!isAlone) sum += exponential(options.tables, distance);
    if (distance < options.moveGap) out.push({ from, choice: c, penalty: distance });
  }
  const base = isAlone ? penalty : penalty + logarithm(options.tables, sum);
  for (let i = first; i < out.length; i++) out[i]!.penalty += base;
}

/**
 * Parses a sentence by following several parses at once where the network is in doubt (selective
 * branching, Choi and McCallum 2013). All parses have made the same number of moves, so their
 * penalties (the negative logarithms of their moves' probabilities) can be compared; of those at the end, the one is
 * taken with which the others agree most. The classes are SHIFT, LEFT with each label, RIGHT with each label.
 */
export function parseBeam(
  network: HashedNetwork,
  labels: number,
  words: WordFeatures,
  tags: Int32Array,
  options: BeamOptions,
): ParseState {
  const size = tags.length;
  const search: Search = { network, labels, words, tags, options, followed: 1 };
  let states: ParseState[] = [createParseState(size)];
  let penalties: number[] = [0];
  const spare: ParseState[] = [];
  for (let step = 0; step < 2 * size; step++) {
    const candidates: Candidate[] = [];
    search.followed = states.length;
    for (let from = 0; from < states.length; from++) expand(search, states[from]!, from, penalties[from]!, candidates);
    if (candidates.length === 1) {
      take(states[0]!, candidates[0]!.choice, labels);
      continue;
    }
    candidates.sort((a, b) => a.penalty - b.penalty || a.from - b.from || a.choice - b.choice);
    const limit = candidates[0]!.penalty + options.parseGap;
    const kept = candidates.filter((candidate, i) => i < options.width && candidate.penalty <= limit);
    const old = states;
    const uses = new Int32Array(old.length);
    for (const candidate of kept) uses[candidate.from]!++;
    states = kept.map((candidate) => {
      const origin = old[candidate.from]!;
      // the last to go on from a state takes it over, the others copy it
      return --uses[candidate.from]! === 0 ? origin : copyParseState(origin, spare.pop() ?? createParseState(size));
    });
    penalties = kept.map((candidate) => candidate.penalty);
    kept.forEach((candidate, i) => take(states[i]!, candidate.choice, labels));
    for (const state of old) if (!states.includes(state)) spare.push(state);
  }
  return findConsensus(states, penalties, options.tables);
}
