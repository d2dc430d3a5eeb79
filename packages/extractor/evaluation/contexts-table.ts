import { createExtractor } from '../src/extract.ts';
import { microF1 } from './f1-measures.ts';
import { readingDay } from './reading-day.ts';
import { readRows } from './read-rows.ts';
import type { Table } from './table-result.ts';
import { shareOf } from './table-result.ts';

interface ContextRow {
  readonly text: string;
  readonly contexts: readonly string[];
}

/** PLOVER's contexts, over all claims of a sentence. A sentence without claims has none. */
export const contextsTable: Table = (parts) => {
  const extract = createExtractor(parts);
  const rows = readRows<ContextRow>('contexts').map(({ text, contexts }) => {
    const { claims } = extract({ text, publishedAt: readingDay });
    return { text, claimCount: claims.length, wanted: contexts, said: [...new Set(claims.flatMap((claim) => claim.contexts))] };
  });
  const withClaims = rows.filter(({ claimCount }) => claimCount > 0);
  const isRight = ({ wanted, said }: (typeof rows)[number]): boolean => wanted.length === said.length && wanted.every((context) => said.includes(context));
  return {
    name: 'contexts',
    rows: rows.length,
    measures: [
      { name: 'sentences with a claim', score: withClaims.length / rows.length, nothing: 0 },
      { name: 'micro-F1, of all rows', score: microF1(rows), nothing: 0 },
      { name: 'micro-F1, of rows with a claim', score: microF1(withClaims), nothing: 0 },
      { name: 'all contexts of a row right', score: shareOf(rows, isRight), nothing: 0 },
    ],
    wrong: rows
      .filter((row) => !isRight(row))
      .map(({ text, claimCount, wanted, said }) => `${claimCount === 0 ? 'no claim' : said.join(', ') || 'none'}, want ${wanted.join(', ')}: ${text}`),
  };
};
