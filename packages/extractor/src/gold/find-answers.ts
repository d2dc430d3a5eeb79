import type { Extraction } from '@cartograph/model';
import { foldGoldName } from './fold-gold-name.ts';
import type { GoldArticle, GoldClaim } from './gold-article.ts';
import { matchActors } from './match-actors.ts';
import { matchClaims } from './match-claims.ts';
import { classOfClaim, type MentionClass } from './mention-class.ts';
import { predictedFacts } from './predicted-fact.ts';

/** A claim that the gold requires, how its sentence speaks of its actors, and whether an extraction has it. */
export interface AnsweredClaim {
  readonly claim: GoldClaim;
  /** Index of its sentence in the extraction; nothing where the text has none that begins so. */
  readonly sentence: number | undefined;
  readonly mentionClass: MentionClass;
  readonly isFound: boolean;
}

/** The claims that the gold of an article requires, found or missed, in the gold's order. */
export function findAnswers(article: GoldArticle, extraction: Extraction): readonly AnsweredClaim[] {
  const { keys } = matchActors(extraction, article.actors);
  const found = new Set(matchClaims(article.claims, predictedFacts(extraction, article, keys)).values());
  const sentences = extraction.sentences.map(({ start, end }) => article.text.slice(start, end));
  const folded = sentences.map(foldGoldName);
  return article.claims
    .filter(({ isRequired }) => isRequired)
    .map((claim) => {
      const words = foldGoldName(claim.sentence);
      const at = folded.findIndex((text) => text.includes(words));
      const text = sentences[at] ?? claim.sentence;
      return {
        claim,
        sentence: at < 0 ? undefined : at,
        mentionClass: classOfClaim(claim, article.actors, text),
        isFound: found.has(claim),
      };
    });
}
