import type { ResolvedAttribution } from '../3-clauses/find-all-attributions.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import type { FoundTime } from '../3-clauses/times/find-times.ts';
import type { Reading } from '../reading.ts';
import type { TypeModel } from './types/type-model.ts';

/** What the last stage works on. */
export interface ClaimInput {
  readonly reading: Reading;
  readonly trees: readonly SentenceTree[];
  readonly attributions: readonly ResolvedAttribution[];
  readonly times: readonly FoundTime[];
  /** Tells what joins two actors that somebody gave. */
  readonly typeModel: TypeModel;
}
