import { readFileSync } from 'node:fs';
import type { TextSpan } from '@cartograph/model';
import type { PairExample } from './train-type-model.ts';

/** A sentence of our own with its two actors and the type that joins them. */
export interface TypeSentence {
  readonly label: PairExample['label'];
  readonly text: string;
  readonly subject: TextSpan;
  readonly object: TextSpan;
}

/** Reads `type-sentences.tsv`: the type, then the sentence with its subject in [brackets] and its object in {braces}. */
export function readTypeSentences(): TypeSentence[] {
  const lines = readFileSync(new URL('type-sentences.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map(readLine);
}

function readLine(line: string): TypeSentence {
  const [label, marked] = line.split('\t');
  if (label === undefined || marked === undefined) throw new Error(`no type and sentence in: ${line}`);
  const text = marked.replace(/[[\]{}]/g, '');
  return { label: label as TypeSentence['label'], text, subject: spanOf(marked, '['), object: spanOf(marked, '{') };
}

/** Where the marked words stand once all marks are gone; of several the first. */
function spanOf(marked: string, open: '[' | '{'): TextSpan {
  const at = marked.indexOf(open);
  const words = /^.([^[\]{}]+)[\]}]/.exec(marked.slice(at))?.[1];
  if (at < 0 || words === undefined) throw new Error(`no ${open} in: ${marked}`);
  const start = marked.slice(0, at).replace(/[[\]{}]/g, '').length;
  return { start, end: start + words.length };
}
