import type { LinkType, NodeTable } from '../schema/tables.ts';
import type { RelationType } from '@cartograph/model';
import type { Row } from '../rows/row.ts';

/** What a change writes of one kind. */
interface Written<T> {
  /** Not there before. */
  readonly create: readonly T[];
  /** There before; the relationships of nodes stay. */
  readonly update: readonly T[];
  /** The properties in which any of the updated differs from what was there; all where absent. */
  readonly changed?: readonly string[];
}

/** Nodes of one kind that a change writes and takes out. */
export interface NodeChange extends Written<Row> {
  readonly table: NodeTable;
  /** Ids; their relationships go with them. */
  readonly remove: readonly string[];
}

/** A relationship with the ids of its ends. */
export interface LinkRow {
  readonly from: string;
  readonly to: string;
  readonly properties: Row;
}

/** Links of one type to write and to take out; those of nodes that go, go with them. */
export interface LinkChange {
  readonly type: LinkType;
  readonly create: readonly LinkRow[];
  readonly remove: readonly LinkRow[];
}

/** Edges of one type between actors. */
export interface EdgeChange extends Written<LinkRow> {
  readonly type: RelationType;
  readonly remove: readonly LinkRow[];
}

/** All that one save or removal writes, in the order in which a database takes it: links and nodes out, nodes in, then what joins them. */
export interface GraphChange {
  readonly nodes: readonly NodeChange[];
  readonly links: readonly LinkChange[];
  readonly edges: readonly EdgeChange[];
}
