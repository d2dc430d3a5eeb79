import type { RoleEvidence } from '@cartograph/model';
import type { RoleActor } from '../3-clauses/role-actors.ts';

/** Where an actor fills its role: its own words in the claim's sentence, else the words of the document it was taken from. */
export function roleEvidence({ mention, isImplied }: RoleActor, sentence: number): RoleEvidence {
  const span = { start: mention.start, end: mention.end };
  return isImplied === true || mention.sentence !== sentence ? { implied: true, from: span } : span;
}
