import type { TableFile } from '../bulk/table-files.ts';

/** Copies the files of an empty graph's tables, nodes before what joins them. */
export async function copyTables(
  run: (statement: string) => Promise<unknown>,
  files: readonly TableFile[],
): Promise<void> {
  for (const { table, path } of files) await run(`COPY \`${table}\` FROM ${quoted(path)}`);
}

const quoted = (path: string): string => `'${path.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
