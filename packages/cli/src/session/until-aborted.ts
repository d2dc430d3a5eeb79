/** The items of a stream up to the moment of the abort, also when the stream is waiting for more; the stream itself is left as it is. */
export async function* untilAborted<Item>(items: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  let abort = (): void => undefined;
  const aborted = new Promise<undefined>((resolve) => (abort = () => resolve(undefined)));
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort);
  try {
    const iterator = items[Symbol.asyncIterator]();
    for (;;) {
      const next = await Promise.race([aborted, iterator.next()]);
      if (next === undefined || next.done === true || signal.aborted) return;
      yield next.value;
    }
  } finally {
    // a watch reads thousands of streams under one signal
    signal.removeEventListener('abort', abort);
  }
}
