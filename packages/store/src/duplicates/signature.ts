import type { Boilerplate } from '@cartograph/model';
import { foldName } from '@cartograph/model';

/** How many hashes a signature has; the estimate of a likeness is within about .045 of it. */
export const SIGNATURE_SIZE = 120;
const WORDS_IN_SHINGLE = 3;
const BANDS = 8;
const ROWS_IN_BAND = 3;

/** Two texts that share at least so much of their three-word phrases tell one story in one wording. */
export const LEAST_LIKENESS = 0.6;

/**
 * The MinHash signature of a text without its boilerplate; `undefined` for one without three words.
 * Source: Broder 1997, "On the resemblance and containment of documents".
 */
export function signatureOf(text: string, boilerplate: readonly Boilerplate[]): Uint32Array | undefined {
  const words = foldName(withoutSpans(text, boilerplate)).split(' ');
  if (words.length < WORDS_IN_SHINGLE) return undefined;
  const signature = new Uint32Array(SIGNATURE_SIZE).fill(0xffffffff);
  const seen = new Set<number>();
  for (let start = 0; start + WORDS_IN_SHINGLE <= words.length; start += 1) {
    const hash = hashText(words.slice(start, start + WORDS_IN_SHINGLE).join(' '));
    if (seen.has(hash)) continue;
    seen.add(hash);
    for (let index = 0; index < SIGNATURE_SIZE; index += 1) {
      const value = mix(hash ^ Math.imul(index + 1, 0x9e3779b1));
      if (value < (signature[index] ?? 0)) signature[index] = value;
    }
  }
  return signature;
}

/** The estimated share of phrases that two texts have in common, 0–1. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  let equal = 0;
  for (let index = 0; index < SIGNATURE_SIZE; index += 1) if (a[index] === b[index]) equal += 1;
  return equal / SIGNATURE_SIZE;
}

/** The keys under which texts that may be alike meet: eight bands of three hashes find 86 % of those at .6, 99.7 % at .8. */
export const bandsOf = (signature: Uint32Array): string[] =>
  Array.from(
    { length: BANDS },
    (_, band) =>
      `${band}:${Array.from(signature.subarray(band * ROWS_IN_BAND, (band + 1) * ROWS_IN_BAND), (value) => value.toString(36)).join('.')}`,
  );

/** A signature as text. */
export const signatureToText = (signature: Uint32Array): string => Buffer.from(signature.buffer).toString('base64');

/** The signature that a text stands for. */
export function signatureFromText(text: string): Uint32Array {
  const bytes = Uint8Array.from(Buffer.from(text, 'base64'));
  return new Uint32Array(bytes.buffer);
}

function withoutSpans(text: string, spans: readonly Boilerplate[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > at) kept += `${text.slice(at, start)} `;
    at = Math.max(at, end);
  }
  return kept + text.slice(at);
}

// FNV-1a
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

// the finaliser of MurmurHash3
function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
