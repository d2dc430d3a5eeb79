import type { RoleEvidence } from './claim.ts';
import type { GraphClaim } from './graph.ts';
import { edgeId, edgeOf } from './identity/edge-id.ts';
import type { TextSpan } from './text-span.ts';

/** The words that a role was read from: the mention itself, or what an implied one was taken from. */
export const roleSpan = (role: RoleEvidence): TextSpan => ('implied' in role ? role.from : role);

/** A claim with its date, quantity and evidence laid flat, under the names that ontology.md gives its properties. */
export function flattenClaim(claim: GraphClaim): Readonly<Record<string, unknown>> {
  const { date, quantity, evidence, ...rest } = claim;
  const { sentence, trigger, subject, object } = evidence;
  return {
    ...rest,
    edgeId: edgeId(edgeOf(claim)),
    sentenceIndex: sentence.index,
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
    triggerStart: trigger.start,
    triggerEnd: trigger.end,
    subjectStart: roleSpan(subject).start,
    subjectEnd: roleSpan(subject).end,
    subjectImplied: 'implied' in subject,
    objectStart: roleSpan(object).start,
    objectEnd: roleSpan(object).end,
    objectImplied: 'implied' in object,
    dateStart: date?.start,
    dateEnd: date?.end,
    datePrecision: date?.precision,
    dateText: date?.text,
    quantityText: quantity?.text,
    quantityValue: quantity?.value,
    quantityUnit: quantity?.unit,
  };
}
