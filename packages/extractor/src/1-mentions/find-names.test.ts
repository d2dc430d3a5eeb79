import { describe, expect, it } from 'vitest';
import { openParts } from '../../evaluation/open-parts.ts';
import { readDocument } from '../extract.ts';

const parts = openParts();

/** The names of a text that are somebody's, with their labels. */
const namesOf = (text: string): readonly string[] =>
  readDocument(parts, { text })
    .reading.mentions.filter(({ kind, entities }) => kind === 'name' && entities.length > 0)
    .map((mention) => `${mention.text} ${mention.label}`);

describe('names that nobody listed', () => {
  it.each([
    ['Hamas spokesman Taher al-Nunu left.', ['Hamas Cartel', 'Taher al-Nunu Person']],
    ['Gen. Ahmed al-Obeidi spoke in Mosul.', ['Ahmed al-Obeidi Official', 'Mosul Place']],
    ['Soldiers killed Abdul Rahman al-Rashid on Sunday.', ['Abdul Rahman al-Rashid Person']],
    [
      'Police arrested Omar el-Hadidi and Mr. al-Rawi in Egypt.',
      ['Omar el-Hadidi Person', 'al-Rawi Person', 'Egypt Government'],
    ],
  ])('keeps the article in %j', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it('takes a surname with and without its article for one man', () => {
    const { mentions } = readDocument(parts, {
      text: 'The minister met Nasser al-Shaer. Al-Shaer said that the talks went on. Later Shaer left.',
    }).reading;
    const ids = mentions.filter(({ text }) => text.endsWith('Shaer')).flatMap(({ entities }) => entities);
    expect([ids.length, new Set(ids).size]).toEqual([3, 1]);
  });

  it.each([
    ['The USS Ronald Reagan sailed to Japan.', ['USS Ronald Reagan Agency', 'Japan Government']],
    ['Sailors of the USS John C. Stennis saw HMS Daring.', ['USS John C. Stennis Agency', 'HMS Daring Agency']],
    ['Four F-22 Raptors flew over Poland.', ['Poland Government']],
    ['Members of MS-13 fled.', ['MS-13 Cartel']],
  ])('reads ships as ships and types of machines as nobody in %j', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it.each([
    [
      'Plaintiff Amelia Thornquist sued. Philosopher Amelia Tarn wrote.',
      ['Amelia Thornquist Person', 'Amelia Tarn Person'],
    ],
    ['The county chose retired Marine Gen. Wendell Okafor.', ['Wendell Okafor Official']],
    ['Ohio Department of Health Secretary Quillan Brask left.', ['Ohio Department Agency', 'Quillan Brask Official']],
  ])('leaves what comes before a person out of his name in %j', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it.each([
    ['The Sheriffs Association sued the Candidates Forum.', []],
    ['He called it a win for Border Security and for School Safety.', []],
    ['The AG of the state told an NGO of LGBT people.', []],
    ['Quillan Foods bought Tarnwick Resources.', ['Quillan Foods Organization', 'Tarnwick Resources Organization']],
    ['Critics pointed to Mr. Trump’s campaign.', ['Trump’s campaign Organization']],
  ])('takes no noun of a body or of a thing for somebody in %j', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});
