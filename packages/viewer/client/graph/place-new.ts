import type { Position, Positions } from '@cartograph/layout';

const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const GAP = 46;

/** Puts new nodes near what they hang on, in rings around it, clear of who stands there already; old ones stay. */
export function placeNew(anchor: Position, ids: readonly string[], positions: Positions): Positions {
  const taken: Position[] = Object.values(positions);
  const placed: Record<string, Position> = {};
  let step = 0;
  for (const id of ids) {
    if (positions[id]) continue;
    let spot: Position;
    do spot = ringSpot(anchor, step++);
    while (step < 4000 && taken.some(([x, y]) => Math.hypot(x - spot[0], y - spot[1]) < GAP));
    taken.push(spot);
    placed[id] = spot;
  }
  return placed;
}

function ringSpot([x, y]: Position, step: number): Position {
  const radius = 90 + 16 * Math.sqrt(step);
  return [Math.round(x + radius * Math.cos(step * GOLDEN)), Math.round(y + radius * Math.sin(step * GOLDEN))];
}
