import { describe, expect, it } from 'vitest';
import { openParts } from '../../evaluation/open-parts.ts';
import { readDocument } from '../extract.ts';

const parts = openParts();

/** "person RELATION body" of every office that a text tells of. */
function officesIn(text: string, publishedAt: string): readonly string[] {
  const { mentions } = readDocument(parts, { text, publishedAt }).reading;
  return mentions.flatMap(({ entities, offices = [] }) =>
    offices.map(({ relation, object }) => `${entities.join('+')} ${relation} ${object}`),
  );
}

describe('parties', () => {
  it.each([
    ['Democrat Chuck Schumer agreed.', 'chuck-schumer MEMBER_OF democratic-party'],
    ['Republican John McCain of Arizona disagreed.', 'john-mccain MEMBER_OF republican-party'],
    ['Democratic Sen. Bernie Sanders spoke.', 'bernie-sanders MEMBER_OF democratic-party'],
    ['It was to boost GOP Senate hopeful Marsha Blackburn.', 'marsha-blackburn MEMBER_OF republican-party'],
  ])('%s', (text, office) => {
    expect(officesIn(text, '2016-10-01')).toContain(office);
  });
});

describe('employers', () => {
  it.each([
    ['Jorge Ramos of Univision asked a question.', 'jorge-ramos WORKS_FOR univision'],
    ['Maria Lopez with Human Rights Watch said so.', 'x-maria-lopez WORKS_FOR human-rights-watch'],
    ["The CIA's John Brennan warned Iran.", 'john-brennan HOLDS_OFFICE cia'],
    [
      'Michael Rubin, a scholar at the Cato Institute and a former Pentagon official, spoke.',
      'x-michael-rubin HOLDS_OFFICE us-department-of-defense',
    ],
    [
      'FBI officials questioned Hillary Clinton while secretary of state.',
      'hillary-clinton HOLDS_OFFICE us-department-of-state',
    ],
  ])('%s', (text, office) => {
    expect(officesIn(text, '2016-10-01')).toContain(office);
  });
});

describe('what gives nobody an office', () => {
  it.each([
    ["The president of the agents' union said he had received threats.", '2019-08-01'],
    ['Donald Trump spoke. The leader of hacking group LulzSec praised him.', '2019-08-01'],
    ["Democratic Senate candidate Beto O'Rourke met Ted Cruz.", '2018-10-01'],
  ])('%s', (text, date) => {
    expect(officesIn(text, date).filter((office) => office.includes('HOLDS_OFFICE'))).toEqual([]);
  });
});

it('takes the office of an officer for its body', () => {
  const text = 'The United States Trade Representative office said that tariffs would be delayed.';
  const { mentions } = readDocument(parts, { text, publishedAt: '2019-08-13' }).reading;
  expect(mentions.find((mention) => mention.text.endsWith('office'))?.entities).toEqual(['us-trade-representative']);
});
