import { expect, it } from 'vitest';
import { toPublicationDay } from './to-publication-day.ts';

it.each([
  ['2024-05-07T21:40:00-06:00', '2024-05-07'],
  ['20240507', '2024-05-07'],
  ['Tue, 07 May 2024 09:00:00 GMT', '2024-05-07'],
  ['May 7, 2024', '2024-05-07'],
  ['4/18/18', '2018-04-18'],
  ['18.4.2018', '2018-04-18'],
  ['10/10/2018 08:30', '2018-10-10'],
  ['4/5/2018', undefined],
  ['31/31/2018', undefined],
  ['2024-13-41', undefined],
  ['soon', undefined],
  ['', undefined],
])('%j is %s', (written, day) => expect(toPublicationDay(written)).toBe(day));
