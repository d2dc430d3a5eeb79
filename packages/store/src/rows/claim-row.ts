import { claimProperties, flattenClaim } from '@cartograph/model';
import type { Claim, GraphClaim } from '@cartograph/model';
import type { RawRow } from './read-row.ts';
import { readRow } from './read-row.ts';
import type { Row } from './row.ts';
import { toRow } from './to-row.ts';

/** A claim as a row: its date, quantity and evidence laid flat. */
export const toClaimRow = (claim: GraphClaim): Row => toRow(flattenClaim(claim), claimProperties);

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

function role(row: Readonly<Record<string, unknown>>, name: 'subject' | 'object'): unknown {
  const span = { start: row[`${name}Start`], end: row[`${name}End`] };
  return row[`${name}Implied`] === true ? { implied: true, from: span } : span;
}
