import { LEFT, RIGHT, SHIFT, type ParseState } from '../src/parser/parse-state.ts';

/** Gold heads (the root is `size`, -1 is unknown and costs nothing) and their inverse. */
export interface GoldTree {
  readonly size: number;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly children: readonly (readonly number[])[];
}

/** Number of gold arcs that each move makes unreachable (Goldberg and Nivre 2013, arc-hybrid). */
export function costOf(state: ParseState, gold: GoldTree, move: number, onStack: Uint8Array): number {
  const { next, depth, stack } = state;
  let cost = 0;
  if (move === SHIFT) {
    const goldHead = gold.heads[next]!;
    const top = depth > 0 ? stack[depth - 1]! : -1;
    if (goldHead >= 0 && goldHead < next && onStack[goldHead] === 1 && goldHead !== top) cost++;
    for (const child of gold.children[next]!) if (child < next && onStack[child] === 1) cost++;
    return cost;
  }
  const top = stack[depth - 1]!;
  const goldHead = gold.heads[top]!;
  const below = depth > 1 ? stack[depth - 2]! : -1;
  for (const child of gold.children[top]!) if (child >= next) cost++;
  if (move === LEFT) {
    if (goldHead >= 0 && (goldHead > next || goldHead === below)) cost++;
  } else if (goldHead >= next) cost++;
  return cost;
}

/** Costs of all three moves, `Infinity` where illegal is left to the caller. */
export function costsOf(state: ParseState, gold: GoldTree, onStack: Uint8Array, costs: Int32Array): void {
  costs[SHIFT] = state.next < state.size ? costOf(state, gold, SHIFT, onStack) : 1 << 20;
  costs[LEFT] = state.depth > 0 ? costOf(state, gold, LEFT, onStack) : 1 << 20;
  costs[RIGHT] = state.depth > 1 ? costOf(state, gold, RIGHT, onStack) : 1 << 20;
}
