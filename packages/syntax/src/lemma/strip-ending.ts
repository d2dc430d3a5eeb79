const VOWEL = /[aeiouy]/
const DOUBLED = /([bdgmnprt])\1$/

/** Nouns: "countries" → "country", "churches" → "church", "attacks" → "attack". */
export function stripPlural(word: string): string {
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz|tto|ato|ero|cho)es$/.test(word)) return word.slice(0, -2)
  if (/(?:ss|us|is)$/.test(word) && word.length > 3) return word
  return word.endsWith('s') && word.length > 2 ? word.slice(0, -1) : word
}

/** Verbs in the third person: "carries" → "carry", "passes" → "pass". */
export function stripThirdPerson(word: string): string {
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

// what is left of "making" or "created": give the final e back where spelling demands it
function restoreE(stem: string): string {
  if (DOUBLED.test(stem) && stem.length > 3) return stem.slice(0, -1)
  if (/(?:[^aeiou]l|[iu]v|[aeiou]rg|[^aeiou]v|[cgsuvz])$/.test(stem) && !/(?:ss|[aeou]us|ow|ocus|gg|ing|ong|ang|all|ell|ill|oll|ull|rl)$/.test(stem)) return `${stem}e`
  if (/(?:[bcdfghjklmnprstvz]at|ar[^aeiou]?at|[^aeiou]it|[^aeo]ut|qu|[^e]as|[^aeiou]os|[a-z]iz|[^aeiou]us|[^l]eas)$/.test(stem) && !/(?:[^aeiou]it|eat|oat|reat|hat|pat|bat)$/.test(stem) && stem.length > 3) return `${stem}e`
  // one vowel and one consonant: "mak" → "make", "us" → "use", but "open", "visit", "fear"
  if (/^[^aeiou]*[aeiou][bcdfgklmnprstvz]$/.test(stem) && !VOWEL.test(stem.slice(0, -2).replace(/[aeiouy]$/, ''))) return `${stem}e`
  if (/(?:[^aeiou][aeiou](?:in|ir|ur|id|ar|or|ak|ok|ik|ap|op|am|im|om|um|ud|od|ib|ob|ub|ok|ag|ug))$/.test(stem) && /(?:fin|bin|clin|vin|min|quir|pir|sir|hir|tir|cur|jur|sur|tur|vid|cid|sid|rid|par|car|shar|plor|nor|stor|tak|mak|vok|wok|lik|trik|scap|hap|cop|hop|nam|fram|claim|tim|com|sum|lud|tud|cod|lod|rib|crib|prob|tub|lock)$/.test(stem) && !/(?:claim|lock|term?in|consider|offer|enter|monitor|author|favor|honor|labor|come)$/.test(stem)) return `${stem}e`
  return stem
}

/** "making" → "make", "planning" → "plan". */
export function stripGerund(word: string): string {
  return word.endsWith('ing') && VOWEL.test(word.slice(0, -3)) ? restoreE(word.slice(0, -3)) : word
}

/** "carried" → "carry", "created" → "create", "planned" → "plan". */
export function stripPast(word: string): string {
  if (/[^aeiou]ied$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (!word.endsWith('ed') || !VOWEL.test(word.slice(0, -2))) return word
  return word.endsWith('eed') ? word.slice(0, -1) : restoreE(word.slice(0, -2))
}

/** "bigger" → "big", "latest" → "late"; `ending` is "er" or "est". */
export function stripComparison(word: string, ending: 'er' | 'est'): string {
  if (!word.endsWith(ending)) return word
  const stem = word.slice(0, -ending.length)
  if (/[^aeiou]i$/.test(stem)) return `${stem.slice(0, -1)}y`
  if (DOUBLED.test(stem)) return stem.slice(0, -1)
  return /(?:[aeiou][cgv]|[^aeiou]l|at|ar|ut|id|af|is|in|it)$/.test(stem) && /(?:larg|strang|lat|wid|saf|rar|nic|wis|simpl|ampl|gentl|brav|fin|cut|whit|clos)$/.test(stem) ? `${stem}e` : stem
}
