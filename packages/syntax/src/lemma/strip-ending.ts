const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdgmnprt])\1$/;

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
  if (DOUBLED.test(stem) && stem.length > 3) return [stem.slice(0, -1), stem, withE];
  const wantsE = /(?:[^s]s|[cguvz]|[^aeiou]l|[^aeio]at|[^aeiou][aiou]d|[^o]in|[aiu]r|[aiou]k|[^e]as)$/.test(stem);
  const isLong =
    /(?:[aeiouy][^aeiou]+[aeo][nrlmt]|[aeo][uiw]r|ing|ang|ong|[^aeiou]ain|oin|ail|all|ell|ill|row|how|mit|sit|bit)$/.test(
      stem,
    );
  const isShort = /^[^aeiou]+[aiou][^aeiouwxy]$/.test(stem) || /^us$/.test(stem);
  return (wantsE && !isLong) || isShort ? [withE, stem] : [stem, withE];
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
