import type { Extraction } from '@cartograph/model';
import { StoreError } from '../store-error.ts';

/** Throws for an extraction that would break the graph: no text, a quote that is not in it, an actor that it does not list. */
export function checkExtraction(extraction: Extraction): void {
  const { id, text } = extraction.document;
  if (text === undefined) {
    throw new StoreError(
      'no-text',
      `the extraction of ${id} has no text; make it with: cartograph extract --with-text`,
    );
  }
  const actors = new Set(extraction.entities.map((entity) => entity.id));
  const claims = new Set<string>();
  const refuse = (claimId: string, what: string): never => {
    throw new StoreError('bad-extraction', `claim ${claimId} of ${id} ${what}; extract the document again`);
  };
  for (const claim of extraction.claims) {
    const { start, end } = claim.evidence.sentence;
    if (claims.has(claim.id)) refuse(claim.id, 'stands there twice');
    claims.add(claim.id);
    if (text.slice(start, end) !== claim.quote) refuse(claim.id, 'does not quote its sentence');
    for (const actor of [claim.subject, claim.object, ...claim.speakers]) {
      if (!actors.has(actor)) refuse(claim.id, `names the actor ${actor}, which the extraction does not list`);
    }
  }
}
