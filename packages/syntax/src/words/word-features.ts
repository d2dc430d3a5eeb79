import { finish, hashText } from '../learn/hash.ts';
import { NO_CLUSTER, type Lexicon } from './lexicon.ts';

/** What the features know of a word's form, as numbers. */
export interface WordFeatures {
  readonly form: Int32Array;
  readonly lower: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly prefix1: Int32Array;
  readonly prefix3: Int32Array;
  readonly shape: Int32Array;
  /** The word's usual tag, or 64 and more by its shape. */
  readonly guess: Int32Array;
  readonly cluster: Int32Array;
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const digits = /\d/g;

/** A word as the features see it: an apostrophe is one however it is written. */
const withStraightApostrophes = (word: string): string => (/[’‘]/.test(word) ? word.replace(/[’‘]/g, "'") : word);

/** Lower case, curly quotes straightened, every digit a 0. */
export function normalForm(text: string): string {
  const lower = text.toLowerCase();
  return /[\d’‘“”–—]/.test(lower)
    ? lower.replace(digits, '0').replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-')
    : lower;
}

function shapeOf(text: string): number {
  let upper = 0;
  let lower = 0;
  let digit = 0;
  let hyphen = 0;
  let dot = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const ch = text[i]!;
    if (isDigit(c)) digit++;
    else if (ch === '-') hyphen++;
    else if (ch === '.') dot++;
    else if (ch !== ch.toLowerCase()) upper++;
    else if (ch !== ch.toUpperCase()) lower++;
  }
  const first = text[0] ?? '';
  const capital = first !== first.toLowerCase() ? 1 : 0;
  const length = text.length > 3 ? 3 : text.length;
  return (
    capital |
    (upper > 1 ? 2 : 0) |
    (lower > 0 ? 4 : 0) |
    (digit > 0 ? 8 : 0) |
    (hyphen > 0 ? 16 : 0) |
    (dot > 0 ? 32 : 0) |
    (length << 6)
  );
}

/** Computes the numbers for a sentence's words. */
export function toWordFeatures(words: readonly string[], lexicon: Lexicon): WordFeatures {
  const make = (): Int32Array => new Int32Array(words.length);
  const out: WordFeatures = {
    form: make(),
    lower: make(),
    suffix1: make(),
    suffix2: make(),
    suffix3: make(),
    prefix1: make(),
    prefix3: make(),
    shape: make(),
    guess: make(),
    cluster: make(),
  };
  words.forEach((word, i) => {
    const norm = normalForm(word);
    const n = norm.length;
    out.form[i] = finish(hashText(withStraightApostrophes(word)));
    out.lower[i] = finish(hashText(norm));
    out.suffix1[i] = hashText(norm, n > 1 ? n - 1 : 0);
    out.suffix2[i] = hashText(norm, n > 2 ? n - 2 : 0);
    out.suffix3[i] = hashText(norm, n > 3 ? n - 3 : 0);
    out.prefix1[i] = norm.charCodeAt(0);
    out.prefix3[i] = hashText(norm, 0, n > 3 ? 3 : n);
    out.shape[i] = shapeOf(word);
    out.guess[i] = lexicon.tagOf.get(out.lower[i]!) ?? 64 + (out.shape[i]! & 63);
    out.cluster[i] = lexicon.clusterOf.get(out.lower[i]!) ?? NO_CLUSTER;
  });
  return out;
}

/** The numbers for the words from `from` to `to`, without copying them. */
export function sliceWords(words: WordFeatures, from: number, to: number): WordFeatures {
  const cut = (values: Int32Array): Int32Array => values.subarray(from, to);
  return {
    form: cut(words.form),
    lower: cut(words.lower),
    suffix1: cut(words.suffix1),
    suffix2: cut(words.suffix2),
    suffix3: cut(words.suffix3),
    prefix1: cut(words.prefix1),
    prefix3: cut(words.prefix3),
    shape: cut(words.shape),
    guess: cut(words.guess),
    cluster: cut(words.cluster),
  };
}
