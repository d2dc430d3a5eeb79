import type { CandidateClaim } from '../../reading.ts';
import { bearerOf } from './owned-noun.ts';
import { isPersonLabel, toCandidate, type SentenceMentions } from './sentence-mentions.ts';

/** HOLDS_OFFICE by a counterpart: "Kerry and his Russian counterpart, Sergey Lavrov". */
export function findCounterparts(at: SentenceMentions): readonly CandidateClaim[] {
  return at.tokens.flatMap((token) => {
    const country = token.lemma === 'counterpart' ? at.at[token.index - 1] : undefined;
    const bearer = country?.label === 'Government' ? bearerOf(at, token.index) : undefined;
    if (!country || bearer?.kind !== 'name' || !isPersonLabel(bearer.label)) return [];
    return toCandidate({
      subject: bearer,
      object: country,
      trigger: token,
      relation: 'HOLDS_OFFICE',
      rule: 'standing/counterpart',
      confidence: 0.8,
    });
  });
}
