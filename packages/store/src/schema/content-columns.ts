import type { PropertyTable } from '@cartograph/model';
import type { Row } from '../rows/row.ts';

/**
 * The columns that a stored extraction is cut into. Ladybug keeps 131,072 rows together, and to add some it holds a whole
 * column of theirs in memory, six times over: of 6,000 articles, which no other table has so much of, 78 MB in one column.
 */
export const contentColumns: PropertyTable = {
  content: 'string',
  content1: 'string',
  content2: 'string',
  content3: 'string',
};

const names = Object.keys(contentColumns);

/** The columns with a stored extraction in them. */
export function toContentColumns(content: string): Row {
  const length = Math.ceil(content.length / names.length);
  return Object.fromEntries(names.map((name, index) => [name, content.slice(index * length, (index + 1) * length)]));
}

/** The stored extraction that a row's columns hold; all of it is in the first before version 4 of the schema. */
export const fromContentColumns = (row: Readonly<Record<string, unknown>>): string =>
  names.map((name) => row[name] ?? '').join('');

/** What a statement returns so that {@link fromContentColumns} can read it, of the node `x`. */
export const CONTENT_OF_X: string = names.map((name) => `x.${name} AS ${name}`).join(', ');
