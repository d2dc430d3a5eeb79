import type { SentenceTree } from '../../3-clauses/sentence-tree.ts';
import type { ReadMention } from '../../reading.ts';
import type { Candidate } from '../candidate-features.ts';
import { pairFeatures } from './pair-features.ts';
import { propose } from './propose.ts';
import type { LikelyType, TypeModel } from './type-model.ts';
import { directionScore, likelyType } from './type-model.ts';

/** What a type model makes of the candidates of a sentence. */
export interface WeighedCandidates {
  /** Candidates that it says nothing of. */
  readonly rest: readonly Candidate[];
  /** One for each pair of given actors that it takes for joined, with its confidence. */
  readonly chosen: readonly Candidate[];
  /** Candidates of frames that it reads otherwise. */
  readonly overruled: readonly Candidate[];
}

const isGiven = (mention: ReadMention): boolean => mention.rules.includes('actor/given') && mention.entities.length > 0;

/** Every two given mentions of a sentence that are not one actor, in text order. */
function givenPairs(mentions: readonly ReadMention[]): [ReadMention, ReadMention][] {
  const given = mentions.filter(isGiven);
  return given.flatMap((one, at) =>
    given
      .slice(at + 1)
      .filter((other) => other.entities[0] !== one.entities[0] && other.head !== one.head)
      .map((other): [ReadMention, ReadMention] => [one, other]),
  );
}

/** Whether a candidate joins the actors of two mentions, in either direction. */
export const joinsPair = ({ subject, object }: Candidate, one: ReadMention, other: ReadMention): boolean =>
  (one.entities.includes(subject) && other.entities.includes(object)) ||
  (other.entities.includes(subject) && one.entities.includes(object));

/** What the model proposes of two given mentions: nothing where it sees nothing. */
function proposed(tree: SentenceTree, subject: ReadMention, object: ReadMention, likely: LikelyType): Candidate[] {
  const [from, to] = [subject.entities[0], object.entities[0]];
  const { type, confidence } = likely;
  if (type === 'NONE' || from === undefined || to === undefined) return [];
  return [propose(tree, { id: from, mention: subject }, { id: to, mention: object }, { type, confidence })];
}

interface WeighedPair {
  readonly chosen: readonly Candidate[];
  /** What frames made of the pair: the candidates that the model agrees with, and the others. */
  readonly agreeing: readonly Candidate[];
  readonly framed: readonly Candidate[];
}

function weighPair(
  model: TypeModel,
  tree: SentenceTree,
  [one, other]: readonly [ReadMention, ReadMention],
  candidates: readonly Candidate[],
): WeighedPair {
  const framed = candidates.filter((candidate) => candidate.clause && joinsPair(candidate, one, other));
  const [forward, backward] = [pairFeatures(tree, one, other, framed), pairFeatures(tree, other, one, framed)];
  const isForward = directionScore(model, forward) >= directionScore(model, backward);
  const [subject, object] = isForward ? [one, other] : [other, one];
  const likely = likelyType(model, isForward ? forward : backward);
  const agreeing = framed.filter(
    ({ relation, mutual, subject: from }) => relation === likely.type && (mutual || subject.entities.includes(from)),
  );
  const chosen = agreeing.map((candidate) => ({
    ...candidate,
    confidence: likely.confidence,
    rules: [...candidate.rules, 'types/agrees'],
  }));
  return { framed, agreeing, chosen: chosen.length > 0 ? chosen : proposed(tree, subject, object, likely) };
}

/**
 * Lets the type model say what joins two actors that somebody gave: they are actors for sure, so that the model, which
 * knows what frames made of the pair, is the better judge of the type. Where it sees nothing, frames stand as they are.
 */
export function weighGiven(
  model: TypeModel,
  trees: readonly SentenceTree[],
  mentions: readonly ReadMention[],
  candidates: readonly Candidate[],
): WeighedCandidates {
  if (!mentions.some(isGiven)) return { rest: candidates, chosen: [], overruled: [] };
  const weighed = trees.flatMap((tree) => {
    const isHere = ({ sentence }: { readonly sentence: number }): boolean => sentence === tree.sentence.index;
    const pairs = givenPairs(mentions.filter(isHere));
    const own = pairs.length > 0 ? candidates.filter(isHere) : [];
    return pairs.map((pair) => weighPair(model, tree, pair, own)).filter(({ chosen }) => chosen.length > 0);
  });
  const framed = new Set(weighed.flatMap((pair) => pair.framed));
  const agreeing = new Set(weighed.flatMap((pair) => pair.agreeing));
  return {
    rest: candidates.filter((candidate) => !framed.has(candidate)),
    chosen: weighed.flatMap(({ chosen }) => chosen),
    overruled: [...framed].filter((candidate) => !agreeing.has(candidate)),
  };
}
