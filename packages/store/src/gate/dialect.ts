import type { NodeTable } from '../schema/tables.ts';
import type { ValueType } from './scope.ts';

/** A node of a pattern, as a dialect is to write it. */
export interface NodeWriting {
  readonly name: string;
  readonly tables: readonly NodeTable[];
  /** Only actors with one of these labels; all where it is empty. */
  readonly actorLabels: readonly string[];
  /** `name: value` pairs, written. */
  readonly properties: readonly string[];
}

/** A relationship of a pattern, as a dialect is to write it. */
export interface RelationshipWriting {
  readonly name: string;
  readonly types: readonly string[];
  readonly direction: 'out' | 'in' | 'both';
  readonly length?: { readonly least: number; readonly most: number };
  readonly isShortest: boolean;
  readonly properties: readonly string[];
}

/** How one database writes what the databases write differently. */
export interface Dialect {
  readonly engine: 'ladybug' | 'neo4j';
  /** Whether a parameter may stand in what is said of each element of a list. */
  readonly takesParametersInLambdas: boolean;
  /** Neo4j keeps relationships of one MATCH apart by itself. */
  readonly keepsRelationshipsApart: boolean;
  readonly node: (node: NodeWriting) => string;
  readonly relationship: (relationship: RelationshipWriting) => string;
  readonly pattern: (name: string | undefined, chain: string, isShortest: boolean) => string;
  /** Whether a node has one of these labels; `tables` are the kinds it may be of. */
  readonly labelTest: (name: string, tables: readonly NodeTable[], labels: readonly string[]) => string;
  readonly labels: (name: string, tables: readonly NodeTable[]) => string;
  readonly type: (name: string) => string;
  readonly comprehension: (name: string, list: string, where: string | undefined, map: string | undefined) => string;
  readonly relationships: (path: string) => string;
  readonly index: (list: string, at: string) => string;
  /** A value that is joined with a text. */
  readonly toText: (written: string, type: ValueType | undefined) => string;
  /** Gives a sum that is part of something larger a name of which sums can be taken; `undefined` where it has one. */
  readonly nameSum: ((sum: string, name: string) => string) | undefined;
  /** What a WITH that sorts needs so that its order holds: a bound where it has none, and something behind it. */
  readonly holdOrder: (name: string) => { readonly bound: string; readonly behind: string };
}
