import { createSoftmaxTables } from '../learn/integer-softmax.ts';
import type { HashedNetwork } from '../learn/hashed-network.ts';
import type { WordFeatures } from '../words/word-features.ts';
import { parseBeam, type BeamOptions } from './parse-beam.ts';
import { parseGreedily } from './parse-greedily.ts';
import type { ParseState } from './parse-state.ts';

/** Longer sentences are parsed greedily: to copy a parse takes time that grows with its length. */
const LONGEST_SEARCHED = 120;

/** Parses a sentence, given its words and Penn tags. */
export type TreeParser = (words: WordFeatures, tags: Int32Array) => ParseState;

/** Makes a parser of a network whose classes are SHIFT, LEFT with each label, RIGHT with each label. */
export function createTreeParser(network: HashedNetwork, labels: number, width = 8): TreeParser {
  // gaps in nats: a move a seventh as likely as the best is tried, a parse a twentieth as likely is kept
  const options: BeamOptions = {
    width,
    moveGap: 2 * network.unit,
    parseGap: 3 * network.unit,
    tables: createSoftmaxTables(network.unit, network.classes),
  };
  return (words, tags) =>
    width > 1 && tags.length <= LONGEST_SEARCHED
      ? parseBeam(network, labels, words, tags, options)
      : parseGreedily(network, labels, words, tags);
}
