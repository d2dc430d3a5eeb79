import type { SentenceTree } from '../../3-clauses/sentence-tree.ts';
import type { CandidateClaim, Reading } from '../../reading.ts';
import { findAlliances } from './alliance.ts';
import { findFamily } from './family.ts';
import { fromOffices } from './from-offices.ts';
import { findLeadership } from './leadership.ts';
import { findMembership } from './membership.ts';
import { findService } from './service.ts';
import { findWork } from './work.ts';
import { findCounterparts } from './counterpart.ts';
import { findParts } from './part-of.ts';
import { bySentence, type SentenceMentions } from './sentence-mentions.ts';
import { findSuccessions } from './succession.ts';

const finders: readonly ((at: SentenceMentions) => readonly CandidateClaim[])[] = [
  findFamily,
  findParts,
  findLeadership,
  findWork,
  findService,
  findMembership,
  findCounterparts,
  findAlliances,
  findSuccessions,
];

/** Finds the standing relations that a document states, one candidate a statement, in text order. */
export function findStandingRelations(reading: Reading, trees: readonly SentenceTree[]): readonly CandidateClaim[] {
  const sentences = bySentence(reading, trees);
  return [...fromOffices(reading), ...sentences.flatMap((at) => finders.flatMap((find) => find(at)))].sort(
    (a, b) => a.sentence - b.sentence || a.trigger.start - b.trigger.start,
  );
}
