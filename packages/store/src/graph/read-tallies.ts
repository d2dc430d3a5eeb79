import type { Pair } from '../change/edge-pair.ts';
import { readPair } from '../change/edge-pair.ts';
import type { Tally } from '../projection/tally.ts';
import type { NodeTable } from '../schema/tables.ts';
import type { Read } from './graph-database.ts';

/** The stored tallies under these keys; a key without one is left out. */
export const readTallies = (read: Read, keys: readonly string[]): Promise<ReadonlyMap<string, Tally>> =>
  readContents(read, 'CartographTally', keys, (content) => JSON.parse(content) as Tally);

/** The stored pairs of these ids; an id without one is left out. */
export const readPairs = (read: Read, ids: readonly string[]): Promise<ReadonlyMap<string, Pair>> =>
  readContents(read, 'CartographPair', ids, readPair);

async function readContents<T>(
  read: Read,
  table: NodeTable,
  ids: readonly string[],
  convert: (content: string) => T,
): Promise<ReadonlyMap<string, T>> {
  if (ids.length === 0) return new Map();
  // a row for each of them takes Neo4j twice as long to hand over
  const [row] = await read(
    `UNWIND $ids AS id MATCH (n:${table} {id: id}) RETURN collect(n.id) AS ids, collect(n.content) AS contents`,
    { ids },
  );
  const [found, contents] = [row?.['ids'], row?.['contents']] as (readonly string[] | undefined)[];
  return new Map((found ?? []).map((id, index) => [id, convert(contents?.[index] ?? '')]));
}
