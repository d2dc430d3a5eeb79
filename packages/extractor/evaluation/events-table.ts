import type { Extraction } from '@cartograph/model';
import { createExtractor } from '../src/extract.ts';
import type { NamedClaim } from './claim-between.ts';
import { findNamed } from './find-named.ts';
import { readingDay } from './reading-day.ts';
import { readRows } from './read-rows.ts';
import type { Table } from './table-result.ts';
import { shareOf } from './table-result.ts';

interface EventRow extends NamedClaim {
  /** Whether the text tells this of the two, or only seems to. */
  readonly isTold: boolean;
}

/** Whether a claim of this type, not denied, joins the two. */
function says({ claims, ...extraction }: Extraction, { text, subject, relation, object }: NamedClaim): boolean {
  const subjects = findNamed({ claims, ...extraction }, text, subject);
  const objects = findNamed({ claims, ...extraction }, text, object);
  const joins = (from: string, to: string): boolean => subjects.includes(from) && objects.includes(to);
  return claims.some(
    (claim) =>
      claim.relation === relation &&
      claim.polarity === 'positive' &&
      (joins(claim.subject, claim.object) || (claim.mutual && joins(claim.object, claim.subject))),
  );
}

/** What a sentence tells of two actors, and what it only seems to tell. */
export const eventsTable: Table = (parts) => {
  const extract = createExtractor(parts);
  const rows = readRows<EventRow>('events').map((row) => ({
    ...row,
    isSaid: says(extract({ text: row.text, publishedAt: readingDay }), row),
  }));
  const [told, untold] = [rows.filter(({ isTold }) => isTold), rows.filter(({ isTold }) => !isTold)];
  const isRight = ({ isTold, isSaid }: (typeof rows)[number]): boolean => isTold === isSaid;
  return {
    name: 'events',
    rows: rows.length,
    measures: [
      { name: 'told or not', score: shareOf(rows, isRight), nothing: untold.length / rows.length },
      { name: 'of what is told', score: shareOf(told, isRight), nothing: 0 },
      { name: 'of what only seems to be', score: shareOf(untold, isRight), nothing: 1 },
    ],
    wrong: rows
      .filter((row) => !isRight(row))
      .map(
        ({ text, subject, relation, object, isSaid }) =>
          `${isSaid ? 'said' : 'not said'}: ${subject} ${relation} ${object}: ${text}`,
      ),
  };
};
