import type { PropertyTable, PropertyType } from '@cartograph/model';
import type { ParquetWriter } from 'hyparquet-writer';
import type { RowValue } from '../rows/row.ts';

/** How a Parquet file names and types its columns. */
export type ParquetSchema = ConstructorParameters<typeof ParquetWriter>[0]['schema'];

type SchemaElement = ParquetSchema[number];

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const;
const WHOLE = { type: 'INT64', repetition_type: 'OPTIONAL' } as const;

const scalars: Readonly<Record<PropertyType, Omit<SchemaElement, 'name'>>> = {
  string: TEXT,
  integer: WHOLE,
  float: { type: 'DOUBLE', repetition_type: 'OPTIONAL' },
  boolean: { type: 'BOOLEAN', repetition_type: 'OPTIONAL' },
  strings: TEXT,
  integers: WHOLE,
};

/** The schema of a file with these columns; every value may be absent, lists have the three levels that Parquet wants. */
export function parquetSchema(columns: PropertyTable): ParquetSchema {
  const entries = Object.entries(columns);
  return [
    { name: 'root', num_children: entries.length },
    ...entries.flatMap(([name, type]): SchemaElement[] =>
      type === 'strings' || type === 'integers'
        ? [
            { name, num_children: 1, repetition_type: 'OPTIONAL', converted_type: 'LIST' },
            { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
            { name: 'element', ...scalars[type] },
          ]
        : [{ name, ...scalars[type] }],
    ),
  ];
}

/** A value as the writer takes it for a column of this type: whole numbers are 64 bits wide. */
export function toParquetValue(value: RowValue, type: PropertyType): unknown {
  if (value === null) return null;
  if (type === 'integer') return BigInt(value as number);
  if (type === 'integers') return (value as readonly number[]).map(BigInt);
  return value;
}
