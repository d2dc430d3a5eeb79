import { readFileSync } from 'node:fs';
import type { TextSpan } from '@cartograph/model';

/** A sentence of PLV with its two actors and the root type that joins them. */
export interface PlvRow {
  readonly text: string;
  readonly source: TextSpan;
  readonly target: TextSpan;
  readonly root: string;
}

function spanOf(text: string, words: string): TextSpan | undefined {
  const start = text.indexOf(words);
  return start < 0 ? undefined : { start, end: start + words.length };
}

/** Reads the rows of a PLV table (sentence, source, target, root) whose actors stand in the sentence. */
export function readPlv(path: string): readonly PlvRow[] {
  const [, ...lines] = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line) => {
    const [text = '', sourceWords = '', targetWords = '', root = ''] = line.split('\t');
    const source = spanOf(text, sourceWords);
    const target = spanOf(text, targetWords);
    return source && target ? [{ text, source, target, root: root.trim() }] : [];
  });
}
