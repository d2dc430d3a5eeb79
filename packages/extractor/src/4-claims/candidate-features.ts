import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { tokenAt } from '../3-clauses/sentence-tree.ts';
import type { CandidateClaim, ReadMention, Reading } from '../reading.ts';
import type { RoleActor } from '../3-clauses/role-actors.ts';
import { pathBetween } from './types/pair-path.ts';
import type { CandidateEvent } from './find-events.ts';

/** A candidate of either kind. */
export type Candidate = CandidateClaim & Partial<CandidateEvent>;

const bucket = (value: number, bounds: readonly number[]): string =>
  String(bounds.filter((bound) => value >= bound).length);

const mentionFeatures = (role: string, mention: ReadMention, distance: number): string[] => [
  `${role}:${mention.kind}`,
  `${role}:${mention.label}`,
  `${role}:${mention.kind}:${mention.label}`,
  `${role}:distance-${Math.min(distance, 3)}`,
  `${role}:entities-${Math.min(mention.entities.length, 3)}`,
  ...(mention.score === undefined ? [] : [`${role}:score-${bucket(mention.score, [0.3, 0.5, 0.7, 0.85])}`]),
  ...(mention.quoted ? [`${role}:quoted`] : []),
  ...mention.rules.map((rule) => `${role}:${rule}`),
];

function eventFeatures(candidate: Candidate, tree: SentenceTree): string[] {
  const { clause, agent, recipient, slot, deed, pairCount, namesObject = false } = candidate;
  if (!clause || !agent || !recipient || slot === undefined || deed === undefined || pairCount === undefined) return [];
  const predicate = tokenAt(tree, clause.predicate);
  return [
    ...mentionFeatures('agent', agent.mention, agent.distance),
    ...mentionFeatures('recipient', recipient.mention, recipient.distance),
    `pair:${agent.mention.label}:${candidate.relation}:${recipient.mention.label}`,
    `deed:${deed}`,
    `deed:${deed}:${clause.category}:${slot}`,
    `deed:${deed}:recipient-${recipient.distance}`,
    `deed:${deed}:${candidate.relation}:${candidate.modality}`,
    `names-object:${namesObject}`,
    `names-object:${namesObject}:${clause.category}:recipient-${recipient.distance}`,
    `category:${clause.category}`,
    `slot:${clause.category}:${slot}`,
    `shared:${clause.isAgentShared}`,
    `passive:${clause.isPassive}`,
    `pairs-${Math.min(pairCount, 6)}`,
    `order:${agent.mention.head < clause.predicate}:${recipient.mention.head > clause.predicate}`,
    `relation-of-predicate:${predicate.deprel}`,
    `tag:${predicate.xpos}`,
    ...clause.rules,
    ...frameFeatures(candidate),
    ...pathFeatures(tree, agent, recipient),
  ];
}

/** How far a frame's own word can be trusted: by where its recipient stood, what it is, and how far within a phrase. */
function frameFeatures({ rules, slot, recipient }: Candidate): string[] {
  const rule = `frame:${rules[0]}`;
  return [
    `${rule}:${slot}`,
    `${rule}:${recipient?.mention.label}`,
    `${rule}:recipient-${Math.min(recipient?.distance ?? 0, 2)}`,
  ];
}

/** How long the way through the tree is from one actor to the other: "up" from the agent, "down" to the recipient. */
function pathFeatures(tree: SentenceTree, { mention: from }: RoleActor, { mention: to }: RoleActor): string[] {
  const { index } = tree.sentence;
  if (from.sentence !== index || to.sentence !== index) return ['path:elsewhere'];
  const { up, down } = pathBetween(tree, from.head, to.head);
  const steps = [1, 2, 3, 4, 5];
  return [`path:${bucket(up.length, steps)}-${bucket(down.length, steps)}`];
}

/** What the ranker weighs of a candidate: names of features that hold. */
export function featuresOf(candidate: Candidate, reading: Reading, tree: SentenceTree): readonly string[] {
  const subject = reading.actors.get(candidate.subject);
  const object = reading.actors.get(candidate.object);
  return [
    'bias',
    `relation:${candidate.relation}`,
    `relation:${candidate.relation}:${candidate.polarity}:${candidate.modality}`,
    `known:${subject?.known}:${object?.known}`,
    `named:${subject?.named}:${object?.named}`,
    `collective:${subject?.collective}:${object?.collective}`,
    `labels:${subject?.label}:${object?.label}`,
    ...(subject?.country !== undefined && subject.country === object?.country ? ['same-country'] : []),
    ...candidate.rules.map((rule) => `rule:${rule}`),
    ...eventFeatures(candidate, tree),
  ];
}
