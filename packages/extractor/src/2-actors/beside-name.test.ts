import { describe, expect, it } from 'vitest';
import { openParts } from '../../evaluation/open-parts.ts';
import { readDocument } from '../extract.ts';

const parts = openParts();

/** The names of those that the last mention of a phrase was resolved to. */
function namesOf(text: string, phrase: string, publishedAt = '2019-06-01'): readonly string[] {
  const { mentions, actors } = readDocument(parts, { text, publishedAt }).reading;
  const mention = mentions.findLast((one) => one.text === phrase);
  return (mention?.entities ?? []).map((id) => actors.get(id)?.name ?? id);
}

describe('a description beside a name', () => {
  it.each([
    ['Bob Corker, the chair of the Senate Foreign Relations Committee, praised Trump.', 'the chair', 'Bob Corker'],
    [
      '“It is late,” said Olivia Nuamah, the executive director of Pride Toronto.',
      'the executive director',
      'Olivia Nuamah',
    ],
    ['Derrick Johnson, the leader of the NAACP, also called for it.', 'the leader', 'Derrick Johnson'],
    ['The current majority leader, Senator Ed Murray, voted no.', 'The current majority leader', 'Ed Murray'],
    ['Owen, a retired judge and former farmer, of Ohio, complained.', 'former farmer', 'Owen'],
    [
      'Ann Hill, a retired nurse, and her husband, Tom Hill, a retired physician, came.',
      'a retired physician',
      'Tom Hill',
    ],
    ['Police arrested a man named Joe Ruiz on Monday.', 'a man', 'Joe Ruiz'],
    ['They hold a suspect identified as Abel Kaplan.', 'a suspect', 'Abel Kaplan'],
    ['My friend Andrea Ortiz lives in Lima.', 'My friend', 'Andrea Ortiz'],
    ['He joined the militant group called Ansar al-Sharia.', 'the militant group', 'Ansar al-Sharia'],
    [
      'Amnesty said so, as did the human rights group Amnesty International.',
      'the human rights group',
      'Amnesty International',
    ],
  ])('%s', (text, phrase, name) => {
    expect(namesOf(text, phrase)).toEqual([name]);
  });

  it.each([
    ['The man Trump fired was Comey.', 'The man'],
    ['He met the senator, Mike Pence, and Mitch McConnell.', 'the senator'],
    ['After meeting Trump, the reporter said no.', 'the reporter'],
    ['Obama won Florida by 51 percent, Ohio by 52 percent.', '51 percent'],
  ])('says nobody’s name in: %s', (text, phrase) => {
    const names = namesOf(text, phrase);
    expect(names.filter((name) => /Trump|Pence|Ohio/.test(name))).toEqual([]);
  });
});
