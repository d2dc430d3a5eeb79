import type { Boilerplate } from '../document.ts';
import type { TextLine } from './text-lines.ts';
import { closedParagraphs, isArticleOfClosedLines, isClosed, isListItem, isPost } from './text-lines.ts';

const MIN_WORDS = 6;
/** A caption says again what the text says: this share of its words stands elsewhere. */
const REPEATED = 0.7;
const LONGEST = 320;

/**
 * Captions, pull quotes and summaries that repeat the text: lines that end no sentence, in an article whose paragraphs
 * do, and whose words stand elsewhere in it. The first line is the article's own headline and stays.
 */
export function findRepeatingLines(lines: readonly TextLine[]): readonly Boilerplate[] {
  if (!isArticleOfClosedLines(lines)) return [];
  const known = new Set(closedParagraphs(lines).flatMap(({ text }) => contentWords(text)));
  return lines
    .slice(1)
    .filter(({ text }) => text.length <= LONGEST && !isClosed(text) && !isListItem(text) && !isPost(text))
    .filter(({ text }) => isRepeated(text, known))
    .map(({ start, end }) => ({ start, end, kind: 'caption' }));
}

function isRepeated(line: string, known: ReadonlySet<string>): boolean {
  const words = contentWords(line);
  if (words.length < MIN_WORDS) return false;
  return words.filter((word) => known.has(word)).length >= words.length * REPEATED;
}

// five letters tell "threatens" from "threats" no more than a reader does
const contentWords = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []).map((word) => word.slice(0, 5));
