import { describe, expect, it } from 'vitest';
import { openParts } from '../../evaluation/open-parts.ts';
import { readDocument } from '../extract.ts';

const parts = openParts();

/** To whom the last mention by these words was resolved, by name. */
function namesOf(text: string, phrase: string): readonly string[] {
  const { mentions, actors } = readDocument(parts, { text, publishedAt: '2022-09-04' }).reading;
  const ids = mentions.findLast((mention) => mention.text === phrase)?.entities ?? [];
  return ids.map((id) => actors.get(id)?.name ?? id);
}

describe('a plural noun that several share', () => {
  it.each([
    [
      'The Justice and State departments refused to comment.',
      'The Justice and State departments',
      ['U.S. Department of Justice', 'U.S. Department of State'],
    ],
    [
      'The Treasury and Commerce Departments imposed sanctions.',
      'The Treasury and Commerce Departments',
      ['U.S. Department of Commerce', 'U.S. Department of the Treasury'],
    ],
    [
      'The Mexican and Guatemalan armies met.',
      'The Mexican and Guatemalan armies',
      ['Armed Forces of Guatemala', 'Mexican Army'],
    ],
    ['The CIA and FBI directors went to Mexico.', 'The CIA and FBI directors', ['Christopher Wray', 'William Burns']],
    [
      'The Defense and Interior ministries of Mexico sent soldiers.',
      'The Defense and Interior ministries',
      ['Mexican Defense Ministry', 'Mexican Interior Ministry'],
    ],
    [
      'The Senate Judiciary and Intelligence committees held a hearing.',
      'The Senate Judiciary and Intelligence committees',
      ['Senate Select Committee on Intelligence', 'Senate Committee on the Judiciary'],
    ],
    [
      'The presidents of Mexico and Colombia spoke on Friday.',
      'The presidents',
      ['Andrés Manuel López Obrador', 'Gustavo Petro'],
    ],
    [
      'The Texas and Arizona governors criticized the court.',
      'The Texas and Arizona governors',
      ['Doug Ducey', 'Greg Abbott'],
    ],
  ])('%s', (text, phrase, names) => {
    expect(namesOf(text, phrase)).toEqual(names);
  });

  it('names the cartel of a state, and not the state', () => {
    const text = 'The Sinaloa and Jalisco cartels attacked soldiers.';
    expect(namesOf(text, 'Sinaloa')).toEqual(['Sinaloa Cartel']);
    expect(namesOf(text, 'Jalisco')).toEqual(['Jalisco New Generation Cartel']);
  });

  it('stands for nobody known where one of them is not', () => {
    expect(
      namesOf('The Fishing and State departments refused to comment.', 'The Fishing and State departments'),
    ).toEqual([]);
  });
});

describe('a surname that several share', () => {
  it.each([
    ['Bill and Hillary Clinton met the mayor.', 'Bill', 'Bill Clinton'],
    ['Soldiers freed Miguel Ángel and Omar Treviño Morales.', 'Miguel Ángel', 'Miguel Ángel Treviño Morales'],
    ['Soldiers freed Ana, Berta and Carlos Ruvalcaba.', 'Ana', 'Ana Ruvalcaba'],
  ])('%s', (text, phrase, name) => {
    expect(namesOf(text, phrase)).toEqual([name]);
  });

  it.each([
    ['Biden met Trudeau and Justin Amash in Canada.', 'Trudeau', 'Justin Trudeau'],
    ['Peter Nicholas and Michael Bender met Trudeau.', 'Peter Nicholas', 'Peter Nicholas'],
    ['Jordan and Benjamin Netanyahu agreed.', 'Jordan', 'Jordan'],
  ])('%s: not with a name of its own', (text, phrase, name) => {
    expect(namesOf(text, phrase)).toEqual([name]);
  });

  it('is not guessed: given names alone are nobody known', () => {
    expect(namesOf('José Luis said Mexico should act.', 'José Luis')).toEqual(['José Luis']);
  });
});
