import { createExtractor } from '../src/extract.ts';
import type { NamedClaim } from './claim-between.ts';
import { claimBetween } from './claim-between.ts';
import { readingDay } from './reading-day.ts';
import { readRows } from './read-rows.ts';
import type { Table } from './table-result.ts';
import { shareOf } from './table-result.ts';

interface ModeRow extends NamedClaim {
  readonly mode: string;
}

/** PLOVER's mode of a claim. A row whose actors no claim joins is wrong in the strict figure. */
export const modesTable: Table = (parts) => {
  const extract = createExtractor(parts);
  const all = readRows<ModeRow>('modes').map((row) => ({ row, claim: claimBetween(extract({ text: row.text, publishedAt: readingDay }), row) }));
  const joined = all.filter(({ claim }) => claim !== undefined);
  const typed = joined.filter(({ row, claim }) => claim?.relation === row.relation);
  const modeShare = (rows: typeof all): number => shareOf(rows, ({ row, claim }) => claim?.mode === row.mode);
  return {
    name: 'modes',
    rows: all.length,
    measures: [
      { name: 'joined by some claim', score: joined.length / all.length, nothing: 0 },
      { name: 'type, of all rows', score: typed.length / all.length, nothing: 0 },
      { name: 'mode, of all rows', score: modeShare(all), nothing: 0 },
      { name: 'mode, of rows with the right type', score: modeShare(typed), nothing: 0 },
    ],
    wrong: all
      .filter(({ row, claim }) => claim?.mode !== row.mode)
      .map(({ row, claim }) => `${claim ? `${claim.relation} ${claim.mode ?? '-'}` : 'no claim'}, want ${row.relation} ${row.mode}: ${row.text}`),
  };
};
