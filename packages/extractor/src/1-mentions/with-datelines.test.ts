import { expect, it } from 'vitest';
import { openParts } from '../../evaluation/open-parts.ts';
import { createExtractor } from '../extract.ts';

const extract = createExtractor(openParts());

it.each([
  ['WASHINGTON (Reuters) - President Donald Trump met Nayib Bukele on Monday.', 'WASHINGTON (Reuters) - President'],
  ['MEXICO CITY, July 19 (Border Wire) — The FBI thanked Claudia Sheinbaum on Monday.', 'MEXICO CITY, July 19'],
])('quotes the dateline with the sentence behind it: %s', (text, start) => {
  const { claims, mentions } = extract({ text, publishedAt: '2025-04-14' });
  expect(claims.length).toBeGreaterThan(0);
  for (const { quote, evidence } of claims) {
    expect(quote.startsWith(start)).toBe(true);
    expect(text.slice(evidence.sentence.start, evidence.sentence.end)).toBe(quote);
  }
  expect(mentions.some((mention) => mention.start < text.search(/- P|— T/))).toBe(false);
});
