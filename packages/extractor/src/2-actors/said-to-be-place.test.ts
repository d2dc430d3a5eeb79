import { describe, expect, it } from 'vitest';
import { openParts } from '../../evaluation/open-parts.ts';
import { readDocument } from '../extract.ts';

const parts = openParts();

/** "phrase: name" of every mention of a phrase that is resolved. */
function placesOf(text: string, phrase: string): readonly string[] {
  const { mentions, actors } = readDocument(parts, { text, publishedAt: '2019-06-01' }).reading;
  const names = mentions
    .filter((one) => one.text === phrase)
    .flatMap(({ entities }) => entities.map((id) => `${actors.get(id)?.label} ${actors.get(id)?.name}`));
  return [...new Set(names)];
}

describe('a name that nobody listed is a place', () => {
  it.each([
    ['Soldiers burnt the village of Tetelco on Monday.', 'Tetelco', 'Place Tetelco'],
    ['Kelvane is a town of miners.', 'Kelvane', 'Place Kelvane'],
    ['He grew up near Lodi. Brundel, a small town in Ohio, voted.', 'Brundel', 'Place Brundel'],
    ['Mérdova grew fast. Many live in Mérdova. Mérdova is poor.', 'Mérdova', 'Place Mérdova'],
  ])('%s', (text, phrase, place) => {
    expect(placesOf(text, phrase)).toEqual([place]);
  });

  it.each([
    ['Tetelco spoke on Monday.', 'Tetelco'],
    ['Brundel, a small man, voted.', 'Brundel'],
  ])('only where a sentence says so: %s', (text, phrase) => {
    expect(placesOf(text, phrase).filter((name) => name.startsWith('Place'))).toEqual([]);
  });
});

describe('"the city" and "the island"', () => {
  it('are the place most told of', () => {
    const text = 'Kelvane is a town. Roads lead to Kelvane. Kelvane mourned. A man drove to Lodi. The town sued him.';
    expect(placesOf(text, 'The town')).toEqual(['Place Kelvane']);
  });

  it('are nobody where the one island is no name of an island', () => {
    expect(placesOf('Many live in Kelvane. The island is poor.', 'The island')).toEqual([]);
    expect(placesOf('Many live on Sand Island. The island is poor.', 'The island')).toEqual(['Place Sand Island']);
  });

  it('are nobody where they are one of several', () => {
    expect(placesOf('Many live in Kelvane. The largest town is poor.', 'The largest town')).toEqual([]);
    expect(placesOf('Many live in Kelvane. The other town is poor.', 'The other town')).toEqual([]);
  });
});
