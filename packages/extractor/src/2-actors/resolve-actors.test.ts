import { describe, expect, it } from 'vitest';
import { openParts } from '../../evaluation/open-parts.ts';
import { readDocument } from '../extract.ts';
import type { ReadMention } from '../reading.ts';

const parts = openParts();
const read = (text: string, publishedAt = '2025-03-10'): ReturnType<typeof readDocument>['reading'] =>
  readDocument(parts, { text, publishedAt }).reading;
const mentionsOf = (text: string, publishedAt?: string): readonly ReadMention[] => read(text, publishedAt).mentions;
const whoIs = (text: string, phrase: string, publishedAt?: string): readonly string[] | undefined =>
  mentionsOf(text, publishedAt).findLast((mention) => mention.text === phrase)?.entities;

describe('names', () => {
  it('keeps the title out of the name', () => {
    const [name] = mentionsOf('Secretary of State Marco Rubio landed in Guatemala.').filter(
      (mention) => mention.kind === 'name',
    );
    expect(name?.text).toBe('Marco Rubio');
    expect(name?.title).toMatchObject({
      text: 'Secretary of State',
      role: 'secretary-of-state',
      body: 'us-department-of-state',
      former: false,
    });
  });

  it('finds people and bodies that nobody listed', () => {
    const { actors } = read(
      'Sheriff Wendell Okafor of Larkspur County met Ximena Arriaga Villaseñor, head of the Tamarind Foundation.',
    );
    const labels = [...actors.values()].map((actor) => `${actor.name}: ${actor.label}`);
    expect(labels).toContain('Wendell Okafor: Official');
    expect(labels).toContain('Ximena Arriaga Villaseñor: Person');
    expect(labels).toContain('Tamarind Foundation: Organization');
  });

  it('gives whoever is printed in capitals a name in title case, and syllables behind a hyphen to the name', () => {
    const { actors } = read(
      'WENDELL OKAFOR: Good morning. I spoke with Yang Moo-jin, a professor in Seoul. OKAFOR: He said so.',
    );
    const names = [...actors.values()].map(({ name }) => name);
    expect(names).toContain('Wendell Okafor');
    expect(names).toContain('Yang Moo-jin');
  });

  it('takes a surname for the full name before it, in whatever order they come', () => {
    expect(whoIs('Okafor was late. Wendell Okafor, 52, apologised. Mr. Okafor left.', 'Okafor')).toEqual([
      'x-wendell-okafor',
    ]);
  });

  it('keeps a nickname in quotation marks inside the name', () => {
    const [name] = mentionsOf('Agents arrested Teodoro "El Grillo" Barragán in Sonora.').filter((mention) =>
      mention.entities[0]?.startsWith('x-teodoro'),
    );
    expect(name?.text).toBe('Teodoro "El Grillo" Barragán');
    expect(name?.entities).toEqual(['x-teodoro-barragan']);
  });

  it('reads a capital as the government when it acts and as a place when something is there', () => {
    expect(whoIs('Moscow rejected the offer on Friday.', 'Moscow')).toEqual(['russia']);
    expect(whoIs('The envoys met in Moscow on Friday.', 'Moscow')).not.toEqual(['russia']);
  });

  it('knows what an acronym in brackets stands for, and that a treaty is no actor', () => {
    const { mentions } = read(
      'The Larkspur Relief Coalition (LRC) read the Coastal Fishing Agreement (CFA). The LRC said it disliked the CFA.',
    );
    expect(mentions.findLast((mention) => mention.text === 'LRC')?.entities).toEqual(['x-larkspur-relief-coalition']);
    expect(mentions.some((mention) => mention.text === 'CFA')).toBe(false);
  });
});

describe('people written out', () => {
  it('knows somebody with an initial before, or middle names between, the name that is listed', () => {
    expect(whoIs('White House spokesman J. Hogan Gidley said no.', 'J. Hogan Gidley', '2018-01-01')).toEqual([
      'hogan-gidley',
    ]);
    expect(whoIs('Agents asked Hillary Diane Rodham Clinton.', 'Hillary Diane Rodham Clinton', '2016-01-01')).toEqual([
      'hillary-clinton',
    ]);
  });
});

describe('laws', () => {
  it('are no actors, even where they are named after one', () => {
    const text = 'The Department of Homeland Security Accountability and Transparency Act would change little.';
    expect(read(text).mentions.flatMap((mention) => mention.entities)).toEqual([]);
  });
});

describe('descriptions', () => {
  it('gives an office to whoever held it on the day', () => {
    const text = 'The Mexican president spoke in the morning.';
    expect(whoIs(text, 'The Mexican president', '2022-05-04')).toEqual(['andres-manuel-lopez-obrador']);
    expect(whoIs(text, 'The Mexican president', '2025-05-04')).toEqual(['claudia-sheinbaum']);
  });

  it('makes no unknown speaker head of the House that somebody else heads on the day', () => {
    const bodyOf = (text: string, name: string): string | undefined =>
      mentionsOf(text, '2018-05-08').find((mention) => mention.text === name)?.title?.body;
    expect(bodyOf('The Assembly and Speaker Carl Heastie will control the process.', 'Carl Heastie')).toBeUndefined();
    expect(bodyOf('Speaker Paul Ryan said he would wait.', 'Paul Ryan')).toBe('us-house');
  });

  it('abstains from an office without a date', () => {
    const stages = readDocument(parts, { text: 'The Mexican president spoke in the morning.' });
    expect(stages.reading.mentions.flatMap((mention) => mention.entities)).not.toContain('claudia-sheinbaum');
  });

  it('takes two roles between commas for the person before them', () => {
    const text = 'But protesters accused Evo Morales, a left-wing union leader and former coca farmer, of lying.';
    expect(whoIs(text, 'a left-wing union leader')).toEqual(['evo-morales']);
    expect(whoIs(text, 'former coca farmer')).toEqual(['evo-morales']);
  });

  it('gives a ministry without a country to the country told of nearby that has one', () => {
    const text =
      "The United States and the U.S. Senate waited. Mexico's government met. The foreign ministry denied it.";
    expect(whoIs(text, 'The foreign ministry')).toEqual(['mexico-foreign-ministry']);
  });

  it('takes officials and administrations for their government', () => {
    expect(whoIs('Mexican officials said nothing.', 'Mexican officials')).toEqual(['mexico']);
    expect(whoIs('The Sheinbaum administration said nothing.', 'The Sheinbaum administration')).toEqual(['mexico']);
  });

  it('gives a plural to each of its actors', () => {
    expect(
      whoIs('Mexico and Guatemala closed the crossing. The two countries gave no reason.', 'The two countries'),
    ).toEqual(['guatemala', 'mexico']);
  });
});

describe('pronouns', () => {
  it('follows gender', () => {
    expect(whoIs('Ximena Arriaga wrote to Wendell Okafor. She wanted an answer.', 'She')).toEqual(['x-ximena-arriaga']);
  });

  it('reads "we" of an official as the government', () => {
    expect(whoIs('"We will not sign it," President Claudia Sheinbaum said.', 'We')).toEqual(['mexico']);
  });
});

describe('any text', () => {
  it('has spans that are the text, names that do not overlap, and ids that exist', () => {
    const text =
      'U.S.–Mexico talks: "No," said Gov. O’Dell (R-Texas)… La Fiscalía, EL MENCHO & Co. — ¿qué?\n\nMr. , the of President';
    const { mentions, actors } = read(text);
    for (const mention of mentions) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      for (const id of mention.entities) expect(actors.has(id)).toBe(true);
    }
    const names = mentions.filter((mention) => mention.kind === 'name');
    names.forEach((name, index) => expect(name.start).toBeGreaterThanOrEqual(names[index - 1]?.end ?? 0));
  });

  it('takes given mentions as given', () => {
    const text = 'The stevedores blocked the quay.';
    const { reading } = readDocument(parts, { text, mentions: [{ start: 0, end: 14, label: 'Organization' }] });
    expect(reading.mentions.find((mention) => mention.start === 0)).toMatchObject({ end: 14, label: 'Organization' });
  });
});
