import type { CandidateClaim, Reading } from '../../reading.ts';
import { fromOffices } from './from-offices.ts';

/** Finds the standing relations that a document states, one candidate a statement, in text order. */
export function findStandingRelations(reading: Reading): readonly CandidateClaim[] {
  return [...fromOffices(reading)].sort((a, b) => a.sentence - b.sentence || a.trigger.start - b.trigger.start);
}
