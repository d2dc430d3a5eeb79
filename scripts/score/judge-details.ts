import type { Claim } from '@cartograph/model';
import { foldGoldName } from '../../packages/extractor/src/gold/fold-gold-name.ts';
import type { GoldClaim } from '../../packages/extractor/src/gold/gold-article.ts';
import type { JudgedFact } from './judge-claims.ts';

/** Answers about one side of a claim, beside those of the answer that guesses nothing. */
export interface Guess {
  readonly isRight: boolean;
  /** Whether "positive", "actual", "nobody" would have been right. */
  readonly isNothingRight: boolean;
}

/** How the details of a claim that was found compare with the gold's. */
export interface JudgedDetails {
  readonly polarity: Guess & { readonly wanted: boolean; readonly said: boolean };
  /** Absent where the gold leaves doubt. */
  readonly modality?: Guess & { readonly wanted: string };
  /** Absent where the gold does not say. */
  readonly speaker?: Guess & { readonly hasSaid: boolean; readonly isWanted: boolean; readonly words: string };
  readonly isFirstSentence: boolean;
  /** Absent where the gold has no date. */
  readonly isDateRight?: boolean;
}

function judgeModality({ modalities }: GoldClaim, claim: Claim): JudgedDetails['modality'] {
  const [wanted] = modalities;
  if (wanted === undefined || (modalities.length > 1 && modalities.includes('actual'))) return undefined;
  return { wanted, isRight: modalities.includes(claim.modality), isNothingRight: wanted === 'actual' };
}

function judgeSpeaker(
  { speakers }: GoldClaim,
  claim: Claim,
  keys: ReadonlyMap<string, string>,
): JudgedDetails['speaker'] {
  if (!speakers) return undefined;
  const said = claim.speakers.map((id) => keys.get(id) ?? `?${id}`);
  const isSilenceRight = speakers.includes(null);
  const isSaidRight = said.some((key) => speakers.includes(key));
  return {
    hasSaid: said.length > 0,
    isWanted: !isSilenceRight,
    isRight: said.length > 0 ? isSaidRight : isSilenceRight,
    isNothingRight: isSilenceRight,
    words: `${said.join(', ') || 'nobody'}, gold ${speakers.map((key) => key ?? 'nobody').join(' or ')}`,
  };
}

/** Whether a claim stands in the sentence that says it first. */
export function isFirstSentence(gold: GoldClaim, { quote }: Claim): boolean {
  const [wanted, said] = [foldGoldName(gold.sentence), foldGoldName(quote)];
  return said.includes(wanted) || wanted.includes(said);
}

/** Judges polarity, modality, speaker, sentence and date of a fact that answers a gold claim. */
export function judgeDetails(
  { fact: { claim }, gold }: JudgedFact,
  keys: ReadonlyMap<string, string>,
): JudgedDetails | undefined {
  if (!gold) return undefined;
  const said = claim.polarity === 'negative';
  const modality = judgeModality(gold, claim);
  const speaker = judgeSpeaker(gold, claim, keys);
  const { date } = gold;
  return {
    polarity: { wanted: gold.isNegative, said, isRight: said === gold.isNegative, isNothingRight: !gold.isNegative },
    ...(modality ? { modality } : {}),
    ...(speaker ? { speaker } : {}),
    isFirstSentence: isFirstSentence(gold, claim),
    ...(date ? { isDateRight: claim.date?.start === date.start && claim.date.end === date.end } : {}),
  };
}
