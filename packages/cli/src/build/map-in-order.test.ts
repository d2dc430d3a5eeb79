import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mapInOrder } from './map-in-order.ts';

async function* stream<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

it('keeps the order whatever each item takes, and never has more than the limit under way', async () => {
  const property = fc.asyncProperty(
    fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 30 }),
    fc.integer({ min: 1, max: 5 }),
    async (delays, limit) => {
      let underWay = 0;
      const results: number[] = [];
      const work = async (item: readonly [number, number]): Promise<number> => {
        underWay++;
        expect(underWay).toBeLessThanOrEqual(limit);
        await new Promise((resolve) => setTimeout(resolve, item[1]));
        underWay--;
        return item[0];
      };
      for await (const result of mapInOrder(stream([...delays.entries()]), limit, work)) results.push(result);
      expect(results).toEqual([...delays.keys()]);
    },
  );
  await fc.assert(property, { numRuns: 30 });
});

it('throws what the work throws, in its turn', async () => {
  const results: number[] = [];
  const read = async (): Promise<void> => {
    const work = async (item: number): Promise<number> => {
      if (item === 2) throw new Error('two');
      return item;
    };
    for await (const result of mapInOrder(stream([1, 2, 3]), 3, work)) results.push(result);
  };
  await expect(read()).rejects.toThrow('two');
  expect(results).toEqual([1]);
});
