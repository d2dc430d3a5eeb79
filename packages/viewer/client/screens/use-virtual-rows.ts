import { useSignal } from '@preact/signals';
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';

/** The rows of a long table that are in view, and how high the others are above and below them. */
export interface VirtualRows {
  readonly places: readonly number[];
  readonly above: number;
  readonly below: number;
  /** Scrolls to a row and draws it. */
  show(place: number): void;
  /** Takes the height of a row that has been drawn. */
  measure(row: HTMLTableRowElement | null): void;
}

const ROW = 28;
/** Rows drawn beyond the view at each end. */
const MARGIN = 12;

/** Draws of so many rows only those that are in view of what scrolls around the table's body. */
export function useVirtualRows(body: RefObject<HTMLElement | null>, count: number): VirtualRows {
  const turn = useSignal(0);
  void turn.value;
  const virtualizer = useMemo(
    () =>
      new Virtualizer<HTMLElement, HTMLTableRowElement>({
        count,
        getScrollElement: () => body.current?.closest<HTMLElement>('.screen') ?? null,
        estimateSize: () => ROW,
        overscan: MARGIN,
        observeElementRect,
        observeElementOffset,
        scrollToFn: elementScroll,
        onChange: () => (turn.value += 1),
      }),
    [],
  );
  virtualizer.setOptions({ ...virtualizer.options, count, scrollMargin: body.current?.offsetTop ?? 0 });
  // What virtual-core asks of whoever binds it to a framework.
  // oxlint-disable-next-line no-underscore-dangle
  useLayoutEffect(() => virtualizer._didMount(), []);
  // oxlint-disable-next-line no-underscore-dangle
  useLayoutEffect(() => virtualizer._willUpdate());
  const items = virtualizer.getVirtualItems();
  const margin = virtualizer.options.scrollMargin;
  return {
    places: items.map(({ index }) => index),
    above: (items[0]?.start ?? margin) - margin,
    below: virtualizer.getTotalSize() - ((items[items.length - 1]?.end ?? margin) - margin),
    show: (place) => virtualizer.scrollToIndex(place),
    measure: (row) => virtualizer.measureElement(row),
  };
}
