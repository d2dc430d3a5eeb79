import type { Judgement } from '@cartograph/model';
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

/** Documents are moved to where the judgements that hold now say that they belong. */
export interface JudgeWork {
  readonly kind: 'judge';
  /** The judgements that held before. */
  readonly held: readonly Judgement[];
  /** The actor that each of the others was by them, by id. */
  readonly renames: Readonly<Record<string, string>>;
  /** The document that was moved last. */
  readonly after: string;
}

/** Work on the whole graph, as far as it is done. */
export type GraphWork = BeliefWork | RebuildWork | JudgeWork;
