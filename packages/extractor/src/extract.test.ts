import { describe, expect, it } from 'vitest';
import { openParts } from '../evaluation/open-parts.ts';
import { createExtractor } from './extract.ts';

const extract = createExtractor(openParts());
const eventsOf = (text: string): string[] =>
  extract({ text, publishedAt: '2017-12-16' })
    .claims.filter(({ rules }) => !rules.some((rule) => rule.startsWith('standing/')))
    .map(({ subject, relation, object }) => `${subject} ${relation} ${object}`);

describe('words that mean another thing between two officials', () => {
  it('is no assault when one beats the other in an election', () => {
    expect(eventsOf('Hillary Clinton beat Barack Obama there eight years ago.')).toEqual([]);
    expect(eventsOf('Police beat protesters in Caracas.')).toEqual([expect.stringContaining(' ASSAULT ')]);
  });

  it('is no assault where the sentence tells of an election, an effigy or words', () => {
    expect(eventsOf('Louisa Adams had beaten Rachel Jackson in the presidential campaign of 1824.')).toEqual([]);
    expect(eventsOf('Protestors hung an effigy of Governor Andy Beshear outside of the capitol.')).toEqual([]);
    expect(eventsOf('The allies ignored President Donald Trump’s personal attacks on Mexico.')).toContain(
      'donald-trump ACCUSE mexico',
    );
    expect(eventsOf('The FBI says it is treating the deadly attack on a Florida navy base as terrorism.')).toEqual([]);
  });

  it('is no cooperation when one works to do something', () => {
    expect(eventsOf('Ankara has worked to drive Kurdish fighters from the Syrian side of the border.')).toEqual([]);
    expect(eventsOf('Turkey has worked with Russia on the border.')).toHaveLength(1);
  });

  it('is a word of blame when one attacks the other', () => {
    expect(eventsOf('Senator Marco Rubio attacked President Obama over the deal.')).toEqual([
      'marco-rubio ACCUSE barack-obama',
    ]);
  });
});

describe('a threat of doing something', () => {
  it('is against whom the deed would hit, not against whoever stands about', () => {
    const threats = eventsOf(
      'President Donald Trump has threatened to cut off U.S. aid to three Central American countries -- Guatemala, Honduras and El Salvador -- over the migrants.',
    );
    expect(threats).toContain('donald-trump THREATEN guatemala');
    expect(threats).not.toContain('donald-trump THREATEN united-states');
  });
});

describe('a deed that is told beside the verb', () => {
  it('takes who speaks in a call for a party to it', () => {
    expect(eventsOf('In a call with Enrique Peña Nieto, Donald Trump raised the matter of tariffs.')).toContain(
      'donald-trump CONSULT enrique-pena-nieto',
    );
  });

  it('takes whose help it was done with', () => {
    expect(eventsOf('Mexican marines, with the help of the DEA, captured Joaquín Guzmán.')).toContain(
      'dea AID mexico-navy',
    );
  });

  it('takes who passed a resolution for whom the resolution condemns', () => {
    expect(eventsOf('The U.S. House of Representatives passed a resolution condemning Russia.')).toContain(
      'us-house ACCUSE russia',
    );
  });

  it('is for each of several actors inside a phrase', () => {
    const sanctions = eventsOf('President Trump raised import duties on steel from Canada, Mexico and Japan.');
    expect(sanctions).toEqual(expect.arrayContaining(['donald-trump SANCTION canada', 'donald-trump SANCTION japan']));
  });

  it('turns on its adverb: sent people back, gave land back', () => {
    expect(eventsOf('The Dominican Republic sent 300 Haitians back across the river.')).toEqual([
      expect.stringMatching(/^dominican-republic COERCE /),
    ]);
  });
});
