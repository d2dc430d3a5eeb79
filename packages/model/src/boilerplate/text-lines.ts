import type { TextSpan } from '../text-span.ts';

/** A line of a text that is not blank. */
export interface TextLine extends TextSpan {
  readonly text: string;
}

/** The lines of a text that are not blank, with their places. */
export function textLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines.filter(({ text: line }) => line.trim() !== '');
}

/** Whether a line ends as sentences, quotations and introductions of them do. */
export const isClosed = (line: string): boolean => /(?:[.!?…]["”’')\]]*|[:;,—–-])\s*$/.test(line);

const BULLET = /^\s*(?:[-•*·▪►]|\d+[.)])\s+/;

/** Whether a line is an item of a list. */
export const isListItem = (line: string): boolean => BULLET.test(line);
