import type { SentenceTree } from '../../3-clauses/sentence-tree.ts';
import type { RoleActor } from '../../3-clauses/role-actors.ts';
import type { Candidate } from '../candidate-features.ts';
import { pairFeatures } from './pair-features.ts';
import type { TypeModel } from './type-model.ts';
import { likelyType } from './type-model.ts';
import { joinsPair } from './weigh-given.ts';

/** How likely a type must be to be worth a claim. */
const LEAST_CONFIDENCE = 0.55;
/** A clause with more pairs is a list: which of them act is anybody's guess. */
const MOST_PAIRS = 2;

/** Whether the sentence names or describes an actor in the role itself: no pronoun, nothing within another noun phrase. */
const isOutspoken = ({ mention, distance, isImplied }: RoleActor, sentence: number): boolean =>
  distance === 0 && isImplied !== true && mention.kind !== 'pronoun' && mention.sentence === sentence;

/**
 * A frame's candidate with the type model's confidence where the model seconds it: both actors stand in words of their
 * own in the frame's own slots, and the model sees the frame's type. The ranker, learnt on articles whose actors are
 * mostly known, holds little of "a suicide bomber killed six recruits".
 */
export function secondFrame(
  model: TypeModel,
  tree: SentenceTree,
  candidate: Candidate,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const { agent, recipient, slot, mutual, polarity, pairCount = 0 } = candidate;
  const { index } = tree.sentence;
  if (!agent || !recipient || slot === 'loose' || mutual || polarity === 'negative') return undefined;
  if (pairCount > MOST_PAIRS || !isOutspoken(agent, index) || !isOutspoken(recipient, index)) return undefined;
  const one = { ...agent.mention, entities: [agent.id] };
  const other = { ...recipient.mention, entities: [recipient.id] };
  if (one.head === other.head) return undefined;
  const framed = candidates.filter((each) => each.clause && each.sentence === index && joinsPair(each, one, other));
  const { type, confidence } = likelyType(model, pairFeatures(tree, one, other, framed));
  return type === candidate.relation && confidence >= LEAST_CONFIDENCE
    ? { ...candidate, confidence, rules: [...candidate.rules, 'types/seconds'] }
    : undefined;
}
