import { isRelationType, actorLabels } from '@cartograph/model';
import type { GazetteerFile, Table, TableRow } from './read-table.ts';
import { readTable } from './read-table.ts';
import { tableDefinitions } from './table-definitions.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const ISO3 = /^[A-Z]{3}$/;

/** The id that a line gives to somebody, or gave: one that was given up is never given again. */
const idOf = (row: TableRow): string => row.cell('id') || row.cell('former');

const rowProblems = (kind: string, row: TableRow): readonly string[] => {
  const problems: string[] = [];
  const complain = (what: string): number => problems.push(`${row.at}: ${what}`);
  const id = idOf(row);
  if (id !== '' && !ID.test(id)) complain(`the id ${id} is no lower-case slug`);
  for (const column of ['start', 'end'])
    if (row.cell(column) !== '' && !DATE.test(row.cell(column))) complain(`${column} is no date: ${row.cell(column)}`);
  if (row.cell('start') !== '' && row.cell('end') !== '' && row.cell('start') > row.cell('end'))
    complain(`start ${row.cell('start')} is after end ${row.cell('end')}`);
  for (const column of ['country', 'iso3'])
    if (row.cell(column) !== '' && !ISO3.test(row.cell(column)))
      complain(`${column} is no ISO 3166-1 alpha-3 code: ${row.cell(column)}`);
  if (kind === 'people' && !(actorLabels as readonly string[]).includes(row.cell('label')))
    complain(`no such label: ${row.cell('label')}`);
  if (kind === 'people' && !['', 'm', 'f'].includes(row.cell('gender')))
    complain(`gender is m, f or empty, not ${row.cell('gender')}`);
  if (kind === 'relations' && !isRelationType(row.cell('relation')))
    complain(`no such relation: ${row.cell('relation')}`);
  return problems;
};

function duplicates(tables: readonly Table[]): readonly string[] {
  const problems: string[] = [];
  const seen = new Map<string, string>();
  for (const table of tables) {
    for (const row of table.rows) {
      const id = idOf(row);
      if (id === '') continue;
      const key = table.kind === 'roles' ? `role ${id}` : id;
      const earlier = seen.get(key);
      if (earlier) problems.push(`${row.at}: the id ${id} is already taken at ${earlier}`);
      else seen.set(key, row.at);
    }
  }
  return problems;
}

function danglingReferences(tables: readonly Table[]): readonly string[] {
  const ids = { actor: new Set<string>(), role: new Set<string>() };
  for (const table of tables)
    for (const row of table.rows) ids[table.kind === 'roles' ? 'role' : 'actor'].add(row.cell('id'));
  return tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      Object.entries(tableDefinitions[table.kind]?.references ?? {})
        .filter(([column, kind]) => row.cell(column) !== '' && !ids[kind].has(row.cell(column)))
        .map(([column]) => `${row.at}: ${column} names nobody: ${row.cell(column)}`),
    ),
  );
}

/** What is wrong with lines taken one by one: cells, dates, codes, ids taken twice. */
export const findBadLines = (tables: readonly Table[]): readonly string[] => [
  ...tables.flatMap((table) => table.problems),
  ...tables.flatMap((table) => table.rows.flatMap((row) => rowProblems(table.kind, row))),
  ...duplicates(tables),
];

/** Everything that is wrong with the files, one message a problem: `people.mexico.tsv:12: country is …`. */
export function checkGazetteer(files: readonly GazetteerFile[]): readonly string[] {
  const tables = files.map(readTable);
  return [...findBadLines(tables), ...danglingReferences(tables)];
}
