import type { Tally } from '../projection/tally.ts';
import type { Read } from './graph-database.ts';

/** The stored tallies under these keys; a key without one is left out. */
export async function readTallies(read: Read, keys: readonly string[]): Promise<ReadonlyMap<string, Tally>> {
  if (keys.length === 0) return new Map();
  const rows = await read(
    'UNWIND $keys AS key MATCH (t:CartographTally {id: key}) RETURN t.id AS id, t.content AS content',
    { keys },
  );
  return new Map(rows.map((row) => [String(row['id']), JSON.parse(String(row['content'])) as Tally]));
}
