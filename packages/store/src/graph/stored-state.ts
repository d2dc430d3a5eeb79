import type { Extraction } from '@cartograph/model';
import { urlKey } from '../change/document-part.ts';
import type { RawRow } from '../rows/read-row.ts';
import type { Read } from './graph-database.ts';

/** What is stored about a document's last reading, with the names that it answers to. */
export interface StoredState {
  readonly id: string;
  /** A hash of the whole extraction. */
  readonly digest: string;
  /** `id:…`, `path:…` and `url:…`; two documents that share one are the same document. */
  readonly names: readonly string[];
}

/** The names that an extraction's document answers to. */
export const namesOf = ({ document }: Extraction): string[] =>
  toNames(document.id, document.path, urlKey(document.url));

/** The names that text given by a person may stand for. */
export const namesLike = (text: string): string[] => toNames(text, text, urlKey(text));

/** The stored documents that answer to any of these names, in the order of their ids. */
export async function findStored(read: Read, names: readonly string[]): Promise<StoredState[]> {
  const found = new Map<string, StoredState>();
  for (const [kind, property] of Object.entries({ id: 'id', path: 'path', url: 'urlKey' })) {
    const values = names.filter((name) => name.startsWith(`${kind}:`)).map((name) => name.slice(kind.length + 1));
    if (values.length === 0) continue;
    const rows = await read(
      `UNWIND $values AS value MATCH (x:CartographExtraction {${property}: value}) RETURN x.id AS id, x.path AS path, x.urlKey AS urlKey, x.digest AS digest`,
      { values: [...new Set(values)] },
    );
    for (const state of rows.map(toState)) found.set(state.id, state);
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toState(row: RawRow): StoredState {
  const text = (name: string): string | undefined => (typeof row[name] === 'string' ? row[name] : undefined);
  const id = String(row['id']);
  return { id, digest: String(row['digest']), names: toNames(id, text('path'), text('urlKey') ?? null) };
}

const toNames = (id: string, path: string | undefined, url: string | null): string[] => [
  `id:${id}`,
  ...(path === undefined ? [] : [`path:${path}`]),
  ...(url === null ? [] : [`url:${url}`]),
];
