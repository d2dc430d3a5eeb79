import { adjectiveMood, nounMood, verbMood } from '../../3-clauses/find-mood.ts';
import { isNegated } from '../../3-clauses/own-mood.ts';
import type { SentenceTree } from '../../3-clauses/sentence-tree.ts';
import { baseRelation, childBy, prepositionOf, tokenAt } from '../../3-clauses/sentence-tree.ts';
import type { CandidateClaim } from '../../reading.ts';

/** Where the word that states a relation is: its last token, which is the head of "alleged member". */
const triggerToken = (tree: SentenceTree, { trigger }: CandidateClaim): number =>
  tree.tokens.findLastIndex(({ start }) => start < trigger.end);

/** Whether a noun says of somebody what he is: "is a member", "believed to be", "described as a member". */
const isSaidOf = (tree: SentenceTree, noun: number): boolean =>
  childBy(tree, noun, 'cop') !== undefined ||
  baseRelation(tokenAt(tree, noun).deprel) === 'xcomp' ||
  prepositionOf(tree, noun) === 'as';

/** How a sentence puts what a word says: "charged his former manager" leaves no doubt that he was. */
function moodOf(tree: SentenceTree, token: number): Partial<ReturnType<typeof nounMood>> {
  if (tokenAt(tree, token).upos === 'VERB') return verbMood(tree, token);
  return isSaidOf(tree, token) ? nounMood(tree, token) : (adjectiveMood(tree, token) ?? {});
}

/**
 * A standing relation with the mood of the word that states it: "does not lead", "is no member", "has never been a
 * member", "allegedly heads", "a suspected member". Titles and offices before a name are presupposed, and stay.
 */
export function inStandingMood(tree: SentenceTree | undefined, candidate: CandidateClaim): CandidateClaim {
  const token = tree ? triggerToken(tree, candidate) : -1;
  if (!tree || token < 0 || candidate.relation === 'HOLDS_OFFICE') return candidate;
  const isVerb = tokenAt(tree, token).upos === 'VERB';
  const { mood, isAlleged } = moodOf(tree, token);
  const isDenied =
    mood === 'did-not' || (!isVerb && childBy(tree, token, 'cop') !== undefined && isNegated(tree, token));
  return {
    ...candidate,
    polarity: isDenied ? 'negative' : candidate.polarity,
    modality: isAlleged ? 'alleged' : candidate.modality,
  };
}
