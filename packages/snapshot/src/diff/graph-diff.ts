import type { GraphActor, GraphClaim, GraphDocument, GraphEdge } from '@cartograph/model';

/** One of the two graphs that are compared. */
export interface DiffSide {
  /** The snapshot's name, or `now`. */
  readonly name: string;
  /** ISO 8601; absent for the graph as it is. */
  readonly takenAt?: string;
  readonly hash: string;
}

/** An element that is in both graphs and not the same. */
export interface ElementChange<Element> {
  readonly before: Element;
  readonly after: Element;
  /** The properties that differ, in code-unit order. */
  readonly properties: readonly string[];
}

/** What became of the elements of one kind, each list in id order. */
export interface ElementChanges<Element> {
  readonly added: readonly Element[];
  readonly removed: readonly Element[];
  readonly changed: readonly ElementChange<Element>[];
}

/** What must be done to one graph to have the other. */
export interface GraphDiff {
  readonly from: DiffSide;
  readonly to: DiffSide;
  readonly documents: ElementChanges<GraphDocument>;
  readonly actors: ElementChanges<GraphActor>;
  readonly edges: ElementChanges<GraphEdge>;
  readonly claims: ElementChanges<GraphClaim>;
  /** The names of all actors that stand in a changed edge or claim, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** The articles that the changed claims stand in, by id. */
  readonly articles: Readonly<Record<string, GraphDocument>>;
}

/** Whether nothing differs. */
export const isEmptyDiff = ({ documents, actors, edges, claims }: GraphDiff): boolean =>
  [documents, actors, edges, claims].every(
    ({ added, removed, changed }) => added.length + removed.length + changed.length === 0,
  );

/** All claims that a diff is about, those before a change and those after it. */
export const claimsOfDiff = ({ claims }: GraphDiff): readonly GraphClaim[] => [
  ...claims.added,
  ...claims.removed,
  ...claims.changed.flatMap(({ before, after }) => [before, after]),
];
