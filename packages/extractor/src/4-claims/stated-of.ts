import type { EventType } from '@cartograph/model';
import type { Clause } from '../3-clauses/clause.ts';
import type { RoleActor } from '../3-clauses/role-actors.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { tokenAt } from '../3-clauses/sentence-tree.ts';
import type { CandidateEvent } from './find-events.ts';
import { roleEvidence } from './role-evidence.ts';

/** What saying something of somebody amounts to. */
export interface StatedAct {
  readonly relation: EventType;
  readonly mode?: string;
  readonly rule: string;
}

/** Acts that are done by saying something of others: each speaker towards each actor that the clause is about. */
export function statedOf(
  tree: SentenceTree,
  clause: Clause,
  speakers: readonly RoleActor[],
  others: readonly RoleActor[],
  act: StatedAct,
): CandidateEvent[] {
  const { start, end } = tokenAt(tree, clause.predicate);
  const pairs = speakers.flatMap((agent) =>
    others.filter(({ id }) => id !== agent.id).map((recipient) => ({ agent, recipient })),
  );
  return pairs.map(({ agent, recipient }) => ({
    subject: agent.id,
    relation: act.relation,
    object: recipient.id,
    sentence: clause.sentence,
    trigger: { start, end },
    subjectAt: roleEvidence(agent, clause.sentence),
    objectAt: roleEvidence(recipient, clause.sentence),
    action: clause.lemma,
    mutual: false,
    polarity: 'positive',
    modality: 'actual',
    ...(act.mode === undefined ? {} : { mode: act.mode }),
    contexts: [],
    clause,
    agent,
    recipient,
    slot: 'said',
    deed: act.relation,
    pairCount: pairs.length,
    rules: [act.rule, ...clause.rules],
    confidence: 0.5,
  }));
}
