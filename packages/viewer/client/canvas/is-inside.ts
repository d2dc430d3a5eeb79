type Point = readonly [x: number, y: number];

/** Whether a point lies within a closed line: a ray from it crosses the line an odd number of times. */
export function isInside([x, y]: Point, line: readonly Point[]): boolean {
  let inside = false;
  line.forEach(([ax, ay], place) => {
    const [bx, by] = line[(place + 1) % line.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}
