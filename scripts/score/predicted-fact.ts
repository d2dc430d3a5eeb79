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

/** The facts of an extraction: one for each (subject, type, object, polarity). */
export function predictedFacts(
  extraction: Extraction,
  article: GoldArticle,
  keys: ReadonlyMap<string, string>,
): readonly PredictedFact[] {
  const nothing = article.nothing.map(foldGoldName).filter((words) => words.length >= MIN_NOTHING);
  const facts = new Map<string, PredictedFact>();
  for (const claim of extraction.claims) {
    const subject = keys.get(claim.subject) ?? `?${claim.subject}`;
    const object = keys.get(claim.object) ?? `?${claim.object}`;
    const isEitherWay = relationDefinition(claim.relation).symmetric === 'always' || claim.mutual;
    const roles = isEitherWay ? [subject, object].sort() : [subject, object];
    const fact = [...roles, claim.relation, claim.polarity].join('|');
    if ((facts.get(fact)?.claim.confidence ?? -1) >= claim.confidence) continue;
    const { start, end } = claim.evidence.sentence;
    const quote = foldGoldName(claim.quote);
    const isBadQuote = article.text.slice(start, end) !== claim.quote;
    const isBoilerplate = quote.length >= MIN_NOTHING && nothing.some((words) => quote.startsWith(words));
    facts.set(fact, { claim, subject, object, isEitherWay, isBadQuote, isBoilerplate });
  }
  return [...facts.values()];
}
