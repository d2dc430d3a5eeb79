import { verbMood } from '../3-clauses/find-mood.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import type { ReadMention } from '../reading.ts';
import type { Candidate } from './candidate-features.ts';
import type { ClaimInput } from './claim-input.ts';
import type { JudgedCandidate } from './judge-candidates.ts';
import { pairFeatures } from './types/pair-features.ts';
import { propose } from './types/propose.ts';
import { directionScore, likelyType } from './types/type-model.ts';

/** How likely a type must be in a sentence of which a later one tells it plainly. */
const LEAST_TYPE = 0.5;
/** How probable a candidate must be of which a later sentence tells the same plainly: else it is dropped below 0.37. */
const LEAST_CANDIDATE = 0.15;

const factOf = ({ subject, relation, object, polarity }: Candidate): string =>
  [subject, relation, object, polarity].join('|');

/** Which event claims are told first by which kept candidate. */
function firstTellings(kept: readonly Candidate[]): ReadonlyMap<string, Candidate> {
  const first = new Map<string, Candidate>();
  for (const candidate of kept) {
    if (!candidate.clause) continue;
    const known = first.get(factOf(candidate));
    if (!known || candidate.sentence < known.sentence) first.set(factOf(candidate), candidate);
  }
  return first;
}

/** Mentions of an actor in words of their own, by sentence; no pronouns, which may stand for somebody else. */
type MentionsBySentence = ReadonlyMap<number, readonly ReadMention[]>;

function indexByActor(mentions: readonly ReadMention[]): ReadonlyMap<string, MentionsBySentence> {
  const index = new Map<string, Map<number, ReadMention[]>>();
  for (const mention of mentions) {
    if (mention.kind === 'pronoun') continue;
    for (const id of mention.entities) {
      const bySentence = index.get(id) ?? new Map<number, ReadMention[]>();
      index.set(id, bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention]));
    }
  }
  return index;
}

/** What the type model takes for the same fact in a sentence that names both its actors. */
function sameFactIn(
  { typeModel }: ClaimInput,
  tree: SentenceTree,
  fact: Candidate,
  [subjects, objects]: readonly [readonly ReadMention[], readonly ReadMention[]],
): Candidate | undefined {
  for (const subject of subjects) {
    for (const object of objects) {
      if (subject.head === object.head) continue;
      const features = pairFeatures(tree, subject, object, []);
      const { type, confidence } = likelyType(typeModel, features);
      if (type === 'NONE' || type !== fact.relation || confidence < LEAST_TYPE) continue;
      const back = pairFeatures(tree, object, subject, []);
      if (!fact.mutual && directionScore(typeModel, features) < directionScore(typeModel, back)) continue;
      const [from, to] = [
        { id: fact.subject, mention: subject },
        { id: fact.object, mention: object },
      ];
      const proposed = propose(tree, from, to, { type, confidence });
      const isUndone =
        proposed.clause.category === 'verb' && verbMood(tree, proposed.clause.predicate).mood === 'did-not';
      if (!isUndone) return { ...proposed, mutual: fact.mutual, rules: [...proposed.rules, 'told-before'] };
    }
  }
  return undefined;
}

/**
 * Where a fact that a sentence tells plainly is told first: an earlier sentence whose candidate the ranker held too
 * little of, or one that names both actors and in which the type model sees the same. Nothing is claimed that the
 * document does not claim anyway.
 */
export function findToldBefore(input: ClaimInput, judged: readonly JudgedCandidate[]): readonly Candidate[] {
  const first = firstTellings(judged.filter(({ isKept }) => isKept));
  const doubted = judged.filter(
    (candidate) =>
      !candidate.isKept &&
      candidate.confidence >= LEAST_CANDIDATE &&
      candidate.sentence < (first.get(factOf(candidate))?.sentence ?? -1),
  );
  const doubtedFacts = new Set(doubted.map(factOf));
  const mentionsOf = indexByActor(input.reading.mentions);
  const seen = [...first]
    .filter(([key, fact]) => fact.polarity === 'positive' && !doubtedFacts.has(key))
    .flatMap(([, fact]) => {
      const [subjects, objects] = [mentionsOf.get(fact.subject), mentionsOf.get(fact.object)];
      const sentences = [...(subjects?.keys() ?? [])].filter((at) => at < fact.sentence && objects?.has(at));
      for (const at of sentences) {
        const tree = input.trees[at];
        const found = tree && sameFactIn(input, tree, fact, [subjects?.get(at) ?? [], objects?.get(at) ?? []]);
        if (found) return [found];
      }
      return [];
    });
  return [...doubted.map((candidate) => ({ ...candidate, rules: [...candidate.rules, 'told-again'] })), ...seen];
}
