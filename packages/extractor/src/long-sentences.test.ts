import { expect, it } from 'vitest';
import { openParts } from '../evaluation/open-parts.ts';
import { createExtractor } from './extract.ts';

const extract = createExtractor(openParts());

/** Seconds of processor time for reading a text, the least of three. */
function secondsFor(text: string): number {
  const runs = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    extract({ text, publishedAt: '2024-05-01' });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...runs);
}

it.each([
  ['lists', 'Mexico ', 'and Colombia and Honduras ', 'accused Iran of piracy.'],
  ['groups', 'Talks between ', 'the two countries and between Iran and ', 'Cuba ended.'],
  ['pronouns', 'Petro spoke. ', 'He said he thanked him and ', 'he left.'],
  ['those who are somebody’s', 'He met ', 'his lawyer, Marta Liu, who represents the president of ', 'Iran.'],
  ['prevented deeds', 'The court ', 'barred Texas from arresting migrants and ', 'met Iran.'],
])('reads a sentence four times as long in far less than sixteen times the time: %s', (_, start, again, end) => {
  const [short, long] = [200, 800].map((count) => secondsFor(start + again.repeat(count) + end));
  expect(long! / short!).toBeLessThan(10);
});
