import { useSignal } from '@preact/signals';
import {
  constructTable,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import { useMemo } from 'preact/hooks';

/** A column that rows are sorted by. */
export interface SortedColumn<Row> {
  readonly key: string;
  of(row: Row): string | number;
}

/** What rows are sorted by before anybody chooses. */
export interface RowOrder {
  readonly key: string;
  readonly isDescending: boolean;
}

/** Rows in the order that a column gives them, and how to change it. */
export interface SortedRows<Row> {
  readonly rows: readonly Row[];
  directionOf(key: string): 'ascending' | 'descending' | 'none';
  /** Sorts by a column, the other way round where it does already; numbers the largest first. */
  toggle(key: string): void;
}

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: {},
});
const collator = new Intl.Collator(undefined, { numeric: true });

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));

/** Whether a column has numbers; as its first row has. */
export function isNumber<Row>({ of }: Pick<SortedColumn<Row>, 'of'>, rows: readonly Row[]): boolean {
  const [first] = rows;
  return first !== undefined && typeof of(first) === 'number';
}

/** Sorts rows by one column at a time, at first by the one of `order`. */
export function useSortedRows<Row extends object>(
  columns: readonly SortedColumn<Row>[],
  rows: readonly Row[],
  order: RowOrder,
): SortedRows<Row> {
  const turn = useSignal(0);
  void turn.value;
  const table = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>();
    return constructTable({
      features,
      columns: helper.columns(
        columns.map(({ key, of }) =>
          helper.accessor(of, { id: key, sortFn: (a, b, id) => compare(a.getValue(id), b.getValue(id)) }),
        ),
      ),
      data: rows,
      enableSortingRemoval: false,
      enableMultiSort: false,
      initialState: { sorting: [{ id: order.key, desc: order.isDescending }] },
    });
  }, [columns]);
  useMemo(() => table.setOptions((before) => ({ ...before, data: rows })), [table, rows]);
  const directionOf = (key: string): 'ascending' | 'descending' | 'none' => {
    const direction = table.getColumn(key)?.getIsSorted();
    return direction === 'asc' ? 'ascending' : direction === 'desc' ? 'descending' : 'none';
  };
  return {
    rows: table.getRowModel().rows.map((row) => row.original),
    directionOf,
    toggle: (key) => {
      const column = columns.find((one) => one.key === key);
      const isLargestFirst = column !== undefined && isNumber(column, rows);
      const direction = directionOf(key);
      table.getColumn(key)?.toggleSorting(direction === 'none' ? isLargestFirst : direction === 'ascending');
      turn.value += 1;
    },
  };
}
