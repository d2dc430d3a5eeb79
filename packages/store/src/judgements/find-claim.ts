import type { ActorReference, Claim, ClaimReference, Entity } from '@cartograph/model';
import { compareCodeUnits, foldName } from '@cartograph/model';

/**
 * The claim of a document that a judgement is about: by id, else the nearest one in the same sentence that says the same
 * relation of the same two actors. A claim that now says something else is another claim, and was not judged.
 */
export function findClaim(
  claims: readonly Claim[],
  entities: readonly Entity[],
  reference: ClaimReference,
): Claim | undefined {
  const byId = claims.find(({ id }) => id === reference.id);
  if (byId) return byId;
  const quote = squeeze(reference.quote);
  const distance = (claim: Claim): number =>
    (squeeze(claim.quote) === quote ? 0 : 1e9) + Math.abs(claim.evidence.sentence.start - reference.start);
  return claims
    .filter((claim) => isSameSentence(squeeze(claim.quote), quote) && saysTheSame(claim, entities, reference))
    .sort((a, b) => distance(a) - distance(b) || compareCodeUnits(a.id, b.id))
    .at(0);
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

// a sentence may be cut at another place by the next version
const isSameSentence = (a: string, b: string): boolean => a === b || a.includes(b) || b.includes(a);

function saysTheSame(claim: Claim, entities: readonly Entity[], reference: ClaimReference): boolean {
  if (claim.relation !== reference.relation || claim.polarity !== reference.polarity) return false;
  const is = (id: string, actor: ActorReference): boolean => id === actor.id || hasName(entities, id, actor.name);
  const { subject, object, mutual } = claim;
  const isStraight = is(subject, reference.subject) && is(object, reference.object);
  return isStraight || (mutual && is(subject, reference.object) && is(object, reference.subject));
}

function hasName(entities: readonly Entity[], id: string, name: string): boolean {
  const entity = entities.find((one) => one.id === id);
  return entity !== undefined && foldName(entity.name) === foldName(name);
}
