import { useSignal } from '@preact/signals';
import { ArrowDown, ArrowUp } from 'lucide';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { WordKey } from '../language/english.ts';
import { say } from '../language/language.ts';
import { Icon } from '../parts/icon.tsx';
import type { RowOrder, SortedColumn } from './use-sorted-rows.ts';
import { isNumber, useSortedRows } from './use-sorted-rows.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

/** A column: its name, what it says of a row, and how it is drawn where not as text. */
export interface Column<Row> extends SortedColumn<Row> {
  readonly key: WordKey;
  cell?(row: Row): JSX.Element;
}

interface TableProps<Row> {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly order: RowOrder & { readonly key: WordKey };
  idOf(row: Row): string;
  readonly selected: string;
  /** Rows picked to do something with them together. */
  readonly picked?: ReadonlySet<string>;
  onChoose(row: Row): void;
  /** What a key does to a row beside walking and choosing; `undefined` where it does nothing. */
  workOf?(event: KeyboardEvent, row: Row): (() => unknown) | undefined;
  /** Opens the menu of a row. */
  onMenu?(event: MouseEvent, row: Row): void;
  /** Told of all rows in the order that they are seen in. */
  onOrder(rows: readonly Row[]): void;
}

/** A sortable table, however long: rows are walked by arrows, chosen by click or Enter; further keys are the caller's. */
export function DataTable<Row extends object>(props: TableProps<Row>): JSX.Element {
  const { name, columns, rows, order, idOf, selected, picked, onChoose, onOrder, workOf, onMenu } = props;
  const sorted = useSortedRows(columns, rows, order);
  onOrder(sorted.rows);
  const body = useRef<HTMLTableSectionElement>(null);
  const drawn = useVirtualRows(body, rows.length);
  const at = useSignal(0);
  // The row that is walked to takes the focus once it is drawn.
  const wanted = useRef<number | undefined>(undefined);
  const lost = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (document.activeElement === document.body && lost.current !== undefined) wanted.current ??= lost.current;
    lost.current = undefined;
    const row = body.current?.querySelector<HTMLElement>(
      `[data-index="${Math.min(wanted.current ?? NaN, rows.length - 1)}"]`,
    );
    if (!row) return;
    wanted.current = undefined;
    row.focus();
  });
  const walk = (place: number): void => {
    at.value = Math.max(0, Math.min(rows.length - 1, place));
    wanted.current = at.value;
    drawn.show(at.value);
  };
  const press = (event: KeyboardEvent, place: number, row: Row): void => {
    const next = stepTo(event.key, place, rows.length);
    const work = next === undefined ? workOf?.(event, row) : () => walk(next);
    if (!work && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    // A row that goes leaves the focus to the one that comes in its place.
    lost.current = place;
    if (work) work();
    else onChoose(row);
  };
  return (
    <table role="grid" aria-label={name} aria-rowcount={rows.length + 1}>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((column) => (
            <Heading
              key={column.key}
              column={column}
              isNumber={isNumber(column, rows)}
              direction={sorted.directionOf(column.key)}
              onSort={() => sorted.toggle(column.key)}
            />
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        <Gap height={drawn.above} columns={columns.length} />
        {drawn.places.map((place) => {
          const row = sorted.rows[place];
          if (!row) return null;
          return (
            <tr
              key={`${idOf(row)} ${place}`}
              ref={drawn.measure}
              data-index={place}
              aria-rowindex={place + 2}
              tabIndex={place === at.value ? 0 : -1}
              aria-selected={idOf(row) === selected || picked?.has(idOf(row)) === true}
              onFocus={() => (at.value = place)}
              onClick={() => onChoose(row)}
              onKeyDown={(event) => press(event, place, row)}
              onContextMenu={(event) => onMenu?.(event, row)}
            >
              {columns.map((column) => (
                <td key={column.key} class={typeof column.of(row) === 'number' ? 'is-number' : ''}>
                  {column.cell?.(row) ?? column.of(row)}
                </td>
              ))}
            </tr>
          );
        })}
        <Gap height={drawn.below} columns={columns.length} />
      </tbody>
    </table>
  );
}

function Heading<Row>({
  column,
  isNumber,
  direction,
  onSort,
}: {
  readonly column: Column<Row>;
  readonly isNumber: boolean;
  readonly direction: 'ascending' | 'descending' | 'none';
  onSort(): void;
}): JSX.Element {
  return (
    <th class={isNumber ? 'is-number' : ''} aria-sort={direction}>
      <button onClick={onSort}>
        {say(column.key)}
        {direction !== 'none' && <Icon of={direction === 'ascending' ? ArrowUp : ArrowDown} />}
      </button>
    </th>
  );
}

/** Stands for the rows that are out of view. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }): JSX.Element | null {
  if (height <= 0) return null;
  return (
    <tr class="gap" role="presentation" aria-hidden="true">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

/** So many rows are a page to the keys that turn pages. */
const PAGE = 20;

function stepTo(key: string, place: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return place + 1;
    case 'ArrowUp':
      return place - 1;
    case 'PageDown':
      return place + PAGE;
    case 'PageUp':
      return place - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
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
