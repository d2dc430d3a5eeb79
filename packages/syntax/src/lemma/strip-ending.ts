import { endsInSilentE } from './ends-in-silent-e.ts';

const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdgkmnprtv])\1$/;
/** Verbs whose base has two letters of a kind. */
const STAYS_DOUBLED = /(?:boycott|purr|whirr|^butt)$/;
/** Verbs in -c, which take a k before an ending: "trafficking". */
const TAKES_K = /(?:traffi|pani|mimi|picni|froli|biv(?:ou)?a)ck$/;
/** "cancelled", "controlled": an l that no stress demands, but for verbs whose base ends in two ("install", "enroll"). */
const TAKES_L = /[aeiouy][^aeiou]+[aeou]ll$/;
const ENDS_IN_LL =
  /(?:call|install|forestall|appall|wall|enroll|unroll|bankroll|misspell|tell|(?:re|out|over|under|up)sell)$/;
/** "focussed", "quizzed". */
const TAKES_S_OR_Z = /^(?:(?:re)?focus|bias|gas|quiz)[sz]$/;

/** Nouns: "countries" → "country", "churches" → "church", "attacks" → "attack". */
export function stripPlural(word: string): string {
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|tto|ato|ero|cho)es$/.test(word)) return word.slice(0, -2);
  if (/(?:ss|us|is)$/.test(word) && word.length > 3) return word;
  return word.endsWith('s') && word.length > 2 ? word.slice(0, -1) : word;
}

/** Verbs in the third person: "carries" → "carry", "passes" → "pass". */
export function stripThirdPerson(word: string): string {
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/**
 * What a verb may be that left `stem` when its "ing" or "ed" was taken off, the likeliest first;
 * the training command chooses among them by the verbs it has seen.
 */
export function guessBases(stem: string): readonly string[] {
  const withE = `${stem}e`;
  const isDoubled = DOUBLED.test(stem) && stem.length > 3 && !STAYS_DOUBLED.test(stem);
  if (isDoubled || TAKES_K.test(stem) || (TAKES_L.test(stem) && !ENDS_IN_LL.test(stem)) || TAKES_S_OR_Z.test(stem))
    return [stem.slice(0, -1), stem, withE];
  const isShort = /^[^aeiou]+[aiou][^aeiouwxy]$/.test(stem) || /^us$/.test(stem);
  return endsInSilentE(stem) || isShort ? [withE, stem] : [stem, withE];
}

/** "making" → "make", "planning" → "plan"; all that it may be, the likeliest first. */
export function stripGerund(word: string): readonly string[] {
  const stem = word.slice(0, -3);
  return word.endsWith('ing') && VOWEL.test(stem) ? guessBases(stem) : [word];
}

/** "carried" → "carry", "created" → "create"; all that it may be, the likeliest first. */
export function stripPast(word: string): readonly string[] {
  if (/[^aeiou]ied$/.test(word) && word.length > 4) return [`${word.slice(0, -3)}y`];
  const stem = word.slice(0, -2);
  if (!word.endsWith('ed') || !VOWEL.test(stem)) return [word];
  return word.endsWith('eed') ? [word.slice(0, -1), stem] : guessBases(stem);
}

/** "bigger" → "big", "busiest" → "busy". */
export function stripComparison(word: string, ending: 'er' | 'est'): string {
  if (!word.endsWith(ending)) return word;
  const stem = word.slice(0, -ending.length);
  if (/[^aeiou]i$/.test(stem)) return `${stem.slice(0, -1)}y`;
  if (DOUBLED.test(stem)) return stem.slice(0, -1);
  return /(?:larg|strang|lat|wid|saf|rar|nic|wis|simpl|ampl|gentl|brav|fin|whit|clos|fre|tru|blu)$/.test(stem)
    ? `${stem}e`
    : stem;
}
