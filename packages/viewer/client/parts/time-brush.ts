import type { D3BrushEvent } from 'd3-brush';
import { brushX } from 'd3-brush';
import { select } from 'd3-selection';

/** Shares (0–1) of a timeline, the first not after the second. */
export type TimeRange = readonly [from: number, to: number];

/** How a brush is drawn, and what it tells. */
export interface TimeBrush {
  readonly width: number;
  readonly height: number;
  readonly range: TimeRange | undefined;
  /** While it is drawn, moved or widened by hand. */
  onDraw(range: TimeRange): void;
  /** When the hand has let go; `undefined` where it only clicked, which takes the brush away. */
  onDone(range: TimeRange | undefined): void;
}

/** Draws a brush into a group of an SVG, in the place of the one before: a hand draws it, moves it, or moves its ends. */
export function drawBrush(group: SVGGElement, { width, height, range, onDraw, onDone }: TimeBrush): void {
  const brush = brushX<unknown>()
    .extent([
      [0, 0],
      [width, height],
    ])
    .handleSize(12);
  const drawn = select<SVGGElement, unknown>(group).call(brush);
  drawn.call(brush.move, range ? [range[0] * width, range[1] * width] : null);
  const toRange = ({ selection }: D3BrushEvent<unknown>): TimeRange | undefined => {
    const [from, to] = (selection ?? []) as readonly number[];
    return from === undefined || to === undefined ? undefined : [from / width, to / width];
  };
  brush.on('brush', (event: D3BrushEvent<unknown>) => {
    const moved = toRange(event);
    if (moved) onDraw(moved);
  });
  brush.on('end', (event: D3BrushEvent<unknown>) => onDone(toRange(event)));
}
