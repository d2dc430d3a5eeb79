import type { BoilerplateKind } from '../vocabulary/closed-lists.ts';
import { gallery } from './caption-patterns.ts';
import { boilerplateLines, longLines } from './boilerplate-patterns.ts';
import { isClosed, isListItem } from './text-lines.ts';

const INVISIBLE = /^[\s\u200b-\u200d\ufeff]+/;
const MIN_TITLE_WORDS = 4;
/** A longer line is prose, whatever words it holds: a whole article may come as one line. */
const LONGEST_LINE = 320;
/** Notes of editors and captions of agencies run longer, and say what they are. */
const LONGEST_NOTE = 700;

/** What a line or a paragraph is by its words alone, when it belongs to the page and not to the article. */
export function classifyLine(whole: string): BoilerplateKind | undefined {
  if (gallery.test(whole)) return 'caption';
  const line = whole.replace(INVISIBLE, '');
  if (line.length > LONGEST_NOTE) return undefined;
  if (line.length > LONGEST_LINE) return longLines.find(([, pattern]) => pattern.test(line))?.[0];
  return (
    boilerplateLines.find(([, pattern]) => pattern.test(line))?.[0] ?? (isShouted(line) ? 'related-stories' : undefined)
  );
}

/** A line in capitals that ends no sentence: the headline of another story. */
function isShouted(line: string): boolean {
  const letters = line.replace(/[^\p{L}]/gu, '');
  return (
    letters.length > 0 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase() &&
    line.trim().split(/\s+/).length >= MIN_TITLE_WORDS &&
    !/[.!?]["”]?\s*$/.test(line)
  );
}

/** A line in which every longer word has a capital, and that ends no sentence: a headline, this story's or another's. */
export function isTitleCased(line: string): boolean {
  if (line.length > 160 || isListItem(line) || (isClosed(line) && !/\?\s*$/.test(line))) return false;
  const words = line.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  return words.length >= MIN_TITLE_WORDS && long.length >= 3 && long.every((word) => /^\p{Lu}/u.test(word));
}
