import { exponential, type SoftmaxTables } from '../learn/integer-softmax.ts';
import type { ParseState } from './parse-state.ts';

// what an arc is worth for its head, and for its name besides
const HEAD_WORTH = 1;
const NAME_WORTH = 3;

/**
 * A parse's weight in 65536ths: the square of its probability against the best one's, so that a parse that is much
 * less likely has little to say.
 */
function weigh(penalty: number, tables: SoftmaxTables): number {
  const distance = 2 * penalty;
  return distance < tables.reach ? exponential(tables, distance) : 0;
}

/** What the weighted parses agree to of one of them. */
function countAgreement(parse: ParseState, parses: readonly ParseState[], weights: readonly number[]): number {
  let agreement = 0;
  parses.forEach((other, k) => {
    let worth = 0;
    for (let word = 0; word < parse.size; word++) {
      if (other.head[word] !== parse.head[word]) continue;
      worth += HEAD_WORTH;
      if (other.label[word] === parse.label[word]) worth += NAME_WORTH;
    }
    agreement += worth * weights[k]!;
  });
  return agreement;
}

/**
 * Of the finished parses of a sentence, given their penalties, the best first, the one of which most arcs are to be expected
 * right (minimum Bayes risk, Goel and Byrne 2000): a tree that shares its arcs with the next best beats one that stands alone.
 */
export function findConsensus(
  parses: readonly ParseState[],
  penalties: readonly number[],
  tables: SoftmaxTables,
): ParseState {
  if (parses.length <= 2) return parses[0]!;
  const weights = penalties.map((penalty) => weigh(penalty - penalties[0]!, tables));
  let best = parses[0]!;
  let most = -1;
  for (const parse of parses) {
    const agreement = countAgreement(parse, parses, weights);
    if (agreement <= most) continue;
    best = parse;
    most = agreement;
  }
  return best;
}
