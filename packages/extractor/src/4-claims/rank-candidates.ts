import type { CandidateClaim, Reading } from '../reading.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import type { CandidateEvent } from './find-events.ts';

/** Gives each candidate its confidence. */
export function rankCandidates(candidates: readonly (CandidateClaim & Partial<CandidateEvent>)[], _reading: Reading, _trees: readonly SentenceTree[]): readonly (CandidateClaim & Partial<CandidateEvent>)[] {
  return candidates;
}
