import { join } from 'node:path';
import type { PropertyTable, RelationType } from '@cartograph/model';
import { edgeProperties, mentionProperties, relationTypes } from '@cartograph/model';
import type { LinkRow } from '../change/graph-change.ts';
import type { Row } from '../rows/row.ts';
import type { LinkType, NodeTable } from '../schema/tables.ts';
import { linkTypes, nodeTables } from '../schema/tables.ts';
import { ParquetTable } from './parquet-table.ts';

/** A Parquet file with rows of one table: a node's columns in order, for a relationship first the ids of its ends. */
export interface TableFile {
  readonly table: string;
  readonly path: string;
}

const ENDS: PropertyTable = { fromId: 'string', toId: 'string' };

/**
 * The files of all tables of a graph, in one folder; a table without rows has none. The nodes of a large table come in
 * several, each to be copied by itself, for what is copied at once has to fit into the database's memory. Relationships
 * do not: a second copy into their table takes minutes where the first takes seconds.
 */
export class TableFiles {
  readonly #folder: string;
  readonly #nodes = new Map<string, ParquetTable[]>();
  readonly #links = new Map<string, ParquetTable>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  addNode(table: NodeTable, row: Row): void {
    this.#fileOfNodes(table).append(row);
  }

  addLink(type: LinkType | RelationType, { from, to, properties }: LinkRow): void {
    const file = this.#links.get(type) ?? this.#open(type, linkColumns[type]);
    this.#links.set(type, file);
    file.append({ fromId: from, toId: to }, properties);
  }

  /** Ends all files; nodes come before what joins them. */
  close(): TableFile[] {
    for (const files of this.#nodes.values()) files.at(-1)?.close();
    for (const file of this.#links.values()) file.close();
    const nodes = [...this.#nodes].flatMap(([table, files]) => files.map(({ path }) => ({ table, path })));
    return [...nodes, ...[...this.#links].map(([table, { path }]) => ({ table, path }))];
  }

  #fileOfNodes(table: NodeTable): ParquetTable {
    const files = this.#nodes.get(table) ?? [];
    const last = files.at(-1);
    if (last && !last.isFull) return last;
    last?.close();
    const next = this.#open(`${table}-${files.length}`, nodeTables[table]);
    this.#nodes.set(table, [...files, next]);
    return next;
  }

  #open(name: string, columns: PropertyTable): ParquetTable {
    return new ParquetTable(join(this.#folder, `${name}.parquet`), columns);
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
