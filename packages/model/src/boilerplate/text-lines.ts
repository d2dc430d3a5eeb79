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

// "We need the Wall! — Donald J. Trump (@realDonaldTrump) January 2, 2018" is what somebody said
const POST = /\(@\w+\)/;

/** Whether a line is what somebody posted, with the account it stands on. */
export const isPost = (line: string): boolean => POST.test(line);

/** In an article that leaves out its full stops, a line without one says nothing. */
const CLOSED = 0.6;
const MIN_LINES = 5;
const PARAGRAPH = 60;

/** The lines as long as paragraphs are that end sentences. */
export const closedParagraphs = (lines: readonly TextLine[]): readonly TextLine[] =>
  lines.filter(({ text }) => text.length >= PARAGRAPH && isClosed(text));

/** Whether a text has several lines and its paragraphs end sentences. */
export function isArticleOfClosedLines(lines: readonly TextLine[]): boolean {
  const paragraphs = lines.filter(({ text }) => text.length >= PARAGRAPH);
  return lines.length >= MIN_LINES && closedParagraphs(lines).length >= paragraphs.length * CLOSED;
}
