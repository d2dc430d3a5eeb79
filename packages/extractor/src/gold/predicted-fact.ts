import type { Claim, Extraction } from '@cartograph/model';
import { relationDefinition } from '@cartograph/model';
import { foldGoldName } from './fold-gold-name.ts';
import type { GoldArticle } from './gold-article.ts';

/** One fact that an extraction states, by its most confident claim. */
export interface PredictedFact {
  readonly claim: Claim;
  /** Gold keys, or `?` and the id of an actor that the gold does not list. */
  readonly subject: string;
  readonly object: string;
  /** Right in either direction. */
  readonly isEitherWay: boolean;
  readonly isBadQuote: boolean;
  readonly isBoilerplate: boolean;
}

/** Shorter beginnings of sentences would fit too many. */
const MIN_NOTHING = 9;

/** Whether a relation is right in either direction: by its type, or because both act. */
export const isEitherWay = (claim: Pick<Claim, 'relation' | 'mutual'>): boolean =>
  relationDefinition(claim.relation).symmetric === 'always' || claim.mutual;

/** Tells the quotes from which, the gold says, no claim may come. */
export function forbiddenQuotes({ nothing }: Pick<GoldArticle, 'nothing'>): (quote: string) => boolean {
  const starts = nothing.map(foldGoldName).filter((words) => words.length >= MIN_NOTHING);
  return (quote) => {
    const words = foldGoldName(quote);
    return words.length >= MIN_NOTHING && starts.some((start) => words.startsWith(start));
  };
}

/** The facts of an extraction: one for each (subject, type, object, polarity). */
export function predictedFacts(
  extraction: Extraction,
  article: GoldArticle,
  keys: ReadonlyMap<string, string>,
): readonly PredictedFact[] {
  const isForbidden = forbiddenQuotes(article);
  const facts = new Map<string, PredictedFact>();
  for (const claim of extraction.claims) {
    const subject = keys.get(claim.subject) ?? `?${claim.subject}`;
    const object = keys.get(claim.object) ?? `?${claim.object}`;
    const eitherWay = isEitherWay(claim);
    const roles = eitherWay ? [subject, object].sort() : [subject, object];
    const fact = [...roles, claim.relation, claim.polarity].join('|');
    if ((facts.get(fact)?.claim.confidence ?? -1) >= claim.confidence) continue;
    const { start, end } = claim.evidence.sentence;
    const isBadQuote = article.text.slice(start, end) !== claim.quote;
    const isBoilerplate = isForbidden(claim.quote);
    facts.set(fact, { claim, subject, object, isEitherWay: eitherWay, isBadQuote, isBoilerplate });
  }
  return [...facts.values()];
}
