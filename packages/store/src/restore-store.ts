/**
 * Makes the graph of a torn `ladybug:PATH` again from the extractions and judgements beside it; the torn file is kept as
 * `PATH.torn`. Throws a `StoreError` `corrupt` where there are none.
 */
export async function restoreStore(url: string): Promise<void> {
  const { restoreGraph } = await import('./ladybug/restore-graph.ts');
  await restoreGraph(url);
}
