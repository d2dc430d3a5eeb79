import type { Claim } from '../claim.ts';
import type { RelationType } from '../vocabulary/relation-names.ts';

/** The two ends of an edge and its type. */
export interface EdgeEnds {
  readonly subject: string;
  readonly relation: RelationType;
  readonly object: string;
}

/** The edge that a claim is part of; a mutual one starts at the smaller id. */
export function edgeOf(claim: Pick<Claim, 'subject' | 'relation' | 'object' | 'mutual'>): EdgeEnds {
  const { subject, relation, object } = claim;
  return claim.mutual && object < subject
    ? { subject: object, relation, object: subject }
    : { subject, relation, object };
}

/** `subject|TYPE|object`. */
export const edgeId = (ends: EdgeEnds): string => `${ends.subject}|${ends.relation}|${ends.object}`;

/** The ends that an edge's id names; `undefined` for text that is no such id. */
export function edgeEnds(id: string): EdgeEnds | undefined {
  // an id may itself hold a "|" (a document's id in it can be any text): a type in capitals between two bars is the middle
  const match = /^(.+?)\|([A-Z_]+)\|(.+)$/s.exec(id);
  return match ? { subject: match[1] ?? '', relation: match[2] as RelationType, object: match[3] ?? '' } : undefined;
}
