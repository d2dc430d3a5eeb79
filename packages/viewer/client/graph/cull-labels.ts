/** A label that wants to be drawn, in pixels of the screen; `x` is its middle, `y` its top. */
export interface WantedLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The higher goes first. */
  readonly score: number;
}

/** A box that no label may cover. */
export interface Obstacle {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Box = Omit<Obstacle, 'id'>;

const CELL = 64;

/** The ids of the labels that fit, by score and then id, so that no two overlap and none covers a node. */
export function cullLabels(labels: readonly WantedLabel[], obstacles: readonly Obstacle[]): ReadonlySet<string> {
  const cells = new Map<string, Obstacle[]>();
  for (const obstacle of obstacles) put(cells, obstacle);
  const shown = new Set<string>();
  const ordered = [...labels].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  for (const { id, x, y, width, height } of ordered) {
    const box = { left: x - width / 2 - 2, right: x + width / 2 + 2, top: y, bottom: y + height };
    if (isTaken(cells, box, id)) continue;
    shown.add(id);
    put(cells, { id, ...box });
  }
  return shown;
}

function isTaken(cells: ReadonlyMap<string, readonly Obstacle[]>, box: Box, id: string): boolean {
  return cellsOf(box).some((cell) => (cells.get(cell) ?? []).some((other) => other.id !== id && overlaps(box, other)));
}

function put(cells: Map<string, Obstacle[]>, obstacle: Obstacle): void {
  for (const cell of cellsOf(obstacle)) {
    const there = cells.get(cell);
    if (there) there.push(obstacle);
    else cells.set(cell, [obstacle]);
  }
}

function cellsOf({ left, right, top, bottom }: Box): readonly string[] {
  const cells: string[] = [];
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) cells.push(`${column},${row}`);
  }
  return cells;
}

const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
