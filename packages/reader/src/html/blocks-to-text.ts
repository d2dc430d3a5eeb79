import type { Boilerplate } from '@cartograph/model';
import type { Block } from './to-blocks.ts';

/** A text with the spans of what is no prose; UTF-16 offsets. */
export interface MarkedText {
  readonly text: string;
  readonly boilerplate: readonly Boilerplate[];
}

/** Paragraphs as one text, a blank line between them; neighbours of one kind become one span. */
export function blocksToText(blocks: readonly Block[]): MarkedText {
  let text = '';
  const boilerplate: { start: number; end: number; kind: Boilerplate['kind'] }[] = [];
  blocks.forEach((block, index) => {
    if (index > 0) text += '\n\n';
    const start = text.length;
    text += block.text;
    if (block.kind === undefined) return;
    const last = boilerplate.at(-1);
    if (last && last.kind === block.kind && last.end === start - 2) last.end = text.length;
    else boilerplate.push({ start, end: text.length, kind: block.kind });
  });
  return { text, boilerplate };
}
