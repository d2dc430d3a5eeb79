import type { PropertyTable } from '../schema/properties.ts';
import type { Row, RowValue } from './row.ts';

/** The properties that a table names, `null` where the value has none. */
export const toRow = (value: object, table: PropertyTable): Row =>
  Object.fromEntries(
    Object.keys(table).map((name) => [name, (value as Record<string, RowValue | undefined>)[name] ?? null]),
  );
