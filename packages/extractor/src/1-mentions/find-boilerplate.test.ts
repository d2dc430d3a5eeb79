import { describe, expect, it } from 'vitest';
import { findBoilerplate, maskBoilerplate } from './find-boilerplate.ts';

const cut = (text: string): string[] =>
  findBoilerplate({ text }).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

describe('boilerplate', () => {
  it('takes a list of other stories with its heading', () => {
    const text =
      'The minister resigned.\nRecommended Stories\n- Star sings again\n- Another headline\nThe president accepted.';
    expect(cut(text)).toEqual(['related-stories: Recommended Stories\n- Star sings again\n- Another headline']);
  });

  it('takes a headline in capitals, a newsletter box and a sign-off, and leaves the prose', () => {
    const text =
      'He left.\nMINISTER TO MEET AMBASSADOR AGAIN, SOURCES SAY\nSign up for our daily newsletter\nReporting by Ann Example\nShe stayed.';
    expect(cut(text).map((line) => line.split(':')[0])).toEqual(['related-stories', 'newsletter', 'sign-off']);
  });

  it('takes the dateline off the first sentence', () => {
    expect(cut('MEXICO CITY (AP) — The navy said so.')).toEqual(['dateline: MEXICO CITY (AP) — ']);
  });

  it('keeps an article that comes as one line, whatever it says of newsletters', () => {
    expect(
      cut(
        `The minister resigned. ${'He spoke of the treaty again. '.repeat(15)}Sign up for our newsletter. She stayed.`,
      ),
    ).toEqual([]);
  });

  it('keeps what the reader marked', () => {
    expect(
      findBoilerplate({ text: 'Menu Home. Prose.', boilerplate: [{ start: 0, end: 10, kind: 'navigation' }] }),
    ).toEqual([{ start: 0, end: 10, kind: 'navigation' }]);
  });

  it('blanks it without moving anything', () => {
    const text = 'A line.\nAdvertisement\nAnother.';
    const masked = maskBoilerplate(text, findBoilerplate({ text }));
    expect([masked.length, masked.split('\n')[1]?.trim(), masked.slice(-8)]).toEqual([text.length, '', 'Another.']);
  });
});
