/** A run of characters on a page, as pdf.js gives it. */
export interface PdfItem {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
  readonly hasEOL: boolean;
}

/** A line of a page. */
export interface PdfLine {
  readonly text: string;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
}

/** The lines of a page, in the order in which it draws them. */
export function pdfLines(items: readonly PdfItem[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfItem[] = [];
  const close = (): void => {
    const line = toLine(open);
    if (line.text !== '') lines.push(line);
    open = [];
  };
  for (const item of items) {
    const last = open.at(-1);
    if (last && item.str.trim() !== '' && Math.abs(last.y - item.y) > Math.max(last.fontSize, item.fontSize) * 0.5)
      close();
    open.push(item);
    if (item.hasEOL) close();
  }
  close();
  return lines;
}

function toLine(items: readonly PdfItem[]): PdfLine {
  const shown = items.filter(({ str }) => str.trim() !== '');
  const [first] = shown;
  const last = shown.at(-1);
  return {
    text: items
      .map(({ str }) => str)
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
    y: first?.y ?? 0,
    width: first && last ? last.x + last.width - first.x : 0,
    fontSize: Math.max(0, ...shown.map(({ fontSize }) => fontSize)),
  };
}
