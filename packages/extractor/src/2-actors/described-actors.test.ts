import { describe, expect, it } from 'vitest';
import { openParts } from '../../evaluation/open-parts.ts';
import { readDocument } from '../extract.ts';

const parts = openParts();

/** "phrase: label" of every mention that is resolved to somebody. */
function actorsIn(text: string, publishedAt = '2025-06-01'): readonly string[] {
  const { mentions } = readDocument(parts, { text, publishedAt }).reading;
  return mentions.flatMap(({ text: words, label, entities }) => (entities.length > 0 ? [`${words}: ${label}`] : []));
}
const whoIs = (text: string, phrase: string, publishedAt = '2025-06-01'): readonly string[] | undefined =>
  readDocument(parts, { text, publishedAt }).reading.mentions.findLast((mention) => mention.text === phrase)?.entities;

describe('groups and bodies without a name', () => {
  it.each([
    ['A jury convicted Genaro García Luna on five counts.', 'A jury: Agency'],
    ['A federal grand jury indicted Ovidio Guzmán.', 'A federal grand jury: Agency'],
    ['Hitmen killed the candidate on Sunday.', 'Hitmen: Person'],
    ['A mob stormed the consulate in Benghazi.', 'A mob: Person'],
    ['Law enforcement arrested Caro Quintero in the hills.', 'Law enforcement: Agency'],
    ['The opposition accused Sheinbaum of lying.', 'The opposition: Organization'],
    ['Some in the media lambasted Trump.', 'the media: Organization'],
    ['The junta arrested the ousted president.', 'The junta: Agency'],
    ['Police shot a seven-year-old girl.', 'a seven-year-old girl: Person'],
    ['Soldiers beat flag-waving supporters.', 'flag-waving supporters: Person'],
    ['A Texas-based company sued Mexico.', 'A Texas-based company: Organization'],
  ])('%s', (text, actor) => {
    expect(actorsIn(text)).toContain(actor);
  });

  it('are new ones where no article points back', () => {
    expect(whoIs('Noem thanked Homan. Patel said the FBI arrested two men.', 'two men')).not.toContain('kash-patel');
  });

  it('do not take an embassy for that of the country told of', () => {
    expect(whoIs('Mexico mourned. A mob attacked the embassy in Tripoli.', 'the embassy')?.[0]).toMatch(/^x-embassy/);
  });
});

describe('the police of a place', () => {
  it('is a named body', () => {
    expect(whoIs('Norwalk police arrested Brandon Wagshol.', 'Norwalk police')).toEqual(['x-norwalk-police']);
    expect(whoIs('Chicago police said so.', 'Chicago police')).toEqual(['chicago-police-department']);
  });

  it('is the department that the text names', () => {
    const text = 'Norwalk police arrested a man. The Norwalk Police Department thanked the FBI.';
    expect(whoIs(text, 'Norwalk police')).toEqual(['x-norwalk-police-department']);
  });

  it('of a country is the one that the gazetteer lists', () => {
    expect(whoIs('Colombian police arrested Otoniel.', 'Colombian police')).toEqual(['colombia-national-police']);
  });
});

describe('surnames that nothing introduces', () => {
  it.each([
    ['Zelenskiy asked Scholz for tanks.', 'Zelenskiy', '2022-03-01', 'volodymyr-zelenskyy'],
    ['In Washington, Kerry met Lavrov.', 'Kerry', '2015-03-01', 'john-kerry'],
    ['Okafor was abducted ten days before the vote.', 'Okafor', '2023-09-01', 'x-okafor'],
    ['Russia freed Gershkovich on Thursday.', 'Gershkovich', '2024-08-02', 'x-gershkovich'],
    ['Israel killed Deif in a strike.', 'Deif', '2024-08-02', 'x-deif'],
  ])('%s', (text, name, date, id) => {
    expect(whoIs(text, name, date)?.[0]).toMatch(new RegExp(`^${id}`));
  });

  it('are nobody where the word is done to what is done to places, too', () => {
    expect(whoIs('Russia attacked Bakhmet.', 'Bakhmet') ?? []).toEqual([]);
  });
});

describe('what is nobody else', () => {
  it.each([
    ['Trump Trauma blinded them. But President Trump spoke.', 'Trump', '2018-07-06', ['donald-trump']],
    [
      'The Maduro regime blocked aid to Venezuela, and the United States protested. The regime said no.',
      'The regime',
      '2019-03-13',
      ['venezuela'],
    ],
    [
      'He spoke to the South Korean National Assembly. The National Assembly cheered.',
      'National Assembly',
      '2017-10-23',
      ['south-korea-parliament'],
    ],
  ])('%s', (text, phrase, date, ids) => {
    expect(whoIs(text, phrase, date)).toEqual(ids);
  });
});

describe('bodies taken up again', () => {
  const told = 'Amnesty International spoke. Armed gangs attack people.';
  it.each([
    [`${told} The human rights group said so.`, 'The human rights group', 'amnesty-international'],
    ['The FBI spoke. The federal agency said so.', 'The federal agency', 'fbi'],
    [
      'The Sinaloa Cartel and Amnesty International met. The criminal group left.',
      'The criminal group',
      'sinaloa-cartel',
    ],
    ["Trump disputed a newspaper's account. He accused the Wall Street Journal.", 'a newspaper', 'wall-street-journal'],
    ['Ryabkov spoke, RIA state news agency reported.', 'RIA state news agency', 'ria-novosti'],
    [
      'A test was held at Vandenberg Air Force Base. It flew from Vandenberg.',
      'Vandenberg',
      'vandenberg-air-force-base',
    ],
    ['Saudi Arabia spoke. The kingdom said so.', 'The kingdom', 'saudi-arabia'],
  ])('%s', (text, phrase, id) => {
    expect(whoIs(text, phrase, '2018-01-16')).toEqual([id]);
  });

  it('are the people whom they count', () => {
    const text = 'They robbed a group of migrants.';
    expect(whoIs(text, 'a group')).toEqual(whoIs(text, 'migrants'));
    expect(whoIs(text, 'a group')?.[0]).toMatch(/^x-migrants/);
  });

  it('take up somebody who was described at more length', () => {
    const [official] =
      whoIs('A senior Pakistani official warned Iran. The official praised Trump.', 'The official') ?? [];
    expect(official).toMatch(/^x-senior-pakistani-official/);
  });
});

describe('names in lines without a full stop', () => {
  it('are read where a verb in small letters shows that it is no headline', () => {
    expect(whoIs('President Trump on Sunday called the New York Times', 'Trump', '2019-06-09')).toEqual([
      'donald-trump',
    ]);
  });
});

describe('names behind an article', () => {
  it('are read whole', () => {
    expect(actorsIn('The Treasury Department sanctioned the Sinaloa Cartel.')).toContain('Treasury Department: Agency');
  });
});
