import type { Modality, Polarity } from '@cartograph/model';
import { createExtractor } from '../src/extract.ts';
import type { NamedClaim } from './claim-between.ts';
import { claimBetween } from './claim-between.ts';
import { macroF1 } from './f1-measures.ts';
import { readingDay } from './reading-day.ts';
import { readRows } from './read-rows.ts';
import type { Table } from './table-result.ts';
import { shareOf } from './table-result.ts';

interface MoodRow extends NamedClaim {
  readonly polarity: Polarity;
  readonly modality: Modality;
}

/** Negation and mood. A row whose actors no claim joins is wrong in the strict figures and left out of the others. */
export const moodsTable: Table = (parts) => {
  const extract = createExtractor(parts);
  const all = readRows<MoodRow>('moods').map((row) => ({ row, claim: claimBetween(extract({ text: row.text, publishedAt: readingDay }), row) }));
  const joined = all.filter(({ claim }) => claim !== undefined);
  const polarityShare = (rows: typeof all): number => shareOf(rows, ({ row, claim }) => claim?.polarity === row.polarity);
  const moodsOf = (rows: typeof all): number => macroF1(rows.map(({ row, claim }) => ({ wanted: row.modality, said: claim?.modality })));
  const nothingOf = (rows: typeof all): number => macroF1(rows.map(({ row }) => ({ wanted: row.modality, said: 'actual' as const })));
  const positive = (rows: typeof all): number => shareOf(rows, ({ row }) => row.polarity === 'positive');
  const isRight = ({ row, claim }: (typeof all)[number]): boolean =>
    claim !== undefined && claim.relation === row.relation && claim.polarity === row.polarity && claim.modality === row.modality;
  return {
    name: 'moods',
    rows: all.length,
    measures: [
      { name: 'joined by some claim', score: joined.length / all.length, nothing: 0 },
      { name: 'type, of all rows', score: shareOf(all, ({ row, claim }) => claim?.relation === row.relation), nothing: 0 },
      { name: 'polarity, of all rows', score: polarityShare(all), nothing: positive(all) },
      { name: 'modality macro-F1, all rows', score: moodsOf(all), nothing: nothingOf(all) },
      { name: 'polarity, of joined rows', score: polarityShare(joined), nothing: positive(joined) },
      { name: 'modality macro-F1, joined rows', score: moodsOf(joined), nothing: nothingOf(joined) },
    ],
    wrong: all
      .filter((row) => !isRight(row))
      .map(({ row, claim }) => `${claim ? `${claim.relation} ${claim.polarity} ${claim.modality}` : 'no claim'}, want ${row.relation} ${row.polarity} ${row.modality}: ${row.text}`),
  };
};
