import { useSignal } from '@preact/signals';
import { ArrowDown, ArrowUp } from 'lucide';
import type { JSX } from 'preact';
import type { WordKey } from '../language/english.ts';
import { count, say } from '../language/language.ts';
import { Icon } from '../parts/icon.tsx';

/** A column: its name, what it says of a row, and how it is drawn where not as text. */
export interface Column<Row> {
  readonly key: WordKey;
  of(row: Row): string | number;
  cell?(row: Row): JSX.Element;
}

interface TableProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  idOf(row: Row): string;
  readonly selected: string;
  onChoose(row: Row): void;
}

/** So many rows are drawn at first, and so many more each time; the saved file has them all. */
const DRAWN = 300;

/** A sortable table whose rows are chosen by click, Enter or Space. */
export function DataTable<Row>({ columns, rows, idOf, selected, onChoose }: TableProps<Row>): JSX.Element {
  const sort = useSignal<{ readonly column: number; readonly isUp: boolean } | undefined>(undefined);
  const sorted = sortRows(columns, rows, sort.value);
  const drawn = useSignal(DRAWN);
  const press = (event: KeyboardEvent, row: Row): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChoose(row);
  };
  return (
    <>
      <table>
        <thead>
          <tr>
            {columns.map((column, place) => {
              const isSorted = sort.value?.column === place;
              return (
                <th
                  key={column.key}
                  class={isNumber(column, rows) ? 'is-number' : ''}
                  aria-sort={isSorted ? (sort.value?.isUp ? 'ascending' : 'descending') : 'none'}
                >
                  <button
                    onClick={() =>
                      (sort.value = { column: place, isUp: isSorted ? !sort.value?.isUp : !isNumber(column, rows) })
                    }
                  >
                    {say(column.key)}
                    {isSorted && <Icon of={sort.value?.isUp ? ArrowUp : ArrowDown} />}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, drawn.value).map((row, place) => (
            <tr
              key={`${idOf(row)} ${place}`}
              tabIndex={0}
              aria-selected={idOf(row) === selected}
              onClick={() => onChoose(row)}
              onKeyDown={(event) => press(event, row)}
            >
              {columns.map((column) => (
                <td key={column.key} class={typeof column.of(row) === 'number' ? 'is-number' : ''}>
                  {column.cell?.(row) ?? column.of(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > drawn.value && (
        <p class="table-foot">
          {say('table.shown', { n: count(drawn.value), total: count(rows.length) })}{' '}
          <button class="button small" onClick={() => (drawn.value += DRAWN)}>
            {say('table.more', { n: count(Math.min(DRAWN, rows.length - drawn.value)) })}
          </button>
        </p>
      )}
    </>
  );
}

function isNumber<Row>(column: Column<Row>, rows: readonly Row[]): boolean {
  const first = rows[0];
  return first !== undefined && typeof column.of(first) === 'number';
}

function sortRows<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  sort: { readonly column: number; readonly isUp: boolean } | undefined,
): readonly Row[] {
  const column = sort ? columns[sort.column] : undefined;
  if (!sort || !column) return rows;
  const collator = new Intl.Collator(undefined, { numeric: true });
  const turn = sort.isUp ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [x, y] = [column.of(a), column.of(b)];
    return turn * (typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y)));
  });
}

/** All rows as CSV (RFC 4180); a cell that a spreadsheet would run gets an apostrophe. */
export function toCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const quote = (value: string | number): string => {
    const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [
    columns.map((column) => quote(say(column.key))),
    ...rows.map((row) => columns.map((column) => quote(column.of(row)))),
  ];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}
