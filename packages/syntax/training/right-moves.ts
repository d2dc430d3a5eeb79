import { isLegal, LEFT, makeMove, RIGHT, SHIFT, type ParseState } from '../src/parser/parse-state.ts';
import { costsOf } from './dynamic-oracle.ts';
import type { Prepared } from './prepared.ts';

/** Which classes (SHIFT, LEFT with each label, RIGHT with each label) may be chosen in a state, and which are right. */
export interface Marks {
  readonly allowed: Uint8Array;
  readonly right: Uint8Array;
}

/** Marks for so many labels, to be filled again and again. */
export const createMarks = (labels: number): Marks => ({
  allowed: new Uint8Array(1 + 2 * labels),
  right: new Uint8Array(1 + 2 * labels),
});

/** The move that a class stands for. */
export const moveOf = (choice: number, labels: number): number =>
  choice === 0 ? SHIFT : choice <= labels ? LEFT : RIGHT;

/** Makes the move of a class. */
export const take = (state: ParseState, choice: number, labels: number): void =>
  makeMove(state, moveOf(choice, labels), choice === 0 ? -1 : (choice - 1) % labels);

/** Marks the classes that are legal. */
export function markAllowed(state: ParseState, labels: number, allowed: Uint8Array): void {
  allowed[0] = isLegal(state, SHIFT) ? 1 : 0;
  allowed.fill(isLegal(state, LEFT) ? 1 : 0, 1, 1 + labels);
  allowed.fill(isLegal(state, RIGHT) ? 1 : 0, 1 + labels, 1 + 2 * labels);
}

const costs = new Int32Array(3);
let onStack = new Uint8Array(128);

function markStack(state: ParseState, value: 0 | 1): void {
  for (let i = 0; i < state.depth; i++) onStack[state.stack[i]!] = value;
}

/** Marks the classes that may be chosen, and those that lose no gold arc and no gold label. */
export function markMoves(item: Prepared, state: ParseState, labels: number, { allowed, right }: Marks): void {
  if (onStack.length < item.size + 2) onStack = new Uint8Array(2 * item.size);
  markAllowed(state, labels, allowed);
  markStack(state, 1);
  costsOf(state, item.gold, onStack, costs);
  markStack(state, 0);
  let least = 1 << 20;
  for (let move = 0; move < 3; move++) if (isLegal(state, move) && costs[move]! < least) least = costs[move]!;
  const top = state.depth > 0 ? state.stack[state.depth - 1]! : -1;
  const below = state.depth > 1 ? state.stack[state.depth - 2]! : -1;
  const goldHead = top < 0 ? -1 : item.gold.heads[top]!;
  const goldLabel = top < 0 ? -1 : item.gold.labels[top]!;
  for (let move = 0; move < 3; move++) {
    const free = isLegal(state, move) && costs[move] === least;
    const isGoldArc = move !== SHIFT && goldLabel >= 0 && goldHead === (move === LEFT ? state.next : below);
    const from = move === SHIFT ? 0 : 1 + (move - 1) * labels;
    const to = move === SHIFT ? 1 : from + labels;
    right.fill(free && !isGoldArc ? 1 : 0, from, to);
    if (free && isGoldArc) right[from + goldLabel] = 1;
  }
}

/** The best class among those marked, the first of equals; -1 where there is none. */
export function bestOf(scores: Float32Array, among: Uint8Array): number {
  let best = -1;
  for (let c = 0; c < scores.length; c++) if (among[c] === 1 && (best < 0 || scores[c]! > scores[best]!)) best = c;
  return best;
}
