import type { LayoutTask, Position, Positions } from '@cartograph/layout';

const GOLDEN = Math.PI * (3 - Math.sqrt(5));
/** The bare ground between two nodes: a name hangs below each. */
const CLEAR = 24;
/** How far a step of the spiral leads, and how many of them are tried. */
const [STEP, STEPS] = [9, 4000];

/** For each node without a place in the task: the spot nearest to the wanted one where it covers nobody. */
export function clearSpots({ nodes, positions }: LayoutTask, wanted: Positions): Positions {
  const taken = nodes.flatMap(({ id, size }) => (positions[id] ? [{ at: positions[id], size }] : []));
  const spots: Record<string, Position> = {};
  for (const { id, size } of nodes) {
    const from = wanted[id];
    if (positions[id] || !from) continue;
    const isClear = ([x, y]: Position): boolean =>
      taken.every(({ at, size: other }) => Math.hypot(x - at[0], y - at[1]) >= (size + other) / 2 + CLEAR);
    let spot = from;
    for (let step = 1; step < STEPS && !isClear(spot); step++) spot = spiralSpot(from, step);
    taken.push({ at: spot, size });
    spots[id] = spot;
  }
  return spots;
}

function spiralSpot([x, y]: Position, step: number): Position {
  const radius = STEP * Math.sqrt(step);
  return [Math.round(x + radius * Math.cos(step * GOLDEN)), Math.round(y + radius * Math.sin(step * GOLDEN))];
}
