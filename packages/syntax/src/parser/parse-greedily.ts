import { bestClass, type HashedNetwork } from '../learn/hashed-network.ts';
import type { WordFeatures } from '../words/word-features.ts';
import { fillParseFeatures } from './parse-features.ts';
import { createParseState, isFinal, isLegal, LEFT, makeMove, RIGHT, SHIFT, type ParseState } from './parse-state.ts';

/** Parses a sentence greedily: the network's classes are SHIFT, LEFT with each label, RIGHT with each label. */
export function parseGreedily(
  network: HashedNetwork,
  labels: number,
  words: WordFeatures,
  tags: Int32Array,
): ParseState {
  const state = createParseState(tags.length);
  while (!isFinal(state)) {
    const canLeft = isLegal(state, LEFT);
    const canRight = isLegal(state, RIGHT);
    if (!canLeft && !canRight) {
      makeMove(state, SHIFT, -1);
      continue;
    }
    network.activate(fillParseFeatures(state, words, tags, network.features));
    // classes of moves that lie side by side are searched in one go
    const from = isLegal(state, SHIFT) ? 0 : canLeft ? 1 : 1 + labels;
    const to = canRight ? 1 + 2 * labels : 1 + labels;
    const best = canLeft ? bestClass(network, from, to) : bestOfShiftAndRight(network, labels, from, to);
    if (best === 0) makeMove(state, SHIFT, -1);
    else makeMove(state, best <= labels ? LEFT : RIGHT, (best - 1) % labels);
  }
  return state;
}

function bestOfShiftAndRight(network: HashedNetwork, labels: number, from: number, to: number): number {
  const best = bestClass(network, 1 + labels, to);
  if (from > 0) return best;
  network.score(0, 1);
  return network.scores[0]! >= network.scores[best]! ? 0 : best;
}
