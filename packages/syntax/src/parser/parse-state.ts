/**
 * The state of an arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, a
 * buffer that ends in the artificial root (index `size`), and the arcs so far.
 */
export interface ParseState {
  readonly size: number;
  readonly stack: Int32Array;
  /** Number of words on the stack. */
  depth: number;
  /** Index of the first word of the buffer. */
  next: number;
  readonly head: Int32Array;
  readonly label: Int32Array;
  /** Nearest to farthest two dependents on each side, -1 for none. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** The relations of a word's dependents so far, one bit each (labels 31 apart share a bit). */
  readonly relations: Int32Array;
}

/** The three moves of the arc-hybrid system. */
export const SHIFT = 0;
/** The top of the stack becomes a dependent of the first word of the buffer. */
export const LEFT = 1;
/** The top of the stack becomes a dependent of the word below it. */
export const RIGHT = 2;

/** A state for sentences of up to `capacity` words, to be used again and again. */
export function createParseState(size: number): ParseState {
  const array = (): Int32Array => new Int32Array(size + 2).fill(-1);
  const zeros = (): Int32Array => new Int32Array(size + 2);
  return {
    size,
    stack: zeros(),
    depth: 0,
    next: 0,
    head: array(),
    label: array(),
    left1: array(),
    left2: array(),
    right1: array(),
    right2: array(),
    leftCount: zeros(),
    rightCount: zeros(),
    relations: zeros(),
  };
}

/** Says whether the move may be made; only one word may depend on the root. */
export function isLegal(state: ParseState, move: number): boolean {
  if (move === SHIFT) return state.next < state.size;
  if (move === RIGHT) return state.depth >= 2;
  return state.depth >= 1 && (state.next < state.size || state.depth === 1);
}

/** Says whether every word has its head. */
export function isFinal(state: ParseState): boolean {
  return state.next >= state.size && state.depth === 0;
}

function attach(state: ParseState, head: number, dependent: number, label: number): void {
  state.head[dependent] = head;
  state.label[dependent] = label;
  state.relations[head]! |= 1 << (label % 31);
  if (dependent < head) {
    state.left2[head] = state.left1[head]!;
    state.left1[head] = dependent;
    state.leftCount[head]!++;
  } else {
    state.right2[head] = state.right1[head]!;
    state.right1[head] = dependent;
    state.rightCount[head]!++;
  }
}

/** Makes a move; `label` counts for LEFT and RIGHT only. */
export function makeMove(state: ParseState, move: number, label: number): void {
  if (move === SHIFT) {
    state.stack[state.depth++] = state.next++;
    return;
  }
  const top = state.stack[--state.depth]!;
  attach(state, move === LEFT ? state.next : state.stack[state.depth - 1]!, top, label);
}

/** Copies a state into another of the same size, and returns that. */
export function copyParseState(from: ParseState, to: ParseState): ParseState {
  to.stack.set(from.stack);
  to.depth = from.depth;
  to.next = from.next;
  to.head.set(from.head);
  to.label.set(from.label);
  to.left1.set(from.left1);
  to.left2.set(from.left2);
  to.right1.set(from.right1);
  to.right2.set(from.right2);
  to.leftCount.set(from.leftCount);
  to.rightCount.set(from.rightCount);
  to.relations.set(from.relations);
  return to;
}
