/** The greatest of some sums, of equal ones the first, and by how much it leads the next. */
export function bestSum(sums: readonly number[]): { readonly at: number; readonly lead: number } {
  const at = sums.indexOf(Math.max(...sums));
  const next = Math.max(...sums.filter((_, other) => other !== at));
  return { at, lead: (sums[at] ?? 0) - next };
}
