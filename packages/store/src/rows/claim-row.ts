import type { Claim, GraphClaim, RoleEvidence, TextSpan } from '@cartograph/model';
import { edgeId, edgeOf } from '../projection/edge-id.ts';
import { claimProperties } from '../schema/properties.ts';
import type { RawRow } from './read-row.ts';
import { readRow } from './read-row.ts';
import type { Row } from './row.ts';
import { toRow } from './to-row.ts';

/** A claim as a row: its date, quantity and evidence laid flat. */
export function toClaimRow(claim: GraphClaim): Row {
  const { sentence, trigger, subject, object } = claim.evidence;
  const { date, quantity } = claim;
  return toRow(
    {
      ...claim,
      edgeId: edgeId(edgeOf(claim)),
      sentenceIndex: sentence.index,
      sentenceStart: sentence.start,
      sentenceEnd: sentence.end,
      triggerStart: trigger.start,
      triggerEnd: trigger.end,
      subjectStart: spanOf(subject).start,
      subjectEnd: spanOf(subject).end,
      subjectImplied: 'implied' in subject,
      objectStart: spanOf(object).start,
      objectEnd: spanOf(object).end,
      objectImplied: 'implied' in object,
      dateStart: date?.start,
      dateEnd: date?.end,
      datePrecision: date?.precision,
      dateText: date?.text,
      quantityText: quantity?.text,
      quantityValue: quantity?.value,
      quantityUnit: quantity?.unit,
    },
    claimProperties,
  );
}

/** The claim that a row holds. */
export function fromClaimRow(raw: RawRow): GraphClaim {
  const row = readRow(raw, claimProperties);
  const optional = (...names: (keyof Claim & string)[]): object =>
    Object.fromEntries(names.filter((name) => row[name] !== undefined).map((name) => [name, row[name]]));
  return {
    id: row['id'],
    subject: row['subject'],
    relation: row['relation'],
    object: row['object'],
    mutual: row['mutual'],
    ...optional('mode'),
    contexts: row['contexts'],
    action: row['action'],
    polarity: row['polarity'],
    modality: row['modality'],
    speakers: row['speakers'],
    speech: row['speech'],
    ...optional('cue', 'attribution'),
    ...(row['dateStart'] === undefined
      ? {}
      : {
          date: {
            start: row['dateStart'],
            end: row['dateEnd'],
            precision: row['datePrecision'],
            text: row['dateText'],
          },
        }),
    ...(row['quantityText'] === undefined
      ? {}
      : { quantity: { text: row['quantityText'], value: row['quantityValue'], unit: row['quantityUnit'] } }),
    ...optional('place', 'title', 'kind'),
    event: row['event'],
    quote: row['quote'],
    evidence: {
      sentence: { index: row['sentenceIndex'], start: row['sentenceStart'], end: row['sentenceEnd'] },
      trigger: { start: row['triggerStart'], end: row['triggerEnd'] },
      subject: role(row, 'subject'),
      object: role(row, 'object'),
    },
    confidence: row['confidence'],
    rules: row['rules'],
    documentId: row['documentId'],
  } as unknown as GraphClaim;
}

const spanOf = (role: RoleEvidence): TextSpan => ('implied' in role ? role.from : role);

function role(row: Readonly<Record<string, unknown>>, name: 'subject' | 'object'): unknown {
  const span = { start: row[`${name}Start`], end: row[`${name}End`] };
  return row[`${name}Implied`] === true ? { implied: true, from: span } : span;
}
