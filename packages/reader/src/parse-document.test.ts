import { describe, expect, it } from 'vitest';
import { parseDocument } from './parse-document.ts';

describe('parseDocument', () => {
  it.each<[unknown, unknown]>([
    [
      { body: 'One.', headline: 'H', source: { id: 1, name: 'Wire' }, authors: ['A', { name: 'B' }] },
      { text: 'One.', title: 'H', publisher: 'Wire', author: 'A, B' },
    ],
    [
      { maintext: 'One.', date_publish: '2024-05-07 21:40:00' },
      { text: 'One.', publishedAt: '2024-05-07' },
    ],
    [
      { text: 'One.', date: 1715118000 },
      { text: 'One.', publishedAt: '2024-05-07' },
    ],
    [
      { text: 'One.', date: 1715118000000, id: 7 },
      { text: 'One.', publishedAt: '2024-05-07', id: '7' },
    ],
    [{ text: '', title: '' }, { text: '' }],
    [{ text: 'One.', title: null, url: '' }, { text: 'One.' }],
    [
      { text: 'One.', boilerplate: [{ start: 0, end: 1, kind: 'share' }], other: 1 },
      { text: 'One.', boilerplate: [{ start: 0, end: 1, kind: 'share' }] },
    ],
  ])('reads %j', (value, document) => expect(parseDocument(value)).toEqual(document));

  it('takes the names given, inwards too, and does not fall back on the usual ones', () => {
    const fields = { text: 'story.body', title: 'a.b' };
    expect(parseDocument({ 'a.b': 'T', story: { body: 'One.' }, title: 'no' }, fields)).toEqual({
      text: 'One.',
      title: 'T',
    });
    expect(() => parseDocument({ text: 'One.' }, fields)).toThrow(/has no "story.body"/);
  });
});
