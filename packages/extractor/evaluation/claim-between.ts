import type { Claim, Extraction, RelationType } from '@cartograph/model';
import { findNamed } from './find-named.ts';

/** A claim as a table names it: its actors by the text's words. */
export interface NamedClaim {
  readonly text: string;
  readonly subject: string;
  readonly relation: RelationType;
  readonly object: string;
}

/** The claim between two actors of a text: of the wanted type if there is one, else the most confident. */
export function claimBetween(extraction: Extraction, { text, subject, relation, object }: NamedClaim): Claim | undefined {
  const subjects = findNamed(extraction, text, subject);
  const objects = findNamed(extraction, text, object);
  const joins = (from: string, to: string): boolean => subjects.includes(from) && objects.includes(to);
  const between = extraction.claims.filter((claim) => joins(claim.subject, claim.object) || (claim.mutual && joins(claim.object, claim.subject)));
  return between.find((claim) => claim.relation === relation) ?? [...between].sort((a, b) => b.confidence - a.confidence)[0];
}
