import type { GraphClaim, RoleEvidence, TextSpan } from '@cartograph/model';

/** A claim as one flat row, by the names that ontology.md gives its properties. */
export function toClaimRow(claim: GraphClaim): Readonly<Record<string, Cell>> {
  const { sentence, trigger, subject, object } = claim.evidence;
  return {
    id: claim.id,
    subject: claim.subject,
    relation: claim.relation,
    object: claim.object,
    mutual: claim.mutual,
    mode: claim.mode,
    contexts: claim.contexts,
    action: claim.action,
    polarity: claim.polarity,
    modality: claim.modality,
    speakers: claim.speakers,
    speech: claim.speech,
    cue: claim.cue,
    title: claim.title,
    kind: claim.kind,
    dateStart: claim.date?.start,
    dateEnd: claim.date?.end,
    datePrecision: claim.date?.precision,
    dateText: claim.date?.text,
    quantityText: claim.quantity?.text,
    quantityValue: claim.quantity?.value,
    quantityUnit: claim.quantity?.unit,
    place: claim.place,
    event: claim.event,
    documentId: claim.documentId,
    quote: claim.quote,
    sentenceIndex: sentence.index,
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
    triggerStart: trigger.start,
    triggerEnd: trigger.end,
    subjectStart: spanOf(subject).start,
    subjectEnd: spanOf(subject).end,
    objectStart: spanOf(object).start,
    objectEnd: spanOf(object).end,
    confidence: claim.confidence,
    rules: claim.rules,
  };
}

/** A value of a row; a list is written with `;` between its items. */
export type Cell = string | number | boolean | readonly string[] | undefined;

const spanOf = (role: RoleEvidence): TextSpan => ('implied' in role ? role.from : role);
