import { expect, it } from 'vitest';
import { maskBoilerplate } from './mask-boilerplate.ts';

it('blanks boilerplate without moving anything', () => {
  const text = 'A line.\nAdvertisement\nAnother.';
  const masked = maskBoilerplate(text, [{ start: 8, end: 21, kind: 'advert' }]);
  expect([masked.length, masked.split('\n')[1]?.trim(), masked.slice(-8)]).toEqual([text.length, '', 'Another.']);
});
