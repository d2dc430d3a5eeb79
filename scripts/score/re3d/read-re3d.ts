import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextSpan } from '@cartograph/model';

/** An annotated entity of re3d. */
export interface Re3dEntity extends TextSpan {
  readonly type: string;
}

/** An annotated document of re3d. */
export interface Re3dDocument {
  readonly text: string;
  readonly entities: readonly Re3dEntity[];
}

const readLines = <T>(path: string): readonly T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);

/** Reads every source folder of re3d (`documents.jsonl` beside `entities.jsonl`). */
export function readRe3d(folder: string): readonly Re3dDocument[] {
  const sources = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'documents.jsonl')))
    .sort();
  return sources.flatMap((name) => {
    const documents = readLines<{ _id: string; text: string }>(join(folder, name, 'documents.jsonl'));
    const entities = readLines<{ begin: number; end: number; type: string; documentId: string }>(
      join(folder, name, 'entities.jsonl'),
    );
    return documents.map(({ _id, text }) => ({
      text,
      entities: entities
        .filter(({ documentId }) => documentId === _id)
        .map(({ begin, end, type }) => ({ start: begin, end, type })),
    }));
  });
}
