import {
  accessSync,
  appendFileSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
} from 'node:fs';
import { journalOf } from './extraction-journal.ts';

// a line that ends no transaction: the journal itself takes it for something that never was
const MARK = '.closed\n';

/**
 * Says, behind the extractions beside a graph, that it was closed with nothing left in its log. A log that stands beside it
 * then is another one, such as one out of a backup: replayed, it would write the graph's past over it, without an error.
 */
export const markClosed = (graph: string): void => appendFileSync(journalOf(graph), MARK);

/** Takes the mark away, before the log is written to again. */
export function unmarkClosed(graph: string): void {
  if (isMarked(graph)) withJournal(graph, 'r+', (file) => ftruncateSync(file, fstatSync(file).size - MARK.length));
}

/** Whether the log beside a graph is none of its own. A writer that opens or closes the graph meanwhile does not matter. */
export const isLogStray = (graph: string): boolean => isMarked(graph) && existsSync(`${graph}.wal`) && isMarked(graph);

/** Whether the mark stands. Who has no right to the extractions, as another user who only reads, cannot know. */
const isMarked = (graph: string): boolean =>
  isReadable(journalOf(graph)) &&
  withJournal(graph, 'r', (file) => {
    const bytes = Buffer.alloc(MARK.length);
    const { size } = fstatSync(file);
    return (
      size >= MARK.length && readSync(file, bytes, 0, MARK.length, size - MARK.length) > 0 && String(bytes) === MARK
    );
  });

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

function withJournal<T>(graph: string, flags: 'r' | 'r+', work: (file: number) => T): T {
  const file = openSync(journalOf(graph), flags);
  try {
    return work(file);
  } finally {
    closeSync(file);
  }
}
