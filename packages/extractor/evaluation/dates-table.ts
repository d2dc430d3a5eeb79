import type { ClaimDate } from '@cartograph/model';
import { createDater } from '../src/4-claims/create-dater.ts';
import type { ExtractorParts } from '../src/extract.ts';
import { eventAt } from './event-at.ts';
import { readRows } from './read-rows.ts';
import type { Table } from './table-result.ts';
import { shareOf } from './table-result.ts';

interface DateRow {
  readonly text: string;
  readonly publishedAt: string;
  readonly trigger: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: string | null;
}

function dateSaid(parts: ExtractorParts, { text, publishedAt, trigger }: DateRow): ClaimDate | undefined {
  const { stages, claim, clause } = eventAt(parts, { text, publishedAt }, trigger);
  if (claim) return claim.date;
  return clause && createDater({ text, publishedAt, trees: stages.trees, times: stages.times })({ clause });
}

/** When events happened: first day, last day and precision, all three. */
export const datesTable: Table = (parts) => {
  const rows = readRows<DateRow>('dates').map((row) => {
    const said = dateSaid(parts, row);
    const areDaysRight = (said?.start ?? null) === row.start && (said?.end ?? null) === row.end;
    return { row, said, areDaysRight, isRight: areDaysRight && (said?.precision ?? null) === row.precision };
  });
  const nothing = shareOf(rows, ({ row }) => row.start === null);
  return {
    name: 'dates',
    rows: rows.length,
    measures: [
      { name: 'start, end and precision', score: shareOf(rows, ({ isRight }) => isRight), nothing },
      { name: 'start and end', score: shareOf(rows, ({ areDaysRight }) => areDaysRight), nothing },
    ],
    wrong: rows
      .filter(({ isRight }) => !isRight)
      .map(({ row, said }) => `${said ? `${said.start}..${said.end} ${said.precision}` : 'no date'}, want ${row.start ? `${row.start}..${row.end} ${row.precision}` : 'none'} on ${row.publishedAt}: "${row.trigger}" in ${row.text}`),
  };
};
