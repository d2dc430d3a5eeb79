import { describe, expect, it } from 'vitest';
import { openParts } from '../../evaluation/open-parts.ts';
import { readDocument } from '../extract.ts';

const parts = openParts();
const said = (text: string): readonly string[] =>
  readDocument(parts, { text, publishedAt: '2025-03-10' }).reading.mentions.map((mention) =>
    `${mention.kind} ${mention.label}: ${mention.text} → ${mention.entities.join(' ')}`.trim(),
  );

describe('mentions of nobody', () => {
  it('finds places and bodies that are only described', () => {
    const mentions = said('Gunmen shelled the camp before the regime reached a bridge.');
    expect(mentions).toContain('nominal Place: the camp →');
    expect(mentions).toContain('nominal Organization: the regime →');
    expect(mentions).toContain('nominal Place: a bridge →');
  });

  it('takes a place up again by its name, whatever stands before it', () => {
    const places = said('Fighters left Tarmisk. Clashes broke out in Tarmisk.').filter((one) =>
      one.includes('Tarmisk'),
    );
    expect(places).toEqual(['name Place: Tarmisk → x-tarmisk', 'name Place: Tarmisk → x-tarmisk'].map(expectStart));
  });

  it('gives a title beside a name to its bearer', () => {
    expect(said('Secretary of State Marco Rubio landed in Guatemala.')).toContain(
      'nominal Official: Secretary of State → marco-rubio',
    );
  });

  it('leaves the acronym of a law alone', () => {
    const mentions = said('They signed the Bilateral Security Agreement (BSA). BSA terms are secret.');
    expect(mentions.filter((one) => one.includes('BSA'))).toEqual([]);
  });
});

function expectStart(start: string): unknown {
  return expect.stringContaining(start);
}
