import type { Clause } from '../3-clauses/clause.ts';
import type { MentionIndex } from '../3-clauses/mention-index.ts';
import { actorsOf } from '../3-clauses/role-actors.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { doersMeant } from './doers-meant.ts';
import type { ToldDeeds } from './doers-meant.ts';
import type { CandidateEvent, SpeakersAt } from './find-events.ts';
import { eventsOfFit } from './find-events.ts';
import { fitsObject, JUDGING, rolesOf } from './frame-roles.ts';
import { framesOf } from './frames/all-frames.ts';
import type { Frame } from './frames/frame.ts';

/** Nouns where a judging frame looks for whom it judges. */
const judgedNouns = ({ agents, patients, obliques }: Clause, { recipients }: Frame): readonly number[] => [
  ...(recipients.includes('obj') ? patients : []),
  ...(recipients.includes('subj') ? agents : []),
  ...obliques.filter(({ preposition }) => recipients.includes(preposition)).map(({ head }) => head),
];

/** Nouns where a judging frame looks for who judges: "drew criticism from", else the doers. */
const judgingNouns = ({ agents, patients, obliques }: Clause, frame: Frame): readonly number[] =>
  frame.agents.length === 0
    ? agents
    : [
        ...(frame.agents.includes('obj') ? patients : []),
        ...obliques.filter(({ preposition }) => frame.agents.includes(preposition)).map(({ head }) => head),
      ];

function judgementsOf(
  tree: SentenceTree,
  index: MentionIndex,
  clause: Clause,
  told: ToldDeeds,
  speakersAt: SpeakersAt,
): CandidateEvent[] {
  const frame = framesOf(clause.category, clause.lemma).find(
    (one) => JUDGING.has(one.relation) && one.amongOfficials === undefined && fitsObject(tree, clause, one),
  );
  if (!frame) return [];
  const judges = actorsOf(tree, index, judgingNouns(clause, frame));
  if (judges.length === 0 || rolesOf(tree, index, clause, frame).recipients.length > 0) return [];
  const recipients = judgedNouns(clause, frame)
    .map((noun) => doersMeant(tree, noun, judges, told))
    .find((doers) => doers.length > 0);
  if (!recipients) return [];
  const pairs = judges.flatMap((agent) => recipients.map((recipient) => ({ agent, recipient, isMutual: false })));
  const stated = speakersAt(clause.sentence, clause.predicate);
  return eventsOfFit(tree, index, clause, { frame, slot: 'deed', pairs }, stated);
}

/**
 * Judgements of a deed or measure that was told before: "Trump imposed tariffs on Mexico. Democrats condemned the move",
 * "Ryan was wary of the plan" blame Trump.
 */
export const findJudgedDeeds = (
  tree: SentenceTree,
  index: MentionIndex,
  clauses: readonly Clause[],
  told: ToldDeeds,
  speakersAt: SpeakersAt,
): CandidateEvent[] =>
  clauses
    .filter(({ category }) => category !== 'noun')
    .flatMap((clause) => judgementsOf(tree, index, clause, told, speakersAt));
