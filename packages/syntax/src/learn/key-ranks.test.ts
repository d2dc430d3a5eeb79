import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createKeyRanks, rankOf } from './key-ranks.ts';

test('gives every key its rank and no other number one', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(1023), { maxLength: 300 }), (numbers) => {
      const keys = Int32Array.from(numbers).sort();
      const ranks = createKeyRanks(keys, 1023);
      for (let key = 0; key < 1024; key++) expect(rankOf(ranks, key)).toBe(keys.indexOf(key));
    }),
    { seed: 3, numRuns: 30 },
  );
});

test('takes a hash by its low bits, negative ones too', () => {
  const ranks = createKeyRanks(Int32Array.of(1, 1023), 1023);
  expect(rankOf(ranks, -1)).toBe(1);
  expect(rankOf(ranks, 1024 + 1)).toBe(0);
});
