import type { TextSpan } from '@cartograph/model';

/**
 * The stretches of a text inside quotation marks, marks included. Straight marks are paired within a paragraph;
 * a quotation that runs on opens every paragraph anew and closes the last.
 */
export function findQuotes(text: string): readonly TextSpan[] {
  const quotes: TextSpan[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at];
    const isParagraphEnd = mark === '\n' && /^\s*\n/.test(text.slice(at + 1, at + 4));
    if (isParagraphEnd && open >= 0) {
      quotes.push({ start: open, end: at });
      open = -1;
    } else if (mark === '“') {
      if (open < 0) open = at;
    } else if (mark === '”') {
      if (open >= 0) quotes.push({ start: open, end: at + 1 });
      open = -1;
    } else if (mark === '"') {
      if (open >= 0) quotes.push({ start: open, end: at + 1 });
      open = open >= 0 ? -1 : at;
    }
  }
  if (open >= 0) quotes.push({ start: open, end: text.length });
  return quotes;
}
