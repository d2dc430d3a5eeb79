import type { PropertyTable } from '@cartograph/model';
import type { Row, RowValue } from './row.ts';

/** The properties that a table names, `null` where the value has none. */
export function toRow(value: object, table: PropertyTable): Row {
  const row: Record<string, RowValue> = {};
  for (const name of Object.keys(table)) row[name] = (value as Readonly<Record<string, RowValue>>)[name] ?? null;
  return row;
}
