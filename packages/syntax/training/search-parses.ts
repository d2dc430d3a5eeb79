import { copyParseState, createParseState, type ParseState } from '../src/parser/parse-state.ts';
import { fillParseFeatures } from '../src/parser/parse-features.ts';
import { toRows } from './feature-index.ts';
import { runNetwork } from './network.ts';
import type { Prepared } from './prepared.ts';
import { createMarks, markAllowed, markMoves, take } from './right-moves.ts';
import { dropFeatures, type Trained } from './train-classifier.ts';

/** How widely is searched in training. */
export interface SearchOptions {
  readonly labels: number;
  /** Most parses that are followed at a time. */
  readonly width: number;
  /** Moves and parses that are less likely than the best by so many nats are dropped. */
  readonly gap: number;
  /** Share of features left out at random. */
  readonly drop: number;
}

/** A state whose moves were scored: what it takes to teach the network about it. */
export interface ScoredState {
  readonly rows: Int32Array;
  /** Probability of each class. */
  readonly chances: Float32Array;
  /** By class chosen: how much less likely it is to become. */
  readonly pulls: Map<number, number>;
}

/** A move that was a choice, behind those before it. */
export interface Choice {
  readonly at: ScoredState;
  readonly choice: number;
  readonly before: Choice | undefined;
}

/** A parse as far as it was made. */
export interface Parse {
  /** Logarithm of its probability. */
  readonly score: number;
  /** It has lost no gold arc and no gold label that its moves could keep. */
  readonly isRight: boolean;
  readonly last: Choice | undefined;
}

interface Live extends Parse {
  readonly state: ParseState;
}

interface Candidate extends Parse {
  readonly from: Live;
  readonly move: number;
}

/** Where the right parses fall behind the wrong ones by so many nats, the rest of the sentence is not looked at. */
const LOST = 12;

/**
 * Follows the likeliest parses of a sentence, and the likeliest right one beside them where it is none of these. Returns
 * the parses at the end where a right one is the best of all, otherwise those at the move where the right ones lay
 * farthest behind (Huang, Fayong and Guo 2012: max-violation).
 */
export function searchParses(
  trained: Trained,
  item: Prepared,
  options: SearchOptions,
  random: () => number,
): readonly Parse[] {
  const { network, index } = trained;
  const { labels, width, gap, drop } = options;
  const features = new Int32Array(256);
  const marks = createMarks(labels);
  const { allowed, right } = marks;
  const spare: ParseState[] = [];

  function expand(parse: Live, isApart: boolean, out: Candidate[]): void {
    const { state, score, isRight, last } = parse;
    if (state.depth === 0) {
      out.push({ from: parse, move: 0, score, isRight, last });
      return;
    }
    if (isRight) markMoves(item, state, labels, marks);
    else markAllowed(state, labels, allowed);
    const found = toRows(index, features, fillParseFeatures(state, item.words, item.autoTags, features));
    const count = dropFeatures(features, found, drop, random);
    runNetwork(network, features, count, 1);
    const chances = new Float32Array(network.classes);
    let most = -Infinity;
    let best = -1;
    for (let c = 0; c < allowed.length; c++) {
      if (allowed[c] === 0) continue;
      const s = network.scores[c]!;
      if (s > most) most = s;
      if (isRight && right[c] === 1 && (best < 0 || s > network.scores[best]!)) best = c;
    }
    let total = 0;
    for (let c = 0; c < allowed.length; c++) {
      if (allowed[c] === 1) total += chances[c] = Math.exp(network.scores[c]! - most);
    }
    const base = score - Math.log(total);
    const at: ScoredState = { rows: features.slice(0, count), chances, pulls: new Map() };
    for (let c = 0; c < allowed.length; c++) {
      if (allowed[c] === 0) continue;
      const distance = network.scores[c]! - most;
      chances[c]! /= total;
      if (c !== best && (isApart || distance < -gap)) continue;
      const isRightMove = isRight && right[c] === 1;
      out.push({
        from: parse,
        move: c,
        score: base + distance,
        isRight: isRightMove,
        last: { at, choice: c, before: last },
      });
    }
  }

  function follow(candidates: readonly Candidate[]): Live[] {
    const uses = new Map<Live, number>();
    for (const { from } of candidates) uses.set(from, (uses.get(from) ?? 0) + 1);
    return candidates
      .map(({ from, move, score, isRight, last }) => {
        const left = uses.get(from)! - 1;
        uses.set(from, left);
        const state = left === 0 ? from.state : copyParseState(from.state, spare.pop() ?? createParseState(item.size));
        return { state, score, isRight, last, move };
      })
      .map(({ move, ...live }) => {
        take(live.state, move, labels);
        return live;
      });
  }

  let beam: Live[] = [{ state: createParseState(item.size), score: 0, isRight: true, last: undefined }];
  let apart: Live | undefined;
  let farthest: readonly Parse[] = beam;
  let farthestMargin = -Infinity;
  let margin = 0;
  for (let step = 0; step < 2 * item.size; step++) {
    const candidates: Candidate[] = [];
    for (const parse of beam) expand(parse, false, candidates);
    const beside: Candidate[] = [];
    if (apart !== undefined) expand(apart, true, beside);
    candidates.sort((a, b) => b.score - a.score);
    const least = candidates[0]!.score - gap;
    const kept = candidates.filter((candidate, i) => i < width && candidate.score >= least);
    const bestRight = candidates.find((candidate) => candidate.isRight) ?? beside[0]!;
    const rightOf = kept.some((candidate) => candidate.isRight);
    const old = apart === undefined ? beam : [...beam, apart];
    const followed = follow(rightOf ? kept : [...kept, bestRight]);
    apart = rightOf ? undefined : followed[followed.length - 1];
    beam = rightOf ? followed : followed.slice(0, -1);
    const used = new Set(followed.map((parse) => parse.state));
    for (const { state } of old) if (!used.has(state)) spare.push(state);
    const wrong = kept.find((candidate) => !candidate.isRight);
    margin = wrong === undefined ? -Infinity : wrong.score - bestRight.score;
    if (margin > farthestMargin) {
      farthestMargin = margin;
      farthest = followed;
    }
    if (margin > LOST) break;
  }
  return margin > 0 ? farthest : apart === undefined ? beam : [...beam, apart];
}
