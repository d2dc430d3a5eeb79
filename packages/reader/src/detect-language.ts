import type { Document } from '@cartograph/model';
import { francAll } from 'franc-min';

/** Less text than this tells names from names, not languages. */
const ENOUGH_LETTERS = 120;
/** As much as the trigram detector looks at, in UTF-16 code units. */
const SAMPLE = 2048;

// Small words that make up a third of English prose and that no other language has together. Counted over the 6,245
// articles of ../shared/corpus: the poorest has one in eight.
const ENGLISH =
  /\b(?:the|and|of|to|in|that|for|is|was|with|on|by|from|at|he|she|it|his|her|has|have|had|were|will|who|which|this|not|are|be|said|they|but)\b/gi;
const ENGLISH_SHARE = 0.12;

/** A document with its language: the one given, else the one detected. */
export function withLanguage(document: Document): Document {
  const language = document.language ?? detectLanguage(document.text);
  return language === undefined ? document : { ...document, language };
}

/**
 * The language that a text is written in, as a BCP 47 code ("es"), by its letters; `undefined` where there is too little
 * of it to tell. Source of the trigrams: franc, from the Universal Declaration of Human Rights.
 */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < ENOUGH_LETTERS) return undefined;
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  if ((sample.match(ENGLISH)?.length ?? 0) >= words * ENGLISH_SHARE) return 'en';
  const code = francAll(sample)[0]?.[0];
  return code === undefined || code === 'und' ? undefined : new Intl.Locale(code).language;
}
