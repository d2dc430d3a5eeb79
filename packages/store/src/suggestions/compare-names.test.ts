import { expect, it } from 'vitest';
import { compareBodies, comparePeople } from './compare-names.ts';

it.each([
  ['Ana Robles', 'Robles, Ana', 'same-words'],
  ['José de la Peña', 'Jose Peña', 'same-words'],
  ['Ana Robles', 'Ana Robles Soto', 'longer-name'],
  ['Donald J. Trump', 'Donald Trump', 'longer-name'],
  ['A. Robles', 'Ana Robles', 'initial'],
  ['Qassed Soleimani', 'Qassem Soleimani', 'one-letter'],
  ['Peña Nieto', 'Enrique Peña Nieto', 'surname'],
  ['Robles', 'Ana Robles', 'surname'],
  ['Ana Robles', 'Luis Robles', undefined],
  ['Ana', 'Ana Robles', undefined],
  ['Robles', 'Robles', undefined],
  ['Ana Robles', 'Ana Ruiz', undefined],
  ['', '…', undefined],
])('people called %j and %j: %s', (a, b, reason) => {
  expect(comparePeople(a, b)?.reason).toBe(reason);
  expect(comparePeople(b, a)?.reason).toBe(reason);
});

it.each([
  ['Defense Department', 'Department of Defense', 'same-words'],
  ['CJNG', 'Cártel Jalisco Nueva Generación', 'acronym'],
  ['DEA', 'Drug Enforcement Administration', 'acronym'],
  ['Harbor Cartel', 'Harbour Cartel', 'one-letter'],
  ['Gulf Cartel', 'Sinaloa Cartel', undefined],
  ['U.S.', 'United States', undefined],
])('bodies called %j and %j: %s', (a, b, reason) => {
  expect(compareBodies(a, b)?.reason).toBe(reason);
  expect(compareBodies(b, a)?.reason).toBe(reason);
});
