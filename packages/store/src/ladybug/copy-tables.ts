import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TableFile } from '../bulk/table-files.ts';
import { LONG_LOG } from './ladybug-handle.ts';
import { renewStatements } from './schema-statements.ts';

type Run = (statement: string) => Promise<readonly unknown[]>;

const markOf = (folder: string): string => join(folder, 'copying');

/** What is copied, from where, and whether it takes the place of what is there. */
export interface CopyOptions {
  readonly folder: string;
  readonly files: readonly TableFile[];
  readonly isReplacing: boolean;
}

/** The graph that is copied into. */
export interface CopyTarget {
  readonly write: Run;
  /** Sees, between two transactions, that the database may hold so many bytes in memory. */
  reserve(bytes: number): Promise<void>;
  /** Writes, between two transactions, what has been committed into the file. */
  checkpoint(): Promise<void>;
}

/**
 * Copies the files of an empty graph's tables, nodes before what joins them, and commits after each: what is not
 * committed has to fit into the buffer (100,000 claims in one transaction do not fit into 256 MB), and so has what is
 * committed and not yet written into the file, which is done whenever there is much of it. The buffer is as large as the
 * files: a copy that runs out of it leaves keys behind which no rollback takes back (400,000 claims, 256 MB, Ladybug
 * 0.19.1). Until the schema node counts documents it is no graph, and a mark in `folder` says so to {@link clearTornLoad}.
 */
export async function copyTables(target: CopyTarget, { folder, files, isReplacing }: CopyOptions): Promise<void> {
  const run = target.write;
  writeFileSync(markOf(folder), '');
  await run('COMMIT');
  await target.reserve(files.reduce((sum, { path }) => sum + statSync(path).size, 0));
  await run('BEGIN TRANSACTION');
  try {
    // takes .03 s for 30,000 claims, where rows are deleted one by one
    if (isReplacing) for (const statement of renewStatements) await run(statement);
    let unwritten = 0;
    for (const { table, path } of files) {
      await run(`COPY \`${table}\` FROM ${quoted(path)}`);
      await run('COMMIT');
      unwritten += statSync(path).size;
      if (unwritten > LONG_LOG) {
        await target.checkpoint();
        unwritten = 0;
      }
      await run('BEGIN TRANSACTION');
    }
  } catch (error) {
    await run('ROLLBACK').catch(() => undefined);
    await clearTornLoad(run, folder);
    throw error;
  }
}

/** Empties the tables that a load which was killed or failed has filled; what it kept on the disk stays for the next. */
export async function clearTornLoad(run: Run, folder: string): Promise<void> {
  if (!existsSync(markOf(folder))) return;
  const filled = await run('MATCH (s:CartographSchema) WHERE s.documents > 0 RETURN s.id');
  if (filled.length > 0) return;
  await run('BEGIN TRANSACTION');
  for (const statement of renewStatements) await run(statement);
  await run('COMMIT');
}

const quoted = (path: string): string => `'${path.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
