import { expect, it } from 'vitest';
import { nearestNames } from './nearest-names.ts';

const named = ['Inés Valdivia', 'Ruth Halloran', 'Puerto Alba Port Authority'].map((name) => ({ name, aliases: [] }));

it('finds whom a misspelt name means', () => {
  expect(nearestNames('Ines Baldibia', named).map(({ name }) => name)).toEqual(['Inés Valdivia']);
  expect(nearestNames('zzz', named)).toEqual([]);
});
