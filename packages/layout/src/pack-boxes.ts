/** A box to be packed, by its size. */
export interface PackedBox {
  readonly width: number;
  readonly height: number;
  /** Where its middle stands already, for one that stays. */
  readonly at?: readonly [number, number];
}

const GAP = 20;
/** The picture is wider than high. */
const STRETCH = 1.5;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** The middle of each box, so that none overlaps: those that stay, then the largest, then each as near to the middle as it fits. */
export function packBoxes(boxes: readonly PackedBox[]): readonly (readonly [number, number])[] {
  const middles: (readonly [number, number])[] = boxes.map(({ at }) => at ?? [0, 0]);
  const placed = boxes.flatMap((box, place) => (box.at ? [place] : []));
  const rest = boxes.map((_, place) => place).filter((place) => !boxes[place]?.at);
  rest.sort((a, b) => areaOf(boxes[b]) - areaOf(boxes[a]) || a - b);
  const taken: Taken[] = [];
  for (const place of rest) {
    const { step, spot } = freeSpot(boxes, middles, { placed, taken, place });
    middles[place] = spot;
    taken.push({ box: boxes[place], step });
    placed.push(place);
  }
  return middles;
}

const areaOf = (box: PackedBox | undefined): number => (box ? box.width * box.height : 0);

/** The step at which a box found its spot: there is no room for it, nor for a larger one, at any step up to that. */
interface Taken {
  readonly box: PackedBox | undefined;
  readonly step: number;
}

interface Packing {
  readonly placed: readonly number[];
  readonly taken: readonly Taken[];
  readonly place: number;
}

function freeSpot(
  boxes: readonly PackedBox[],
  middles: readonly (readonly [number, number])[],
  { placed, taken, place }: Packing,
): { readonly step: number; readonly spot: readonly [number, number] } {
  for (let step = firstStep(taken, boxes[place]); ; step++) {
    const radius = 10 * Math.sqrt(step);
    const spot = [
      Math.round(radius * STRETCH * Math.cos(step * GOLDEN)),
      Math.round(radius * Math.sin(step * GOLDEN)),
    ] as const;
    if (placed.every((other) => areApart(boxes[place], spot, boxes[other], middles[other]))) return { step, spot };
  }
}

function firstStep(taken: readonly Taken[], here: PackedBox | undefined): number {
  if (!here) return 0;
  return taken.reduce(
    (first, { box, step }) =>
      box && box.width <= here.width && box.height <= here.height ? Math.max(first, step + 1) : first,
    0,
  );
}

function areApart(
  a: PackedBox | undefined,
  [ax, ay]: readonly [number, number],
  b: PackedBox | undefined,
  at: readonly [number, number] | undefined,
): boolean {
  if (!a || !b || !at) return true;
  return (
    Math.abs(ax - at[0]) >= (a.width + b.width) / 2 + GAP || Math.abs(ay - at[1]) >= (a.height + b.height) / 2 + GAP
  );
}
