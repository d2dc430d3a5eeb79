import { describe, expect, it } from 'vitest';
import { openParts } from '../../evaluation/open-parts.ts';
import { readDocument } from '../extract.ts';

const parts = openParts();

/** Who each of the phrases stands for, by the actor's name. */
function whoAre(text: string, phrases: readonly string[]): readonly string[] {
  const { mentions, actors } = readDocument(parts, { text, publishedAt: '2019-06-01' }).reading;
  return phrases.map((phrase) => {
    const mention = mentions.findLast((one) => one.text === phrase);
    return mention?.entities.map((id) => actors.get(id)?.name ?? id).join(' + ') ?? 'no mention';
  });
}

describe('groups of an article', () => {
  it.each([
    ['Migrants crossed the river. Central American migrants wept.', ['Migrants', 'Central American migrants']],
    ['Mexican farmers marched on Monday. Farmers blocked a road.', ['Mexican farmers', 'Farmers']],
    ['Guatemalan students met. The students sang. Asked why, students shrugged.', ['Guatemalan students', 'students']],
  ])('are one where the article knows one of that noun: %s', (text, phrases) => {
    expect(new Set(whoAre(text, phrases)).size).toBe(1);
  });

  it.each([
    ['Mexican farmers marched. Cuban farmers watched.', ['Mexican farmers', 'Cuban farmers']],
    ['Illegal immigrants came. Mexican immigrants stayed.', ['Illegal immigrants', 'Mexican immigrants']],
    ['Mexican farmers met Cuban farmers. Farmers are poor.', ['Mexican farmers', 'Farmers']],
  ])('are several where it tells them apart: %s', (text, phrases) => {
    expect(new Set(whoAre(text, phrases)).size).toBe(phrases.length);
  });
});

describe('the people of a country', () => {
  it.each([
    ['U.S. citizens were warned. Americans left.', ['U.S. citizens', 'Americans']],
    ['Americans voted. He thanked the American people.', ['Americans', 'the American people']],
    ['Mexicans cheered; Mexican citizens marched.', ['Mexicans', 'Mexican citizens']],
  ])('is one actor: %s', (text, phrases) => {
    expect(new Set(whoAre(text, phrases)).size).toBe(1);
  });

  it('is not some of them', () => {
    const [people, two] = whoAre('Mexicans cheered. Two Mexican citizens died.', ['Mexicans', 'Two Mexican citizens']);
    expect(people).not.toBe(two);
  });
});

describe('who is called something', () => {
  it.each([
    ['Mary Smith and her lawyer, John Doe, came. Her lawyer spoke.', 'Her lawyer', 'John Doe'],
    ['Ethan Couch fled with his mother, Tonya Couch. His mother was found.', 'His mother', 'Tonya Couch'],
    ['Alan Reyes, a butcher, sued. On Monday the butcher won.', 'the butcher', 'Alan Reyes'],
  ])('is taken up by it: %s', (text, phrase, name) => {
    expect(whoAre(text, [phrase])).toEqual([name]);
  });

  it.each([
    ['Alan Reyes, a butcher, sued. A butcher in Ohio agreed.', 'A butcher'],
    ['Ann Hill came with her lawyer, John Doe. Eve Ross called her lawyer.', 'her lawyer'],
  ])('is not by what is another’s: %s', (text, phrase) => {
    expect(whoAre(text, [phrase])[0]).not.toMatch(/Reyes|Doe/);
  });
});
