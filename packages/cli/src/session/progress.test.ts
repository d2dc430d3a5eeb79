import { expect, it } from 'vitest';
import { describe as describeProgress } from './progress.ts';

it.each([
  ['counts, and how many a second', 120, undefined, 15, '120, 8.0/s'],
  ['tells the part that is done and the time that is left', 120, 0.4, 15, '120, 40 %, 8.0/s, 23 s left'],
  ['knows no time before anything is done', 0, 0, 2, 'for 2 s'],
  ['ends with nothing left', 300, 1, 30, '300, 100 %, 10.0/s, 0 s left'],
])('%s', (_name, done, share, seconds, line) => {
  expect(describeProgress(done, share, seconds)).toBe(line);
});
