import type { QueryAnswer } from '@cartograph/model';
import { cellText } from './answer-actors.ts';

const SEEN = 'cartograph.answers';
/** So many questions are remembered, the last seen first, and so many rows of each. */
const [QUESTIONS, ROWS] = [40, 2000];

/** The rows of an answer that somebody has seen. */
export interface SeenRows {
  /** ISO 8601 day. */
  readonly at: string;
  readonly rows: ReadonlySet<string>;
}

/** A question with its blanks filled: what its answers are remembered by. */
export const questionKey = (statement: string, parameters: Readonly<Record<string, string>>): string =>
  JSON.stringify([statement.replace(/\s+/g, ' ').trim(), Object.entries(parameters).sort()]);

/** A row by what it shows, so that a node is the same one in the next answer. */
export const rowKey = (row: QueryAnswer['rows'][number]): string => shortHash(JSON.stringify(row.map(cellText)));

/** What was seen of the answers to a question; `undefined` where it was not asked before. */
export function seenRows(key: string): SeenRows | undefined {
  const kept = readAll().find((one) => one.key === shortHash(key));
  return kept && { at: kept.at, rows: new Set(kept.rows) };
}

/** Remembers an answer as seen today. */
export function markSeen(key: string, { rows }: QueryAnswer): void {
  const one = {
    key: shortHash(key),
    at: new Date().toISOString().slice(0, 10),
    rows: [...new Set(rows.slice(0, ROWS).map(rowKey))],
  };
  const others = readAll().filter((other) => other.key !== one.key);
  localStorage.setItem(SEEN, JSON.stringify([one, ...others].slice(0, QUESTIONS)));
}

interface Kept {
  readonly key: string;
  readonly at: string;
  readonly rows: readonly string[];
}

function readAll(): readonly Kept[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(SEEN) ?? '[]');
    return Array.isArray(kept) ? (kept as readonly Kept[]) : [];
  } catch {
    return [];
  }
}

/** FNV-1a over two lanes: 64 bits, enough to tell rows apart on one machine. */
function shortHash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at++) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(at), 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
