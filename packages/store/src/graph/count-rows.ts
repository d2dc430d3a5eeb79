import type { GraphDatabase } from './graph-database.ts';

/** The database, telling how many rows have been streamed out of it. */
export function countRows(database: GraphDatabase, tell: (rows: number) => void): GraphDatabase {
  let rows = 0;
  return {
    ...database,
    stream: async function* (...asked) {
      for await (const row of database.stream(...asked)) {
        rows += 1;
        tell(rows);
        yield row;
      }
    },
  };
}
