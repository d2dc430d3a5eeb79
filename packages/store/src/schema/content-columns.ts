import type { Row } from '../rows/row.ts';

/**
 * The columns that a stored extraction is cut into. Ladybug keeps 131,072 rows together, and to add some it holds a whole
 * column of theirs in memory, six times over: of 6,000 articles, which no other table has so much of, 78 MB in one column.
 */
const contentColumns = ['content', 'content1', 'content2', 'content3'] as const;

/** The columns with a stored extraction in them. */
export function toContentColumns(content: string): Row {
  const length = Math.ceil(content.length / contentColumns.length);
  return Object.fromEntries(
    contentColumns.map((name, index) => [name, content.slice(index * length, (index + 1) * length)]),
  );
}

/** The stored extraction that a row's columns hold; all of it is in the first before version 4 of the schema. */
export const fromContentColumns = (row: Readonly<Record<string, unknown>>): string =>
  contentColumns.map((name) => row[name] ?? '').join('');

/** What a statement returns so that {@link fromContentColumns} can read it, of the node `x`. */
export const CONTENT_OF_X: string = contentColumns.map((name) => `x.${name} AS ${name}`).join(', ');
