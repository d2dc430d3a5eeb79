import { finish, mix } from './hash.ts';

// One sink for all: features are made millions of times, and a closure for each would cost more than the hashing
let target = new Int32Array(0);
let count = 0;

/** Sends the features that follow to `out`, from its beginning. */
export function openSink(out: Int32Array): void {
  target = out as Int32Array<ArrayBuffer>;
  count = 0;
}

/** Hashes a template's number and up to three values into a feature. */
export function add(template: number, a: number, b = 0, c = 0): void {
  target[count++] = finish(mix(mix(mix(template, a), b), c));
}

/** Number of features since the sink was opened. */
export function sinkCount(): number {
  return count;
}
