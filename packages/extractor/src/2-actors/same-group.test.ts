import { describe, expect, it } from 'vitest';
import { openParts } from '../../evaluation/open-parts.ts';
import { readDocument } from '../extract.ts';

const parts = openParts();

/** To whom the last mention by these words was resolved. */
function whoIs(text: string, phrase: string, publishedAt?: string): readonly string[] {
  const { mentions } = readDocument(parts, { text, ...(publishedAt ? { publishedAt } : {}) }).reading;
  return mentions.findLast((mention) => mention.text === phrase)?.entities ?? [];
}
const areSame = (text: string, one: string, other: string): boolean => {
  const [first, second] = [whoIs(text, one), whoIs(text, other)];
  return first.length > 0 && first.join() === second.join();
};

describe('one group or person under several nouns', () => {
  it.each([
    ['Police closed the square. Officers arrested the singer on its steps.', 'Police', 'Officers'],
    ['Police closed the square. The police officers arrested the singer.', 'Police', 'The police officers'],
    ['A gunman killed the mayor. The shooter fled on a horse.', 'A gunman', 'The shooter'],
    ['A teenager stole the flag. Guards beat the teen.', 'A teenager', 'the teen'],
    ['Attorneys for the mayor sued the town. The lawyers want the flag.', 'Attorneys', 'The lawyers'],
    ['Journalists asked the mayor about the flag. He insulted the reporters.', 'Journalists', 'the reporters'],
    ['Undocumented aliens crossed the river. Soldiers stopped the migrants.', 'Undocumented aliens', 'the migrants'],
    ['Refugees crossed the river. Soldiers beat these people.', 'Refugees', 'these people'],
    ['Police closed the square. Law enforcement arrested the singer.', 'Police', 'Law enforcement'],
    ['Law enforcement officials closed the square. Police arrested the singer.', 'Law enforcement officials', 'Police'],
    [
      'Hundreds of Central Americans crossed the river. Soldiers stopped the Central American migrants.',
      'Central Americans',
      'the Central American migrants',
    ],
    [
      'Central American migrants crossed the river. Soldiers stopped the migrant caravan.',
      'Central American migrants',
      'the migrant caravan',
    ],
    [
      'The town helps any migrants. Soldiers stopped Central American migrants.',
      'any migrants',
      'Central American migrants',
    ],
    ['Several countries closed their ports. The mayor thanked the nations.', 'Several countries', 'the nations'],
    ['Miners blocked the road. The mayor asked those people for help.', 'Miners', 'those people'],
  ])('%s', (text, one, other) => {
    expect(areSame(text, one, other)).toBe(true);
  });

  it.each([
    ['Police closed the square. Two officers were killed on its steps.', 'Police', 'Two officers'],
    ['Police closed the square. The army sent officers of its own.', 'Police', 'officers'],
    ['Miners blocked the road. The mayor thanked those people who had walked.', 'Miners', 'those people'],
    ['Miners blocked the road. The mayor said people were tired.', 'Miners', 'people'],
  ])('not in: %s', (text, one, other) => {
    expect(areSame(text, one, other)).toBe(false);
  });
});

describe('officials of a government that only its noun names', () => {
  it.each([
    ['Obama met Mexico’s foreign minister. Administration officials praised Mexico.', 'Administration officials'],
    [
      'The White House spoke. Senior administration officials blamed China for the cut in U.S. aid.',
      'Senior administration officials',
    ],
    ['U.S. agents entered the house in Texas. Federal officials blamed the gang.', 'Federal officials'],
    ['U.S. agents entered the house in Texas. The gang fled from federal authorities.', 'federal authorities'],
  ])('%s', (text, phrase) => {
    expect(whoIs(text, phrase, '2014-06-02')).toEqual(['united-states']);
  });

  it.each([
    [
      'Mexican soldiers entered the house in Sinaloa, Mexico. The gang fled from federal authorities.',
      'federal authorities',
      'mexico',
    ],
  ])('%s', (text, phrase, id) => {
    expect(whoIs(text, phrase, '2014-06-02')).toEqual([id]);
  });

  it.each([
    ['Mexican officials praised the deal. Officials blamed a gang for the delay.', 'Officials', 'mexico'],
    ['Colombian authorities found the boat. The authorities arrested Pablo Rua.', 'The authorities', 'colombia'],
    ['Border Patrol agents found the tunnel. The agents arrested Pablo Rua.', 'The agents', 'us-border-patrol'],
    ['U.S. troops left the valley. The troops had killed Pablo Rua.', 'The troops', 'us-military'],
  ])('are those whom the article called so: %s', (text, phrase, id) => {
    expect(whoIs(text, phrase, '2014-06-02')).toEqual([id]);
  });

  it.each([
    ['Mexican officials met Cuban officials. Officials praised the deal.', 'Officials'],
    ['Cuban officials met Obama in Washington. The U.S. and American firms waited. Officials praised it.', 'Officials'],
    ['Mexican officials praised the deal. Two officials of the club blamed a gang.', 'Two officials'],
    ['Mexican officials praised the deal. Officials of the club blamed a gang.', 'Officials'],
  ])('are others where it called several so or tells them apart: %s', (text, phrase) => {
    expect(whoIs(text, phrase, '2014-06-02').every((id) => id.startsWith('x-'))).toBe(true);
  });

  it('are the president’s whose administration has a capital', () => {
    const text = 'The Obama Administration praised Mexico. The Food and Drug Administration did not.';
    expect(whoIs(text, 'Obama Administration', '2014-06-02')).toEqual(['united-states']);
    expect(whoIs(text, 'Food and Drug Administration', '2014-06-02')).not.toEqual(['united-states']);
  });

  it('are nobody’s where the text does not tell whose', () => {
    expect(whoIs('The club fired its manager. City officials praised the club.', 'City officials')[0]).toMatch(/^x-/);
  });
});

describe('an office in an article without a date', () => {
  it('is its holder’s whom the text names, and nobody’s where it names two', () => {
    const text = 'López Obrador spoke on Monday. Mexico’s president praised the army.';
    expect(whoIs(text, 'Mexico’s president')).toEqual(['andres-manuel-lopez-obrador']);
    const two = 'Felipe Calderón met Enrique Peña Nieto. Mexico’s president praised the army.';
    expect(whoIs(two, 'Mexico’s president').every((id) => id.startsWith('x-'))).toBe(true);
  });
});

describe('a name behind what somebody heads or speaks for', () => {
  it.each([
    ['The commander of the Kurdish-led force, Mazloum Vale, spoke to reporters.', 'The commander', 'x-mazloum-vale'],
    ['The leader of the miners in the valley, Ana Rua, resigned.', 'The leader', 'x-ana-rua'],
    ['A spokesman for the club, Bo Pardo, said that it would pay.', 'A spokesman', 'x-bo-pardo'],
  ])('is his who is said to: %s', (text, phrase, id) => {
    expect(whoIs(text, phrase)).toEqual([id]);
  });

  it.each([
    ['A spokesman for the club, Bo Pardo, said that it would pay.', 'the club'],
    ['The lawyer of the mayor, Tom Vale, left the town.', 'The lawyer'],
    ['The owner of the mine, Tom Vale and Ana Rua left the town.', 'The owner'],
  ])('is not that of the body, and nobody’s where two may bear it: %s', (text, phrase) => {
    expect(whoIs(text, phrase).every((id) => !/vale|rua|pardo/.test(id))).toBe(true);
  });
});

describe('a noun beside a name', () => {
  it.each([
    ['Hillary Clinton, an approach that many in the party like, would raise wages.', 'an approach'],
    ['The court ruled against the California Teachers Association, a case that began in 2013.', 'a case'],
  ])('is not somebody where it is no noun of anybody: %s', (text, phrase) => {
    expect(whoIs(text, phrase)).toEqual([]);
  });
  it.each([['Greta Vale, a novice in politics, won the vote.', 'a novice']])('%s', (text, phrase) => {
    expect(whoIs(text, phrase)).toEqual(['x-greta-vale']);
  });
});
