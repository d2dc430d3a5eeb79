import { sha256Hex } from './sha256.ts';

/** What a claim's id is made of; offsets, modality, speakers, confidence and rules are not in it. */
export interface ClaimIdentity {
  readonly documentId: string;
  readonly quote: string;
  /** Which occurrence of the quote in the document, from 0. */
  readonly occurrence: number;
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly polarity: string;
}

/** The claim's id: 16 hex digits over its identity. Equal ones get a counter by the caller, in text order. */
export const claimId = (of: ClaimIdentity): string =>
  sha256Hex(
    [of.documentId, of.quote, String(of.occurrence), of.subject, of.relation, of.object, of.polarity].join('\u0000'),
  ).slice(0, 16);
