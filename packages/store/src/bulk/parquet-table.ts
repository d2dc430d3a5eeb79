import type { PropertyTable, PropertyType } from '@cartograph/model';
import type { Writer } from 'hyparquet-writer';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import type { Row } from '../rows/row.ts';
import { parquetSchema, toParquetValue } from './parquet-schema.ts';

const ROWS_IN_GROUP = 500;
const CHARACTERS_IN_GROUP = 500_000;
// as many as Ladybug keeps together: the next file need not add to what the last one filled
const ROWS_IN_FILE = 131_072;
const CHARACTERS_IN_FILE = 60_000_000;
const NO_COLUMN = ['', 'string'] as const;

/** A Parquet file that rows are written to one after the other; no more than one group of them is in memory. */
export class ParquetTable {
  readonly path: string;
  readonly #columns: readonly (readonly [name: string, type: PropertyType])[];
  readonly #file: Writer;
  readonly #writer: ParquetWriter;
  #group: unknown[][];
  /** Of the group, and of the file. */
  #characters = 0;
  #allCharacters = 0;
  #rows = 0;

  constructor(path: string, columns: PropertyTable) {
    this.path = path;
    this.#columns = Object.entries(columns);
    this.#file = fileWriter(path);
    // read once, right away: neither packing nor dictionaries pay
    this.#writer = new ParquetWriter({
      writer: this.#file,
      schema: parquetSchema(columns),
      statistics: false,
      codec: 'UNCOMPRESSED',
    });
    this.#group = this.#emptyGroup();
  }

  /** Whether it has as much as a database should copy at once. */
  get isFull(): boolean {
    return this.#rows >= ROWS_IN_FILE || this.#allCharacters >= CHARACTERS_IN_FILE;
  }

  /** Adds one row; what it does not have is taken from `rest`. */
  append(row: Row, rest: Row = {}): void {
    for (let index = 0; index < this.#columns.length; index += 1) {
      const [name, type] = this.#columns[index] ?? NO_COLUMN;
      const value = row[name] ?? rest[name] ?? null;
      if (typeof value === 'string') this.#characters += value.length;
      this.#group[index]?.push(toParquetValue(value, type));
    }
    this.#rows += 1;
    if (this.#group[0]?.length === ROWS_IN_GROUP || this.#characters > CHARACTERS_IN_GROUP) this.#writeGroup();
  }

  close(): void {
    this.#writeGroup();
    void this.#writer.finish();
  }

  #writeGroup(): void {
    if (this.#group[0]?.length === 0) return;
    const columnData = this.#columns.map(([name], index) => ({
      name,
      data: this.#group[index] ?? [],
      encoding: 'PLAIN' as const,
    }));
    void this.#writer.write({ columnData, rowGroupSize: ROWS_IN_GROUP });
    // it would hold a megabyte or two back, in each of forty files
    this.#file.finish();
    this.#group = this.#emptyGroup();
    this.#allCharacters += this.#characters;
    this.#characters = 0;
  }

  #emptyGroup(): unknown[][] {
    return this.#columns.map(() => []);
  }
}
