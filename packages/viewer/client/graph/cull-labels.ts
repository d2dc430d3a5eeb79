import { addToList } from '@cartograph/model';
/** Where a label may stand, in pixels of the screen; `x` is its middle, `y` its top. */
export interface LabelSpot {
  readonly x: number;
  readonly y: number;
}

/** A label that wants to be drawn at the first of its spots that is free. */
export interface WantedLabel {
  readonly id: string;
  readonly spots: readonly LabelSpot[];
  readonly width: number;
  readonly height: number;
  /** The higher goes first. */
  readonly score: number;
  /** Covers nodes, but no other name, where no spot is free. */
  readonly mayCover?: boolean;
  /** Drawn even where no spot is free. */
  readonly isForced?: boolean;
}

/** A box that no label may cover. */
export interface Obstacle {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Not even a name that may cover nodes goes over it. */
  readonly isHard?: boolean;
}

type Box = Omit<Obstacle, 'id' | 'isHard'>;

const CELL = 64;
/** More rows of cells than any canvas has: a cell's number is its own. */
const ROWS = 65_536;

/** Where each label stands that fits, by score and then id, so that no two overlap and none covers a node. */
export function cullLabels(
  labels: readonly WantedLabel[],
  obstacles: readonly Obstacle[],
): ReadonlyMap<string, LabelSpot> {
  const cells = new Map<number, Obstacle[]>();
  const named = new Map<number, Obstacle[]>();
  for (const obstacle of obstacles) {
    put(cells, obstacle);
    if (obstacle.isHard) put(named, obstacle);
  }
  const shown = new Map<string, LabelSpot>();
  const ordered = [...labels].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  for (const { id, spots, width, height, mayCover, isForced } of ordered) {
    const boxAt = ({ x, y }: LabelSpot): Box => ({
      left: x - width / 2 - 2,
      right: x + width / 2 + 2,
      top: y,
      bottom: y + height,
    });
    // Who must be named covers a node rather than another name.
    const free =
      spots.find((spot) => !isTaken(cells, boxAt(spot), id)) ??
      (mayCover || isForced ? spots.find((spot) => !isTaken(named, boxAt(spot), id)) : undefined) ??
      (isForced ? spots[0] : undefined);
    if (!free) continue;
    shown.set(id, free);
    put(cells, { id, ...boxAt(free) });
    put(named, { id, ...boxAt(free) });
  }
  return shown;
}

function isTaken(cells: ReadonlyMap<number, readonly Obstacle[]>, box: Box, id: string): boolean {
  return cellsOf(box).some((cell) => (cells.get(cell) ?? []).some((other) => other.id !== id && overlaps(box, other)));
}

function put(cells: Map<number, Obstacle[]>, obstacle: Obstacle): void {
  for (const cell of cellsOf(obstacle)) addToList(cells, cell, obstacle);
}

function cellsOf({ left, right, top, bottom }: Box): readonly number[] {
  const cells: number[] = [];
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) cells.push(column * ROWS + row);
  }
  return cells;
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
