import { describe, expect, it } from 'vitest';
import { findDatelineDate } from './find-dateline-date.ts';

describe('findDatelineDate', () => {
  it.each([
    ['MEXICO CITY, March 3, 2025 (AP) — The government said.', '2025-03-03'],
    ['WASHINGTON, 3 March 2025 – The Senate voted.', '2025-03-03'],
    ['A headline\n\nNOGALES, Sonora, Feb. 7, 2020 -- Soldiers closed the road.', '2020-02-07'],
    ['CIUDAD DE MÉXICO, 3 de marzo de 2025.- El gobierno dijo.', '2025-03-03'],
    ['A headline\nPublished: Sept. 9, 2024\n\nThe text.', '2024-09-09'],
    ['A headline\n2024-09-09 14:05\n\nThe text.', '2024-09-09'],
    ['A headline\nMonday, September 9, 2024\n\nThe text.', '2024-09-09'],
  ])('%j is of %s', (text, date) => {
    expect(findDatelineDate(text)).toBe(date);
  });

  it.each([
    'He was arrested on March 3, 2025 in Culiacán.',
    'MEXICO CITY (AP) — The government said on March 3, 2025 that it had begun.',
    'On February 30, 2025\n',
    `${'x '.repeat(400)}\nMarch 3, 2025\n`,
  ])('finds none in %j', (text) => {
    expect(findDatelineDate(text)).toBeUndefined();
  });
});
