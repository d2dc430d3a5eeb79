import type { CandidateClaim } from '../../reading.ts';
import { bearerOf, ownerOf } from './owned-noun.ts';
import { isPersonLabel, toCandidate, type SentenceMentions } from './sentence-mentions.ts';

/** Nouns of kin, by lemma. */
export const kinNouns: ReadonlySet<string> = new Set(
  'wife husband widow widower spouse son daughter brother sister father mother dad mom uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter stepson stepdaughter stepfather stepmother son-in-law daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law fiancée fiancé fiancee sibling twin ex-wife ex-husband'.split(
    ' ',
  ),
);

/** FAMILY_OF: "Litvinenko's widow, Marina", "Ovidio, son of El Chapo". */
export function findFamily(at: SentenceMentions): readonly CandidateClaim[] {
  return at.tokens.flatMap((token) => {
    if (!kinNouns.has(token.lemma.toLowerCase()) || token.upos !== 'NOUN') return [];
    const owner = ownerOf(at, token.index);
    const kin = bearerOf(at, token.index);
    if (!owner || !kin || !isPersonLabel(owner.label) || !isPersonLabel(kin.label)) return [];
    return toCandidate({
      subject: kin,
      object: owner,
      trigger: token,
      relation: 'FAMILY_OF',
      rule: 'standing/kin',
      confidence: 0.85,
      kind: token.lemma.toLowerCase(),
    });
  });
}
