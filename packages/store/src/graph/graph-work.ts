import type { SourceReliability } from '../projection/belief.ts';

/** The belief in all edges is computed anew. */
export interface BeliefWork {
  readonly kind: 'belief';
  /** How far sources are trusted from now on. */
  readonly reliability: SourceReliability;
  /** The key of the edge's tally that was the last. */
  readonly after: string;
}

/** The graph is made again: all but the extractions is taken out, then each document is saved again. */
export interface RebuildWork {
  readonly kind: 'rebuild';
  /** The document that was saved last; absent while things are taken out. */
  readonly after?: string;
}

/** Work on the whole graph, as far as it is done. */
export type GraphWork = BeliefWork | RebuildWork;
