import type { Claim, Entity, Extraction } from '@cartograph/model';
import { compareCodeUnits } from '@cartograph/model';

/** An entity that is judged to be another actor keeps the id that its document gave it. */
export interface JudgedEntity extends Entity {
  readonly rawId?: string;
}

/** An extraction as judged. */
export interface JudgedExtraction extends Extraction {
  readonly entities: readonly JudgedEntity[];
}

/**
 * The extraction with actors under other ids. Claims keep their ids; one whose two actors became one is left out, and of
 * several that came to say the same of one event only one is kept.
 */
export function renameActors(extraction: JudgedExtraction, renames: ReadonlyMap<string, string>): JudgedExtraction {
  if (!extraction.entities.some(({ id }) => renames.has(id))) return extraction;
  const nameOf = (id: string): string => renames.get(id) ?? id;
  const namesOf = (ids: readonly string[]): string[] => [...new Set(ids.map(nameOf))];
  return {
    ...extraction,
    entities: extraction.entities.map((entity) =>
      renames.has(entity.id) ? { ...entity, id: nameOf(entity.id), rawId: entity.rawId ?? entity.id } : entity,
    ),
    mentions: extraction.mentions.map((mention) => ({ ...mention, entities: namesOf(mention.entities) })),
    attributions: extraction.attributions.map((attribution) => ({
      ...attribution,
      source: attribution.source && { ...attribution.source, entities: namesOf(attribution.source.entities) },
    })),
    claims: withoutEchoes(
      extraction.claims.map((claim) =>
        inOrder({
          ...claim,
          subject: nameOf(claim.subject),
          object: nameOf(claim.object),
          speakers: namesOf(claim.speakers),
        }),
      ),
    ),
  };
}

/** A mutual claim starts at the smaller id. */
function inOrder(claim: Claim): Claim {
  if (!claim.mutual || claim.subject <= claim.object) return claim;
  const { subject, object, evidence } = claim;
  return {
    ...claim,
    subject: object,
    object: subject,
    evidence: { ...evidence, subject: evidence.object, object: evidence.subject },
  };
}

function withoutEchoes(claims: readonly Claim[]): Claim[] {
  const kept = new Map<string, string>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const other = kept.get(key);
    if (other === undefined || compareCodeUnits(claim.id, other) < 0) kept.set(key, claim.id);
  }
  return claims.filter((claim) => claim.subject !== claim.object && kept.get(keyOf(claim)) === claim.id);
}

const keyOf = ({ event, subject, relation, object, polarity, modality }: Claim): string =>
  [event, subject, relation, object, polarity, modality].join('\u0000');
