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

describe('a noun that is the root of its sentence', () => {
  it('is a deed that no verb carries', () => {
    expect(eventsOf('Mexico was under attack by the Sinaloa Cartel on Wednesday.')).toEqual([
      'sinaloa-cartel ASSAULT mexico',
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

describe('actors inside a phrase', () => {
  it('reads through what only counts them', () => {
    expect(eventsOf('Nayib Bukele locked up thousands of members of MS-13.')).toContain('nayib-bukele COERCE ms-13');
    expect(eventsOf('Britain threw out three of Russia’s diplomats.')).toEqual(['united-kingdom SANCTION russia']);
  });

  it('takes whose appeal or offer it is from the clause on it', () => {
    expect(eventsOf('The court rejected every offer made by the Taliban.')).toEqual([
      expect.stringMatching(/ REJECT taliban$/),
    ]);
    expect(eventsOf('Japan lifted the sanctions imposed on India.')).toEqual(['japan RETREAT india']);
  });

  it('takes the examples of a plural for its members', () => {
    const claims = eventsOf('The United States worked with allies like Japan and China.');
    expect(claims).toEqual(['japan COOPERATE united-states', 'china COOPERATE united-states']);
  });
});

describe('words that mean another thing by what they act on', () => {
  it('is support to welcome a decision, a visit to welcome a guest', () => {
    expect(eventsOf('Angela Merkel welcomed Donald Trump’s decision.')).toEqual(['angela-merkel SUPPORT donald-trump']);
    expect(eventsOf('Angela Merkel welcomed Donald Trump at the airport.')).toEqual([
      'angela-merkel CONSULT donald-trump',
    ]);
  });

  it('is support to sign an agreement, and nothing else', () => {
    expect(eventsOf('Mexico signed a trade agreement with Japan.')).toEqual(['mexico SUPPORT japan']);
  });

  it('is a protest to summon an ambassador, a threat to set a deadline', () => {
    expect(eventsOf('Greece summoned the Turkish ambassador.')).toEqual([expect.stringMatching(/^greece ACCUSE /)]);
    expect(eventsOf('The Philippines gave Canada a deadline to remove the waste.')).toEqual([
      'philippines THREATEN canada',
    ]);
  });

  it('goes by the particle, even one taken for an adverb', () => {
    expect(eventsOf('The United States rolled back tariffs on Chinese goods.')).toEqual([
      'united-states RETREAT china',
    ]);
  });
});

describe('words that tell of no deed', () => {
  it('is no demand to tell what is so', () => {
    expect(eventsOf('Donald Trump suggested that relations with Mexico had improved.')).toEqual([]);
    expect(eventsOf('Claudia Sheinbaum insisted that Washington stop the flow of guns.')).toEqual([
      'claudia-sheinbaum REQUEST united-states',
    ]);
  });

  it('asks whoever is to do it, not whoever it would be done to', () => {
    expect(eventsOf('Donald Trump urged the attorney general to investigate Hillary Clinton.')).not.toContain(
      'donald-trump REQUEST hillary-clinton',
    );
  });

  it('is another word by its particle', () => {
    expect(eventsOf('Hillary Clinton called out the Supreme Court.').join(' ')).not.toContain('CONSULT');
    expect(eventsOf('Donald Trump killed off the trade agreement with Mexico.')).toEqual([]);
  });

  it('is no visit to go home, and no war to tax trade', () => {
    expect(eventsOf('Angela Merkel flew to Germany.')).toEqual([]);
    expect(eventsOf('Angela Merkel flew to Mexico.')).toEqual(['angela-merkel CONSULT mexico']);
    expect(eventsOf('The trade war between the United States and China went on.')).toEqual([]);
  });
});

describe('how a deed is told', () => {
  const moodOf = (text: string): string[] =>
    extract({ text, publishedAt: '2025-03-10' })
      .claims.filter(({ relation }) => relation === 'ASSAULT')
      .map(({ polarity, modality }) => `${polarity} ${modality}`);

  it('is alleged where somebody is believed to have done it', () => {
    expect(moodOf('Los Chapitos are believed to have murdered Ismael Zambada.')).toEqual(['positive alleged']);
  });

  it('is denied where it was not they who did it', () => {
    expect(moodOf('It was not Los Chapitos who murdered Ismael Zambada.')).toEqual(['negative actual']);
  });

  it('is done by whoever orders it', () => {
    expect(moodOf('Rafael Caro Quintero ordered the murder of Enrique Camarena.')).toEqual(['positive actual']);
  });

  it('is told by the deed that is vowed, not by the vow', () => {
    expect(eventsOf('Iran vowed to retaliate against sanctions imposed by the United States.')).toEqual([
      'iran THREATEN united-states',
    ]);
  });
});

describe('deeds of two who work together', () => {
  it('is of both governments whose officials are named in one phrase', () => {
    expect(eventsOf('U.S. and Mexican authorities are sharing intelligence.')).toEqual([
      'mexico COOPERATE united-states',
    ]);
    expect(eventsOf('U.S. officials worked closely with their Mexican counterparts.')).toEqual([
      'mexico COOPERATE united-states',
    ]);
  });

  it('is told by a noun: a joint operation, a partner, a threat', () => {
    expect(eventsOf('A joint operation between the DEA and the Mexican navy led to the arrest.')).toContain(
      'dea COOPERATE mexico-navy',
    );
    expect(eventsOf('Iran is a threat to Israel.')).toEqual(['iran THREATEN israel']);
  });

  it('is of whoever a prisoner was handed over by', () => {
    expect(eventsOf('Ovidio Guzmán was extradited from Mexico to the United States.')).toEqual([
      'mexico COOPERATE united-states',
    ]);
  });

  it('helps whoever does the deed, not whoever it is done to', () => {
    const aided = eventsOf('The DEA helped Mexican marines capture Joaquín Guzmán.');
    expect(aided).toContain('dea AID mexico-navy');
    expect(aided).not.toContain('dea AID joaquin-guzman-loera');
  });
});

describe('what is not ruled out', () => {
  it('is no refusal', () => {
    const [claim] = extract({ text: 'The White House would not rule out a strike on Iran.' }).claims;
    expect(claim).toMatchObject({ relation: 'REJECT', polarity: 'negative' });
  });
});

describe('blame that is said outright', () => {
  it('is to call somebody a dealer, or to say that he has done too little', () => {
    expect(eventsOf('Donald Trump said Gustavo Petro was a drug dealer.')).toEqual([
      'donald-trump ACCUSE gustavo-petro',
    ]);
    expect(eventsOf('“Mexico has not done enough,” Donald Trump said.')).toEqual(['donald-trump ACCUSE mexico']);
    expect(eventsOf('Donald Trump said Mexico has not won.')).toEqual([]);
  });
});

describe('a title before a name', () => {
  it('is no verb that hosts', () => {
    const { claims } = extract({ text: 'Joe Biden will host Andrés Manuel López Obrador.', publishedAt: '2021-11-10' });
    expect(claims.map(({ relation }) => relation)).toEqual(['AGREE']);
  });
});
