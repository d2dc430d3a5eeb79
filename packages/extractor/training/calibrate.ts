/** A score and whether what got it was right. */
export interface Scored {
  readonly score: number;
  readonly isRight: boolean;
}

/** Ten bins of equal size, each with its mean score and its share of right ones, made to rise (pool adjacent violators). */
export function calibrate(scored: readonly Scored[]): [number, number][] {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  const size = Math.max(1, Math.floor(sorted.length / 12));
  const bins: { at: number; right: number; count: number }[] = [];
  for (let at = 0; at < sorted.length; at += size) {
    const bin = sorted.slice(at, at + size);
    bins.push({
      at: Math.round(bin.reduce((sum, { score }) => sum + score, 0) / bin.length),
      right: bin.filter(({ isRight }) => isRight).length,
      count: bin.length,
    });
    while (bins.length > 1 && bins.at(-2)!.right / bins.at(-2)!.count > bins.at(-1)!.right / bins.at(-1)!.count) {
      const last = bins.pop()!;
      const before = bins.pop()!;
      const count = last.count + before.count;
      bins.push({
        at: Math.round((last.at * last.count + before.at * before.count) / count),
        right: last.right + before.right,
        count,
      });
    }
  }
  return bins.map(({ at, right, count }) => [at, Math.round((1000 * (right + 0.5)) / (count + 1))]);
}
