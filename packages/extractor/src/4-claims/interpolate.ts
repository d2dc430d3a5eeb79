/** A share in thousandths at a score, on the straight line between the points around it; points rise by score. */
export function interpolate(points: readonly (readonly [number, number])[], score: number): number {
  const above = points.findIndex(([at]) => at >= score);
  if (above <= 0) return points.at(above === 0 ? 0 : -1)?.[1] ?? 500;
  const [lowAt, low] = points[above - 1] ?? [0, 0];
  const [highAt, high] = points[above] ?? [0, 0];
  return Math.round(low + ((high - low) * (score - lowAt)) / Math.max(1, highAt - lowAt));
}
