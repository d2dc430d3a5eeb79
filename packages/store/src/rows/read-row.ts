import type { PropertyTable, PropertyType } from '@cartograph/model';

/** A row as a database gave it. */
export type RawRow = Readonly<Record<string, unknown>>;

/** The properties that a table names, each of its type, those without a value left out. */
export function readRow(raw: RawRow, table: PropertyTable): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [name, type] of Object.entries(table)) {
    const value = readValue(raw[name], type);
    if (value !== undefined) row[name] = value;
  }
  return row;
}

function readValue(value: unknown, type: PropertyType): unknown {
  if (type === 'strings') return Array.isArray(value) ? value : [];
  if (value === null || value === undefined) return undefined;
  if (type === 'integers') return Array.isArray(value) ? value.map(Number) : [];
  return type === 'integer' || type === 'float' ? Number(value) : value;
}
