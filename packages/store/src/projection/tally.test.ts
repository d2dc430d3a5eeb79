import { stableJson } from '@cartograph/model';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Tally } from './tally.ts';
import { addTally, sumTallies } from './tally.ts';

const hostile = ['__proto__', 'constructor', 'valueOf', '', 'a'];
const counts = fc.array(fc.tuple(fc.constantFrom(...hostile), fc.nat(3)), { maxLength: 4 });
const write = (members: readonly (readonly [string, string | number])[]): string =>
  `{${members.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`;
// as they are read from disk, where "__proto__" is a name like others; a name is of a number or of a tally, never both
const anyTally = fc
  .tuple(counts, fc.array(fc.tuple(fc.constantFrom('sources', 'hasOwnProperty', '__defineGetter__'), counts)))
  .map(([numbers, parts]): Tally => {
    const nested = parts.map(([name, inner]) => [name, write(inner)] as const);
    return JSON.parse(write([...numbers, ...nested])) as Tally;
  });

it('sums many tallies to what adding them one by one gives, whatever the names', () => {
  const property = fc.property(fc.array(anyTally, { maxLength: 6 }), (tallies) => {
    const before = stableJson(tallies);
    const added = tallies.reduce((sum, tally) => addTally(sum, tally), {} as Tally);
    expect(stableJson(sumTallies(tallies))).toBe(stableJson(added));
    expect(stableJson(tallies)).toBe(before);
  });
  fc.assert(property, { numRuns: 300 });
});
