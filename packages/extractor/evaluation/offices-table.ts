import { createExtractor } from '../src/extract.ts';
import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import { phraseWords } from '../src/gazetteer/phrase-words.ts';
import { findWords, mentionAt } from './find-words.ts';
import { readRows } from './read-rows.ts';
import type { Table } from './table-result.ts';
import { shareOf } from './table-result.ts';

interface OfficeRow {
  readonly phrase: string;
  readonly date: string;
  readonly country?: string;
  readonly holder: string | null;
}

/** The phrase as the subject of a sentence, after one that names the article's country where the phrase does not. */
function textOf({ phrase, country }: OfficeRow, gazetteer: Gazetteer): string {
  const place = country === undefined ? undefined : gazetteer.government(country)?.name;
  const sentence = `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)} spoke to reporters in the evening.`;
  return place === undefined ? sentence : `It was a long day in ${place}. ${sentence}`;
}

/** Who held an office on a date, asked by the phrase that news prose would use. */
export const officesTable: Table = (parts) => {
  const { gazetteer } = parts;
  const extract = createExtractor(parts);
  const rows = readRows<OfficeRow>('offices').map((row) => {
    const text = textOf(row, gazetteer);
    const { mentions, entities } = extract({ text, publishedAt: row.date });
    const span = findWords(text, row.phrase, { ignoreCase: true }).at(-1);
    const said = (span && mentionAt(mentions, span)?.entities) ?? [];
    const known = said.filter((id) => entities.some((entity) => entity.id === id && entity.named));
    const holders = row.holder === null ? [] : gazetteer.phrase(phraseWords(row.holder)).map(({ target }) => target);
    const isRight = row.holder === null ? known.length === 0 : known.length === 1 && holders.includes(known[0] ?? '');
    return { row, isRight, said: known };
  });
  return {
    name: 'offices',
    rows: rows.length,
    measures: [{ name: 'accuracy', score: shareOf(rows, ({ isRight }) => isRight), nothing: shareOf(rows, ({ row }) => row.holder === null) }],
    wrong: rows.filter(({ isRight }) => !isRight).map(({ row, said }) => `${row.phrase} on ${row.date}: ${said.join(', ') || 'nobody'}, want ${row.holder ?? 'nobody'}`),
  };
};
