import type { NodeTable } from './tables.ts';

/** What a version of the stored graph's shape has that the one before it had not. */
export interface Migration {
  readonly to: number;
  readonly tables: readonly NodeTable[];
  readonly columns: readonly { readonly table: NodeTable; readonly name: string }[];
}

/**
 * All steps from version 1 on that change tables, the oldest first. A graph of an older version is brought up when it is
 * opened for writing, and then made again from its extractions: versions 3 and 5 have an index of edges among the tallies,
 * version 6 has it in a table of its own, version 7 has the place of each pair in it, and an actor's degree in his tally.
 */
export const migrations: readonly Migration[] = [
  {
    to: 2,
    tables: ['CartographJudgement', 'CartographBuild'],
    columns: [{ table: 'CartographSchema', name: 'renames' }],
  },
  {
    to: 4,
    tables: [],
    columns: ['content1', 'content2', 'content3'].map((name) => ({ table: 'CartographExtraction', name })),
  },
  { to: 5, tables: [], columns: [{ table: 'CartographSchema', name: 'pending' }] },
  { to: 6, tables: ['CartographPair'], columns: [] },
  { to: 7, tables: [], columns: [{ table: 'CartographPair', name: 'place' }] },
];
