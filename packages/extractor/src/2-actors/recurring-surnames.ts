import type { Sentence } from '@cartograph/model';
import type { DocumentContext } from './document-context.ts';

/** How often a word must stand alone as a subject or an owner, and how often he or she must follow. */
const LEAST = 3;
const LEAST_PERSONAL = 2;
const PERSONAL = /^(he|him|his|himself|she|her|herself)$/i;
const LOCATIVE = /^(in|at|near|around|outside|across|throughout|into|the)$/i;

const surnamesOf = new WeakMap<DocumentContext, ReadonlySet<string>>();

const isPersonal = (sentence: Sentence | undefined, from: number, to: number): boolean =>
  sentence?.tokens.slice(from, to).some(({ text }) => PERSONAL.test(text)) ?? false;

/**
 * Folded capitalised words that stand alone again and again, that he or she takes up and that no place would be:
 * a life of "Byron" may never give his full name.
 */
export function recurringSurnames(context: DocumentContext): ReadonlySet<string> {
  const known = surnamesOf.get(context);
  if (known) return known;
  const counts = new Map<string, { alone: number; personal: number; placed: number }>();
  context.sentences.forEach(({ sentence, folded, pieceAt, skipped }, index) => {
    if (skipped) return;
    for (const { index: at, text, upos, deprel } of sentence.tokens) {
      const isAlone = [sentence.tokens[at - 1], sentence.tokens[at + 1]].every((near) => near?.upos !== 'PROPN');
      if (upos !== 'PROPN' || !/^\p{Lu}\p{Ll}{2,}$/u.test(text) || pieceAt[at] || !isAlone) continue;
      const word = folded.folded[at] ?? '';
      const count = counts.get(word) ?? { alone: 0, personal: 0, placed: 0 };
      counts.set(word, count);
      const isOwner = /^['’]s$/.test(sentence.tokens[at + 1]?.text ?? '');
      if (LOCATIVE.test(sentence.tokens[at - 1]?.text ?? '') && !isOwner) count.placed += 1;
      if (!/^(nsubj|nmod:poss)/.test(deprel)) continue;
      count.alone += 1;
      if (isPersonal(sentence, at + 1, Infinity) || isPersonal(context.sentences[index + 1]?.sentence, 0, 4))
        count.personal += 1;
    }
  });
  const found = new Set(
    [...counts]
      .filter(([, { alone, personal, placed }]) => alone >= LEAST && personal >= LEAST_PERSONAL && placed === 0)
      .map(([word]) => word),
  );
  surnamesOf.set(context, found);
  return found;
}
