import { describe, expect, it } from 'vitest';
import { openParts } from '../../evaluation/open-parts.ts';
import { readDocument } from '../extract.ts';

const parts = openParts();

interface Asked {
  readonly text: string;
  /** The last mention by these words. */
  readonly mention: string;
  readonly publishedAt?: string;
}

/** The names of the actors that a mention was resolved to. */
function namesOf({ text, mention, publishedAt = '2017-08-10' }: Asked): readonly (string | undefined)[] {
  const { mentions, actors } = readDocument(parts, { text, publishedAt }).reading;
  const found = mentions.findLast((one) => one.text === mention && one.entities.length > 0);
  return found?.entities.map((id) => actors.get(id)?.name) ?? [];
}

describe('one person under several names', () => {
  it.each([
    [
      'a name that is written out later',
      'Tomas Rivera Soto',
      'Tomas Rivera left. Tomas Rivera Soto came back.',
      'Tomas Rivera',
    ],
    [
      'the surname that only the longer name has',
      'Soto',
      'Tomas Rivera left. Tomas Rivera Soto came. Soto spoke.',
      'Tomas Rivera',
    ],
    [
      'a pet name before the surname',
      'Bob Quillfeather',
      'Robert Quillfeather left. Bob Quillfeather spoke.',
      'Robert Quillfeather',
    ],
    ['a pet name alone', 'Sasha', 'Alexander Litvinenko was poisoned. Sasha knew his killer.', 'Alexander Litvinenko'],
    [
      'a pet name in brackets',
      'Jeffrey (Jeff) Lane Flake',
      'Jeff Flake Jeffrey (Jeff) Lane Flake had doubts.',
      'Jeff Flake',
    ],
    [
      'an unknown name beside what people are called',
      'Botsford',
      'A Post photographer, Jabin Botsford, took it. Botsford smiled.',
      'Jabin Botsford',
    ],
    [
      'a surname that a campaign bears, too',
      'Trump',
      'The Trump campaign denied it. Trump said so on Monday.',
      'Donald Trump',
    ],
  ])('%s', (_, mention, text, name) => {
    expect(namesOf({ text, mention })).toEqual([name]);
  });

  it('does not join two people who share a given name and a surname in the middle', () => {
    expect(namesOf({ text: 'Ana Rivera left. Luis Rivera Soto spoke.', mention: 'Luis Rivera Soto' })).toEqual([
      'Luis Rivera Soto',
    ]);
  });
});

describe('whom a description or a pronoun means', () => {
  it.each([
    [
      'no shared subject of two verbs',
      'him',
      'Donald Trump thanked Marco Rubio, calling him a good friend.',
      'Marco Rubio',
    ],
    [
      'no shared subject of a verb of its own object, whatever "her" before it was taken for',
      'her',
      'Hillary Clinton came. A federal judge ruled that the claim was void, but ordered her to pay.',
      'Hillary Clinton',
    ],
    [
      'nobody else for whom they fire at',
      'them',
      'The migrants ran when U.S. agents fired tear gas at them.',
      'migrants',
    ],
    [
      'nobody whom he speaks to',
      'He',
      'Marco Rubio met Donald Trump and praised him. He then told Trump about the plan.',
      'Marco Rubio',
    ],
    [
      'nobody whom "he" of the same clause thanks',
      'He',
      'Marco Rubio was followed by Donald Trump. He said he had thanked Trump for it.',
      'Marco Rubio',
    ],
    [
      'oneself for whom one has with one',
      'him',
      'Marco Rubio waited. Donald Trump brought two aides with him.',
      'Donald Trump',
    ],
    [
      'the object for who plots',
      'him',
      'Marco Rubio left. Donald Trump accused the Senate of plotting against him.',
      'Donald Trump',
    ],
    [
      'whose office has ended',
      'the former leader',
      'Donald Trump met Barack Obama. In 2013, the former leader drew a red line.',
      'Barack Obama',
    ],
    [
      'who was appointed',
      'his new chief of staff',
      'Donald Trump appointed John Kelly as his new chief of staff.',
      'John Kelly',
    ],
    [
      'who became so',
      "Trump's state finance chairman",
      "Brian Ballard supported Rubio before becoming Trump's state finance chairman.",
      'Brian Ballard',
    ],
    [
      'the country of who speaks',
      'this country',
      'Mexico will pay, said Donald Trump. “We love this country,” Kamala Harris said.',
      'United States',
    ],
    [
      'the nation of a governor',
      'our nation',
      'Michigan Gov. Gretchen Whitmer spoke. “This is a hard time in our nation,” Whitmer said.',
      'United States',
    ],
    [
      'no court for an agency',
      'the agency',
      'The FBI searched the house. The Supreme Court met. Nobody was there, the agency said.',
      'Federal Bureau of Investigation',
    ],
    [
      'no team for an agency',
      'the agency',
      'The FBI thanked Mexico. Its team in Mexico had worked with the police. Mexico denied that the agency had a part.',
      'Federal Bureau of Investigation',
    ],
  ])('%s', (_, mention, text, name) => {
    expect(namesOf({ text, mention })).toEqual([name]);
  });

  it('does not take the next president for this one', () => {
    const text = 'Barack Obama left for Ohio. The next president will have to cut spending.';
    expect(namesOf({ text, mention: 'The next president', publishedAt: '2016-09-29' })).not.toContain('Barack Obama');
  });

  it('takes of two who share a surname the one named last', () => {
    const text = 'The LeBaron family left. Alex LeBaron spoke. Victor LeBaron wept. Mr LeBaron told it all.';
    const { mentions, actors } = readDocument(parts, { text, publishedAt: '2019-11-06' }).reading;
    const last = mentions.findLast((mention) => mention.text === 'LeBaron');
    expect(last?.entities.map((id) => actors.get(id)?.name)).toEqual(['Victor LeBaron']);
  });

  it('reads a university to the end of its name', () => {
    const text = 'She teaches at the University of Central Florida and writes books.';
    expect(namesOf({ text, mention: 'University of Central Florida' })).toEqual(['University of Central Florida']);
  });

  it('reads a body to the end of its name, and its acronym', () => {
    const text = 'The Chicago Council on Global Affairs (CCGA) asked voters. The CCGA published it.';
    expect(namesOf({ text, mention: 'CCGA' })).toEqual(['Chicago Council on Global Affairs']);
  });

  it.each([
    [
      'a body with words of its middle left out',
      'Tarnwick Institute',
      'The Tarnwick First Harvest Institute sued. The Tarnwick Institute won.',
      'Tarnwick First Harvest Institute',
    ],
    [
      'no body of its friends',
      'Tarnwick Foods',
      'Friends of Tarnwick Foods met. Tarnwick Foods paid.',
      'Tarnwick Foods',
    ],
  ])('takes %s', (_, mention, text, name) => {
    expect(namesOf({ text, mention })).toEqual([name]);
  });

  it.each([
    [
      'who leads the government of a republic whose president does not',
      'The Israeli leader',
      'Israel refused. The Israeli leader spoke to Joe Biden.',
      'Benjamin Netanyahu',
    ],
    [
      'a judge whose surname is a nickname elsewhere',
      'Alito',
      'The U.S. Supreme Court ruled. Justice Samuel Alito wrote it. Alito was firm.',
      'Samuel Alito',
    ],
    [
      'the committee of the chamber told of',
      'Judiciary Committee',
      'Sen. Lindsey Graham, who chairs the Judiciary Committee, spoke.',
      'Senate Committee on the Judiciary',
    ],
    [
      'no daughter for her father',
      'the president',
      'President Trump spoke. Ivanka Trump, the president’s daughter, wept.',
      'Donald Trump',
    ],
    [
      'no counselor for whom she serves',
      'the president',
      'President Trump spoke. Counselor to the president, Kellyanne Conway, wept.',
      'Donald Trump',
    ],
  ])('takes for its mention %s', (_, mention, text, name) => {
    expect(namesOf({ text, mention })).toEqual([name]);
  });

  it('knows the office of a country behind what is said of the country', () => {
    const text = 'Maduro accused the president of neighboring Colombia. Petro met the leader of oil-rich Venezuela.';
    expect(namesOf({ text, mention: 'the president of neighboring Colombia' })).not.toContain('Nicolás Maduro');
    expect(namesOf({ text, mention: 'the leader of oil-rich Venezuela' })).toEqual(['Nicolás Maduro']);
  });

  it('does not take a vice president for the president of another country', () => {
    const text = 'Vice President Mike Pence spoke. The president of Honduras left.';
    expect(namesOf({ text, mention: 'The president of Honduras' })).not.toContain('Mike Pence');
  });

  it('does not take a chamber for its committee', () => {
    const text = 'The House Committee on Ways and Means met. Members of the Democratic-led House left.';
    expect(namesOf({ text, mention: 'House' })).not.toContain('House Committee on Ways and Means');
  });

  it.each([
    ["Trust for America's Health", 'A group called Trust for America’s Health paid.', "Trust for America's Health"],
    ['John Deere', 'Ford, John Deere and IBM build there.', 'Deere & Company'],
    ['Labor Party', 'In Britain, the Labor Party lost.', 'Labour Party'],
  ])('knows %s', (mention, text, name) => {
    expect(namesOf({ text: text.replace('’', "'"), mention })).toEqual([name]);
  });
});
