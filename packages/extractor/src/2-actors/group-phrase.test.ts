import { describe, expect, it } from 'vitest';
import { openParts } from '../../evaluation/open-parts.ts';
import { readDocument } from '../extract.ts';

const parts = openParts();

/** The names of those that the last mention of a phrase was resolved to, in the order of their ids. */
function namesOf(text: string, phrase: string, publishedAt = '2017-06-01'): readonly string[] {
  const { mentions, actors } = readDocument(parts, { text, publishedAt }).reading;
  const mention = mentions.findLast((one) => one.text === phrase);
  return (mention?.entities ?? []).map((id) => actors.get(id)?.name ?? id);
}

describe('families and couples', () => {
  it.each([
    [
      'Bill Clinton met Hillary Clinton. Critics attacked the Clintons.',
      'Clintons',
      ['Bill Clinton', 'Hillary Clinton'],
    ],
    ['Manju Sam and Thomas Sam were tried. The couple wept.', 'The couple', ['Manju Sam', 'Thomas Sam']],
    ['Manju Sam and Thomas Sam were tried. Rain fell. The parents wept.', 'The parents', ['Manju Sam', 'Thomas Sam']],
    [
      'Ann Hill and Tom Hill sued. Lawyers for the Hills left. The couple wept.',
      'The couple',
      ['Ann Hill', 'Tom Hill'],
    ],
  ])('%s', (text, phrase, names) => {
    expect(namesOf(text, phrase)).toEqual(names);
  });

  it.each([
    ['Serena Williams won. Critics attacked the Williams plan.', 'Williams', ['Serena Williams']],
    ['Ann Hill and Tom Fox sued. A couple of days passed.', 'A couple', []],
    ['Trump met Putin. The parents wept.', 'The parents', ['parents']],
  ])('are no others: %s', (text, phrase, names) => {
    expect(namesOf(text, phrase)).toEqual(names);
  });
});

describe('what a country or a body is called again', () => {
  it.each([
    [
      'Mexico wept. Mexico voted. Roads across it closed. One. Two. Three. Four. Fear grew across the country.',
      'the country',
      ['Mexico'],
    ],
    ['The New York Times sued. A columnist left the Times.', 'Times', ['New York Times']],
    ['The Pew Research Center asked voters. Pew found no fear.', 'Pew', ['Pew Research Center']],
    ['Mexico denied it. The Interior Ministry met Mexican judges.', 'Interior Ministry', ['Mexican Interior Ministry']],
    ['Americans voted. “I love our people,” Trump said.', 'our people', ['Americans']],
  ])('%s', (text, phrase, names) => {
    expect(namesOf(text, phrase)).toEqual(names);
  });

  it.each([
    ['The ACLU sued. He works for the policy group Right on Crime.', 'the policy group'],
    ['Obama left. He met Al Ruiz, the president of the Latino Partnership for Values.', 'the president'],
    ['Obama spoke to the leader of the free world.', 'the leader'],
    ['Gov. Rick Scott left. Both want the governor’s mansion.', 'the governor'],
  ])('is nobody known: %s', (text, phrase) => {
    expect(namesOf(text, phrase).filter((name) => /Obama|Scott|Liberties|Crime/.test(name))).toEqual([]);
  });
});

describe('what somebody is said to be', () => {
  it.each([
    ['Felix Sanchez is the chairman of the board.', 'the chairman', ['Felix Sanchez']],
    ['Ansar al-Sharia is a group that fights in Libya.', 'a group', ['Ansar al-Sharia']],
    ['Ann Hill is not a lawyer.', 'a lawyer', []],
    ['Ann Hill may be a witness.', 'a witness', []],
    ['Putin had been in charge of the FSB.', 'charge of the FSB', []],
  ])('%s', (text, phrase, names) => {
    expect(namesOf(text, phrase)).toEqual(names);
  });
});
