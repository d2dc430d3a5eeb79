import type { Place } from './place-actors.ts';

const GAP = 28;
/** A name is wider than a small node and hangs below it. */
const ROOM = { side: 66, below: 30 };

/** Sets the parts of a picture side by side in rows, the largest first and alone in the first row. */
export function packParts(parts: readonly ReadonlyMap<string, Place>[]): ReadonlyMap<string, Place> {
  const boxes = parts.map(boxOf).sort((a, b) => b.places.size - a.places.size);
  const width = Math.max(boxes[0]?.width ?? 0, 1000);
  const packed = new Map<string, Place>();
  let [x, y, rowHeight] = [0, 0, 0];
  boxes.forEach((box, index) => {
    if (index === 1 || x + box.width > width) [x, y, rowHeight] = [0, y + rowHeight, 0];
    const shift = index === 0 ? (width - box.width) / 2 : x;
    for (const [id, [px, py]] of box.places) packed.set(id, [px - box.left + shift, py - box.top + y]);
    x += box.width;
    rowHeight = Math.max(rowHeight, box.height);
  });
  return packed;
}

function boxOf(places: ReadonlyMap<string, Place>): {
  readonly places: ReadonlyMap<string, Place>;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
} {
  const [xs, ys] = [[...places.values()].map(([x]) => x), [...places.values()].map(([, y]) => y)];
  const [left, top] = [Math.min(...xs) - ROOM.side, Math.min(...ys) - GAP];
  const width = Math.max(...xs) + ROOM.side - left;
  return { places, left, top, width, height: Math.max(...ys) + ROOM.below - top };
}
