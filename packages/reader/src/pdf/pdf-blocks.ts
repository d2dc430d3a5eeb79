import type { Block } from '../html/to-blocks.ts';
import type { PdfItem, PdfLine } from './pdf-lines.ts';
import { pdfLines } from './pdf-lines.ts';

/** The paragraphs of a PDF's pages; lines that come back on most pages are running heads. */
export function pdfBlocks(pages: readonly (readonly PdfItem[])[]): readonly Block[] {
  const pageLines = pages.map(pdfLines);
  const isRunning = runningHeads(pageLines);
  const paragraphs: Block[] = [];
  let open: PdfLine[] = [];
  const close = (): void => {
    if (open.length > 0) paragraphs.push({ text: joinLines(open.map(({ text }) => text)) });
    open = [];
  };
  for (const lines of pageLines) {
    const width = Math.max(0, ...lines.map((line) => line.width));
    lines.forEach((line, index) => {
      if (isRunning(line)) {
        paragraphs.push({ text: line.text, kind: 'navigation' });
        return;
      }
      const previous = open.at(-1);
      if (previous && beginsParagraph(previous, line, width, index === 0)) close();
      open.push(line);
    });
  }
  close();
  return paragraphs;
}

function beginsParagraph(previous: PdfLine, line: PdfLine, width: number, isOnNewPage: boolean): boolean {
  if (Math.abs(previous.fontSize - line.fontSize) > 1) return true;
  const endsShort = /[.!?:]["”’)]*$/.test(previous.text) && previous.width < width * 0.85;
  if (isOnNewPage) return endsShort;
  const gap = previous.y - line.y;
  // a new column begins above
  return gap > previous.fontSize * 1.7 || (gap < 0 && endsShort) || endsShort;
}

/** Lines as a paragraph; a word cut at the line's end is made whole. */
const joinLines = (lines: readonly string[]): string =>
  lines
    .reduce((text, line) =>
      /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(line) ? text.slice(0, -1) + line : `${text} ${line}`,
    )
    .replace(/\s+/g, ' ')
    .trim();

function runningHeads(pages: readonly (readonly PdfLine[])[]): (line: PdfLine) => boolean {
  const keyOf = ({ text }: PdfLine): string => text.replace(/\d+/g, '#');
  const counts = new Map<string, number>();
  for (const lines of pages) for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (line) =>
    /^(page )?\d+( of \d+)?$/i.test(line.text) ||
    (pages.length > 2 && (counts.get(keyOf(line)) ?? 0) > pages.length / 2);
}
