import type { TimeExpression } from '@cartograph/model';
import { spansOverlap } from '@cartograph/model';
import { createExtractor } from '../src/extract.ts';
import { findWords } from './find-words.ts';
import { readRows } from './read-rows.ts';
import { addCounts, f1Of, noCounts } from './span-counts.ts';
import type { Table } from './table-result.ts';

interface TimeRow {
  readonly text: string;
  readonly publishedAt: string;
  readonly times: readonly { readonly text: string; readonly type: string; readonly value: string | readonly string[] }[];
}

/** A wanted expression with its place. */
interface WantedTime {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly values: readonly string[];
}

function wantedOf({ text, times }: TimeRow): readonly WantedTime[] {
  let from = 0;
  return times.map(({ text: words, type, value }) => {
    const span = findWords(text, words).find(({ start }) => start >= from);
    if (!span) throw new Error(`no "${words}" in: ${text}`);
    from = span.end;
    return { ...span, text: words, type, values: [value].flat() };
  });
}

const describe = (time: TimeExpression | undefined): string => (time ? `"${time.text}" ${time.type} ${time.value}` : 'nothing');

/** Expressions of time as TIMEX3 has them: found (any overlap), with their exact words, type and value. */
export const timesTable: Table = (parts) => {
  const extract = createExtractor(parts);
  const counts = { found: noCounts(), exact: noCounts(), typed: noCounts(), valued: noCounts() };
  const wrong: string[] = [];
  const rows = readRows<TimeRow>('times');
  for (const row of rows) {
    const open = new Set(extract({ text: row.text, publishedAt: row.publishedAt }).times);
    const pairs = wantedOf(row).map((wanted) => {
      const said = [...open].find((time) => spansOverlap(time, wanted));
      if (said) open.delete(said);
      return { wanted, said };
    });
    for (const { wanted, said } of [...pairs, ...[...open].map((time) => ({ wanted: undefined, said: time }))]) {
      const add = (key: keyof typeof counts, isRight: boolean): void =>
        addCounts(counts[key], { found: said ? 1 : 0, gold: wanted ? 1 : 0, right: wanted && said && isRight ? 1 : 0 });
      const isValued = wanted?.values.includes(said?.value ?? '') ?? false;
      add('found', true);
      add('exact', said?.start === wanted?.start && said?.end === wanted?.end);
      add('typed', said?.type === wanted?.type);
      add('valued', isValued);
      if (!isValued || said?.type !== wanted?.type || said?.text !== wanted?.text)
        wrong.push(`${describe(said)}, want ${wanted ? `"${wanted.text}" ${wanted.type} ${wanted.values.join(' or ')}` : 'nothing'} on ${row.publishedAt}: ${row.text}`);
    }
  }
  return {
    name: 'times',
    rows: rows.reduce((sum, { times }) => sum + times.length, 0),
    measures: [
      { name: 'found, F1', score: f1Of(counts.found), nothing: 0 },
      { name: 'same words, F1', score: f1Of(counts.exact), nothing: 0 },
      { name: 'type, F1', score: f1Of(counts.typed), nothing: 0 },
      { name: 'value, F1', score: f1Of(counts.valued), nothing: 0 },
    ],
    wrong,
  };
};
