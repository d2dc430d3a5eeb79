import type { Position, Positions } from '@cartograph/layout';

/** The middle of some actors' places; `undefined` where none has one. */
export function middleOf(actors: readonly string[], positions: Positions): Position | undefined {
  const places = actors.map((id) => positions[id]).filter((place) => place !== undefined);
  if (places.length === 0) return undefined;
  const [x, y] = places.reduce<Position>(([x, y], place) => [x + place[0], y + place[1]], [0, 0]);
  return [Math.round(x / places.length), Math.round(y / places.length)];
}
