import type { TextSpan } from '@cartograph/model';

const OPENING = new Set(['“', '"', '«', '‘']);
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', '‘': '’' };
const LETTER = /[\p{L}\p{N}]/u;

/** Whether a straight or single mark at `at` can open a quotation: nothing but space or a bracket before it. */
function opens(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  return (before === undefined || !LETTER.test(before)) && after !== undefined && !/\s/.test(after);
}

const SENTENCE_END = /[,.?!…]/;

const OTHER_DOUBLE: Readonly<Record<string, string>> = { '”': '"', '"': '”' };

/**
 * A single closing mark is an apostrophe where a letter follows it; '“We have split,"' is closed by a straight one,
 * '"We have split,”' by a curly one.
 */
const closes = (text: string, at: number, mark: string): boolean =>
  text[at] === mark
    ? mark !== '’' || !LETTER.test(text[at + 1] ?? ' ')
    : OTHER_DOUBLE[mark] === text[at] && SENTENCE_END.test(text[at - 1] ?? '');

/** How many more closing than opening curly marks a paragraph has from a place on. */
function surplusFrom(text: string, start: number): number {
  let surplus = 0;
  for (let at = start; at < text.length && text[at] !== '\n'; at++) surplus += curl(text[at]);
  return surplus;
}

const curl = (char: string | undefined): number => (char === '”' ? 1 : char === '“' ? -1 : 0);

/**
 * The quotations of a text, marks included. One within another of the same marks (“The “Green” plan is dead”) is part of
 * it, where the paragraph closes both. A quotation that its paragraph does not close runs to the paragraph's end,
 * as those do that go on in the next paragraph. Linear in the text's length.
 */
export function findQuotations(text: string): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  let start = -1;
  let mark = '';
  let depth = 0;
  /** Curly marks opened within a straight quotation and not closed: '"She calls it “art,” and smiles"'. */
  let within = 0;
  let surplus = surplusFrom(text, 0);
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === '\n') {
      surplus = surplusFrom(text, at + 1);
      depth = 0;
    }
    const isNested = start >= 0 && mark === '”' && char === '“' && surplus > 0;
    surplus -= curl(char);
    if (isNested) depth += 1;
    else if (depth > 0 && char === '”') depth -= 1;
    else if (start >= 0 && mark === '"' && char === '“') within += 1;
    else if (within > 0 && char === '”') within -= 1;
    else if (start >= 0 && closes(text, at, mark)) {
      spans.push({ start, end: at + 1 });
      start = -1;
    } else if (start >= 0 && char === '\n') {
      if (mark !== '’') spans.push({ start, end: at });
      start = -1;
    } else if (start < 0 && OPENING.has(char) && opens(text, at)) {
      start = at;
      within = 0;
      mark = CLOSING[char] ?? char;
    }
  }
  if (start >= 0 && mark !== '’') spans.push({ start, end: text.length });
  return spans;
}

/** The quotations that share a code unit with a span, found by bisection. Quotations are sorted and do not overlap. */
export function quotationsIn(quotations: readonly TextSpan[], span: TextSpan): readonly TextSpan[] {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < quotations.length && (quotations[end]?.start ?? 0) < span.end) end += 1;
  return quotations.slice(low, end);
}
