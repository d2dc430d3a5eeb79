import { tableDefinitions } from './table-definitions.ts';

/** A file of the gazetteer as text; the kind is the name before the first dot. */
export interface GazetteerFile {
  readonly name: string;
  readonly text: string;
}

/** One fact, with the place it stands in for messages. */
export interface TableRow {
  /** `people.mexico.tsv:12`. */
  readonly at: string;
  /** The cell of a column, empty when absent. */
  cell(column: string): string;
  /** The cell cut at its bars. */
  list(column: string): readonly string[];
}

/** The rows of one file and what is wrong with its lines. */
export interface Table {
  readonly kind: string;
  readonly rows: readonly TableRow[];
  readonly problems: readonly string[];
}

const row = (at: string, columns: ReadonlyMap<string, number>, cells: readonly string[]): TableRow => ({
  at,
  cell: (column) => cells[columns.get(column) ?? -1]?.trim() ?? '',
  list: (column) =>
    (cells[columns.get(column) ?? -1] ?? '')
      .split('|')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
});

/** Cuts one file into its rows; `kind/title` in a header names the column `kind`. */
export function readTable(file: GazetteerFile): Table {
  const kind = file.name.replace(/^.*[/\\]/, '').split('.')[0] ?? '';
  const definition = tableDefinitions[kind];
  if (!definition) {
    return {
      kind,
      rows: [],
      problems: [
        `${file.name}:1: no such kind of file: ${kind}; use one of ${Object.keys(tableDefinitions).join(', ')}`,
      ],
    };
  }
  const problems: string[] = [];
  const rows: TableRow[] = [];
  let columns: ReadonlyMap<string, number> | undefined;
  file.text.split(/\r?\n/).forEach((line, index) => {
    const at = `${file.name}:${index + 1}`;
    if (line.trim() === '' || line.startsWith('#')) return;
    const cells = line.split('\t');
    if (!columns) {
      columns = new Map(cells.map((cell, place) => [cell.trim().split('/')[0] ?? '', place]));
      for (const column of definition.needed)
        if (!columns.has(column)) problems.push(`${at}: the header lacks the column ${column}`);
      for (const column of columns.keys())
        if (!definition.columns.includes(column)) problems.push(`${at}: unknown column ${column}`);
      return;
    }
    if (cells.length > columns.size) problems.push(`${at}: ${cells.length} cells for ${columns.size} columns`);
    const read = row(at, columns, cells);
    const missing = definition.needed.filter((column) => read.cell(column) === '');
    for (const column of missing) problems.push(`${at}: ${column} is empty`);
    if (missing.length === 0) rows.push(read);
  });
  return { kind, rows, problems };
}
