import { join } from 'node:path';
import type { PropertyTable, RelationType } from '@cartograph/model';
import { edgeProperties, mentionProperties, relationTypes } from '@cartograph/model';
import type { LinkRow } from '../change/graph-change.ts';
import type { Row } from '../rows/row.ts';
import type { LinkType, NodeTable } from '../schema/tables.ts';
import { linkTypes, nodeTables } from '../schema/tables.ts';
import { ParquetTable } from './parquet-table.ts';

/** A Parquet file with all rows of one table: a node's columns in order, for a relationship first the ids of its ends. */
export interface TableFile {
  readonly table: string;
  readonly path: string;
}

const ENDS: PropertyTable = { fromId: 'string', toId: 'string' };

/** The files of all tables of a graph, in one folder; a table without rows has none. */
export class TableFiles {
  readonly #folder: string;
  readonly #nodes = new Map<string, ParquetTable>();
  readonly #links = new Map<string, ParquetTable>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  addNode(table: NodeTable, row: Row): void {
    this.#fileOf(this.#nodes, table, nodeTables[table]).append(row);
  }

  addLink(type: LinkType | RelationType, { from, to, properties }: LinkRow): void {
    this.#fileOf(this.#links, type, linkColumns[type]).append({ fromId: from, toId: to }, properties);
  }

  /** Ends all files; nodes come before what joins them. */
  close(): TableFile[] {
    const files = [...this.#nodes, ...this.#links];
    for (const [, file] of files) file.close();
    return files.map(([table, { path }]) => ({ table, path }));
  }

  #fileOf(files: Map<string, ParquetTable>, table: string, columns: PropertyTable): ParquetTable {
    const file = files.get(table) ?? new ParquetTable(join(this.#folder, `${table}.parquet`), columns);
    files.set(table, file);
    return file;
  }
}

const linkColumns: Readonly<Record<LinkType | RelationType, PropertyTable>> = {
  ...fromTypes(linkTypes, {}),
  ...fromTypes(relationTypes, edgeProperties),
  MENTIONED_IN: { ...ENDS, ...mentionProperties },
};

function fromTypes<T extends string>(types: readonly T[], properties: PropertyTable): Record<T, PropertyTable> {
  return Object.fromEntries(types.map((type) => [type, { ...ENDS, ...properties }])) as Record<T, PropertyTable>;
}
