import type { TextSpan } from '@cartograph/model';

/** Words selected in an article, and the sentence that they stand in. */
export interface ChosenText {
  readonly words: string;
  /** Offset of the words, UTF-16. */
  readonly from: number;
  /** The whole sentence, or all sentences that the words touch. */
  readonly sentence: string;
  /** Its offset. */
  readonly start: number;
}

/** The words between two offsets, without the space around them; `undefined` where there are none. */
export function chooseText(
  text: string,
  sentences: readonly TextSpan[],
  from: number,
  to: number,
): ChosenText | undefined {
  const raw = text.slice(from, to);
  const words = raw.trim();
  if (words === '') return undefined;
  const begin = from + raw.indexOf(words);
  const touched = sentences.filter(({ start, end }) => start < begin + words.length && end > begin);
  const start = Math.min(begin, ...touched.map((sentence) => sentence.start));
  const end = Math.max(begin + words.length, ...touched.map((sentence) => sentence.end));
  return { words, from: begin, sentence: text.slice(start, end), start };
}

/** Where the browser's selection lies in an element's text; `undefined` where it lies elsewhere or is empty. */
export function selectedSpan(element: HTMLElement): readonly [number, number] | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return undefined;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return [start, start + range.toString().length];
}
