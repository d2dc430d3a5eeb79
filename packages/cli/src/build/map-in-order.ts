/** Applies `work` to items as they come, `limit` at a time, and gives the results in the order of the items. */
export async function* mapInOrder<Item, Result>(
  items: AsyncIterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const pending: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // awaited in its turn; until then a rejection is nobody's
    result.catch(() => undefined);
    pending.push(result);
    const first = pending.length >= limit ? pending.shift() : undefined;
    if (first) yield await first;
  }
  for (const result of pending) yield await result;
}
