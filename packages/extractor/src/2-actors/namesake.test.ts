import { describe, expect, it } from 'vitest';
import { openParts } from '../../evaluation/open-parts.ts';
import { readDocument } from '../extract.ts';

const parts = openParts();
const whoIs = (text: string, phrase: string): readonly string[] | undefined =>
  readDocument(parts, { text, publishedAt: '2025-03-10' }).reading.mentions.findLast(
    (mention) => mention.text === phrase,
  )?.entities;

describe('what a noun of its name calls again', () => {
  it('takes a body by the noun in its name', () => {
    const text = 'The Tamarind Foundation opened a clinic. Doctors praised the foundation.';
    expect(whoIs(text, 'the foundation')).toEqual(['x-tamarind-foundation']);
  });

  it('takes no body by another noun of its name', () => {
    const text = 'The Border Patrol hired agents. Donald Trump sent troops to the border.';
    expect(whoIs(text, 'the border') ?? []).toEqual([]);
  });

  it('takes a city for the place spoken of most', () => {
    const text = 'Gunmen fought in Tarmisk at dawn. Soldiers stayed in Tarmisk at noon. By night the city was quiet.';
    expect(whoIs(text, 'the city')?.[0]).toMatch(/^x-tarmisk/);
  });

  it('takes no river for a city', () => {
    const text = 'Troops reached the Oruska River. By night the city was quiet.';
    expect(whoIs(text, 'the city') ?? []).toEqual([]);
  });
});

describe('what a town is not', () => {
  it('takes no island for a town', () => {
    const text = 'Troops reached Oruska Island. By night the town was quiet.';
    expect(whoIs(text, 'the town') ?? []).toEqual([]);
  });
});

describe('a surname spelt otherwise', () => {
  it('is the person whose surname is a letter off', () => {
    const text = 'Andrei Balandoi met reporters. Later Balandoy said he was innocent.';
    expect(whoIs(text, 'Balandoy')).toEqual(['x-andrei-balandoi']);
  });
});
