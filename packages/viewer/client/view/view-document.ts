import type { Position } from '@cartograph/layout';
import type { ActorLabel, EdgeRank, Modality, Polarity, QuadClass, RelationType } from '@cartograph/model';

/** What is selected: nothing, an actor, a group of them, one relation, or all relations between two of these. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'group'; readonly id: string }
  | { readonly kind: 'edge'; readonly id: string }
  | { readonly kind: 'pair'; readonly id: string };

/** What is left out; empty lists leave out nothing. */
export interface Filters {
  readonly labels: readonly ActorLabel[];
  readonly relations: readonly RelationType[];
  readonly quads: readonly (QuadClass | 'standing')[];
  readonly modalities: readonly Modality[];
  readonly polarities: readonly Polarity[];
  readonly sources: readonly string[];
  /** An edge wants at least so many independent sources. */
  readonly minSources: 1 | 2;
  /** Whether actors that are only described ("two civilians") are drawn. */
  readonly showDescribed: boolean;
}

/** A stretch of days, both inclusive, and by which clock it is read. */
export interface TimeWindow {
  readonly from: string;
  readonly to: string;
}

/** What decides a node's size. */
export type SizeMeasure = 'degree' | 'pagerank' | 'betweenness';

/** An expansion: how many of an actor's neighbours were taken, and how many there are. */
export interface Expansion {
  readonly actor: string;
  readonly taken: number;
  readonly total: number;
}

/** Actors drawn as one node. */
export interface Group {
  /** `group:` and the id of its first actor. */
  readonly id: string;
  readonly name: string;
  readonly actors: readonly string[];
}

/**
 * All that is on the screen, as one value that can be written down: the undo stack's step, the address,
 * the saved view and the snapshot's input.
 */
export interface ViewDocument {
  readonly version: 1;
  /** The best of the graph, and what came to it; or whom somebody chose. */
  readonly scope: 'overview' | 'chosen';
  /** Actors that were searched for, or given as a list. */
  readonly seeds: readonly string[];
  /** Ids of the actors on the canvas, in the order in which they came. */
  readonly actors: readonly string[];
  readonly expansions: readonly Expansion[];
  /** The last of the best relations that are drawn; without it all between the actors are. */
  readonly least: EdgeRank | null;
  /** Ids of relations that were asked for: drawn however little speaks for them. */
  readonly relations: readonly string[];
  /** Nodes taken out of those that stand for others in a picture too large, the last first. */
  readonly unfolded: readonly string[];
  /** Actors and relations hidden by hand. */
  readonly hidden: readonly string[];
  readonly filters: Filters;
  readonly window: TimeWindow | null;
  readonly clock: 'event' | 'reported';
  readonly positions: Readonly<Record<string, Position>>;
  readonly pinned: readonly string[];
  /** An actor is in one group at most. */
  readonly groups: readonly Group[];
  /** Actors coloured by hand: 0–7, a place in the palette. */
  readonly colors: Readonly<Record<string, number>>;
  readonly tags: Readonly<Record<string, readonly string[]>>;
  readonly size: SizeMeasure;
  readonly tint: 'none' | 'quad' | 'community';
  readonly notes: Readonly<Record<string, string>>;
  readonly selection: Selection;
}

/** Nothing left out. */
export const openFilters: Filters = {
  labels: [],
  relations: [],
  quads: [],
  modalities: [],
  polarities: [],
  sources: [],
  minSources: 1,
  showDescribed: false,
};

/** The view before anything is loaded. */
export const emptyView: ViewDocument = {
  version: 1,
  scope: 'overview',
  seeds: [],
  actors: [],
  expansions: [],
  least: null,
  relations: [],
  unfolded: [],
  hidden: [],
  filters: openFilters,
  window: null,
  clock: 'event',
  positions: {},
  pinned: [],
  groups: [],
  colors: {},
  tags: {},
  size: 'degree',
  tint: 'none',
  notes: {},
  selection: { kind: 'none' },
};
