import { createExtractor } from '../src/extract.ts';
import { findNamed } from './find-named.ts';
import { findWords, mentionAt } from './find-words.ts';
import { readRows } from './read-rows.ts';
import type { Table } from './table-result.ts';
import { shareOf } from './table-result.ts';

interface CoreferenceRow {
  readonly text: string;
  readonly publishedAt: string;
  readonly mention: string;
  readonly occurrence: number;
  readonly antecedent: string | null | readonly string[];
}

const namesOf = ({ antecedent }: CoreferenceRow): readonly string[] => (antecedent === null ? [] : [antecedent].flat());

/** Whom pronouns, descriptions and plurals stand for. */
export const coreferenceTable: Table = (parts) => {
  const extract = createExtractor(parts);
  const rows = readRows<CoreferenceRow>('coreference').map((row) => {
    const extraction = extract({ text: row.text, publishedAt: row.publishedAt });
    const span = findWords(row.text, row.mention)[row.occurrence - 1];
    const said = new Set((span && mentionAt(extraction.mentions, span)?.entities) ?? []);
    const names = namesOf(row).map((name) => findNamed(extraction, row.text, name));
    const wanted = new Set(names.flat());
    const isRight = names.every((ids) => ids.length > 0) && said.size === wanted.size && [...said].every((id) => wanted.has(id));
    return { row, isRight, said };
  });
  return {
    name: 'coreference',
    rows: rows.length,
    measures: [{ name: 'accuracy', score: shareOf(rows, ({ isRight }) => isRight), nothing: shareOf(rows, ({ row }) => row.antecedent === null) }],
    wrong: rows
      .filter(({ isRight }) => !isRight)
      .map(({ row, said }) => `"${row.mention}" ${row.occurrence}: ${[...said].join(', ') || 'nobody'}, want ${namesOf(row).join(' and ') || 'nobody'}: ${row.text}`),
  };
};
