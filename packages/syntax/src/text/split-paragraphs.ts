import type { Piece } from './piece.ts';

const isSpace = (ch: string): boolean => /\s/.test(ch);
const isLower = (ch: string): boolean => ch !== ch.toUpperCase();

// a line that is cut off in mid-sentence by the width of a page, not by its end
function continues(text: string, lineStart: number, lineEnd: number, next: number): boolean {
  if (text[lineEnd] !== '\n' || next - lineEnd > 1 || lineEnd - lineStart < 50) return false;
  const last = text[lineEnd - 1] ?? '';
  const first = text[next] ?? '';
  return (isLower(last) || last === ',') && isLower(first);
}

/**
 * Splits text into paragraphs, which every sentence lies within. A line is one, but for a
 * long one that the next line goes on with in lower case.
 */
export function splitParagraphs(text: string): readonly Piece[] {
  const out: Piece[] = [];
  const size = text.length;
  let start = 0;
  let lineStart = 0;
  for (let i = 0; i <= size; i++) {
    const ch = i < size ? text[i]! : '\n';
    if (ch !== '\n' && ch !== '\r' && ch !== '\u2028' && ch !== '\u2029' && ch !== '\u0085') continue;
    if (i < size && continues(text, lineStart, i, i + 1)) {
      lineStart = i + 1;
      continue;
    }
    let from = start;
    while (from < i && isSpace(text[from]!)) from++;
    if (from < i) out.push([from, i]);
    start = i + 1;
    lineStart = i + 1;
  }
  return out;
}
