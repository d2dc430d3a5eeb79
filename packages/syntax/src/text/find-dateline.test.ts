import { expect, test } from 'vitest';
import { findDateline } from './find-dateline.ts';

const dateline = (text: string): string => text.slice(0, findDateline(text, 0, text.length)).trim();

test.each([
  ['MEXICO CITY (AP) — Troops moved in.', 'MEXICO CITY (AP) —'],
  ['LIMA, Jan 5 (Reuters) - Envoys met.', 'LIMA, Jan 5 (Reuters) -'],
  ['(CNN) — The vote was close.', '(CNN) —'],
  ['BOGOTÁ, Colombia — The vote was close.', 'BOGOTÁ, Colombia —'],
  ['GENEVA — “We lost,” he said.', 'GENEVA — “We lost,”'.slice(0, 8)],
  ['NATO — The alliance met.', ''],
  ['GENEVA — and nowhere else.', ''],
  ['The UN (which met) — finally — agreed.', ''],
  ['LIMA (AP) — ', ''],
])('of %j', (text, expected) => {
  expect(dateline(text)).toBe(expected);
});
