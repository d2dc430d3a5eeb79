import type { RoleEvidence } from './claim.ts';
import type { GraphClaim } from './graph.ts';
import { edgeId, edgeOf } from './identity/edge-id.ts';
import type { TextSpan } from './text-span.ts';

/** The words that a role was read from: the mention itself, or what an implied one was taken from. */
export const roleSpan = (role: RoleEvidence): TextSpan => ('implied' in role ? role.from : role);

/** A claim with its date, quantity and evidence laid flat: the properties of `claimProperties`, in their order. */
export function flattenClaim(claim: GraphClaim): Readonly<Record<string, unknown>> {
  const { date, quantity, evidence } = claim;
  const { sentence, trigger, subject, object } = evidence;
  // spelt out: with `...rest` an object of so many keys takes ten times as long to make
  return {
    id: claim.id,
    relation: claim.relation,
    mode: claim.mode,
    contexts: claim.contexts,
    action: claim.action,
    mutual: claim.mutual,
    polarity: claim.polarity,
    modality: claim.modality,
    speech: claim.speech,
    cue: claim.cue,
    quote: claim.quote,
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
    place: claim.place,
    title: claim.title,
    kind: claim.kind,
    event: claim.event,
    confidence: claim.confidence,
    rules: claim.rules,
    subject: claim.subject,
    object: claim.object,
    speakers: claim.speakers,
    attribution: claim.attribution,
    edgeId: edgeId(edgeOf(claim)),
    documentId: claim.documentId,
  };
}
