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

describe('what is blame and what is not', () => {
  it('is a slur before a name, in somebody’s words', () => {
    expect(eventsOf('“I am running against crooked Hillary Clinton,” Donald Trump said.')).toEqual([
      'donald-trump ACCUSE hillary-clinton',
    ]);
    expect(eventsOf('“The murderous Assad regime will fall,” John Kerry said.').join(' ')).toContain(
      'john-kerry ACCUSE',
    );
    expect(eventsOf('Donald Trump ran against Hillary Clinton.').join(' ')).not.toContain('ACCUSE');
  });

  it('is something bad that one does, not something bad that one fights', () => {
    expect(eventsOf('China has used unfair tactics, Donald Trump said.')).toEqual(['donald-trump ACCUSE china']);
    expect(eventsOf('Ted Cruz said Mexico would tackle the violence problem.').join(' ')).not.toContain('ACCUSE');
    expect(eventsOf('Ron Johnson said Mexico had met illegal immigrants.').join(' ')).not.toContain(
      'ron-johnson ACCUSE mexico',
    );
  });

  it('is nothing that is denied, wished for or cleared', () => {
    const said = [
      'Darrell Issa said there was no evidence that the White House misled Congress.',
      'Mike Pence said Donald Trump wanted China to press North Korea to abandon its weapons.',
      'Donald Trump told reporters Michael Flynn had done nothing wrong.',
    ];
    for (const text of said) expect(eventsOf(text).join(' ')).not.toMatch(/-(issa|pence|trump) ACCUSE /);
  });

  it('is to call, cast or declare somebody’s words or deeds something bad', () => {
    expect(eventsOf('Barack Obama cast John McCain’s criticism as an assault on the office.')).toContain(
      'barack-obama ACCUSE john-mccain',
    );
    expect(eventsOf('Democrats voted to hold William Barr in contempt of Congress.')).toContain(
      'democratic-party ACCUSE william-barr',
    );
    expect(eventsOf('The White House singled out Chuck Grassley.')).toEqual(['white-house ACCUSE chuck-grassley']);
  });

  it('is a blow between officials, and none between an army and its enemy', () => {
    expect(eventsOf('Barack Obama hit John McCain over the deal.')).toEqual(['barack-obama ACCUSE john-mccain']);
    expect(eventsOf('Donald Trump went after China on Sunday.')).toEqual(['donald-trump ACCUSE china']);
  });
});

describe('what is asked', () => {
  it('is what somebody pushes others to do, with "for … to"', () => {
    expect(eventsOf('Barack Obama had pushed for Congress to include the ban.')).toEqual([
      'barack-obama REQUEST us-congress',
    ]);
    expect(eventsOf('Juan Orlando Hernández called for Mexico to release them.')).toContain(
      'juan-orlando-hernandez REQUEST mexico',
    );
  });

  it('is what somebody says that others need to do', () => {
    expect(eventsOf('“Congress needs to repeal the law,” Sarah Sanders said.').join(' ')).toContain(
      'REQUEST us-congress',
    );
    expect(eventsOf('“Mexico has to do more at the border,” Donald Trump said.')).toEqual([
      'donald-trump REQUEST mexico',
    ]);
    expect(eventsOf('Donald Trump said Mexico has yet to pay.').join(' ')).not.toContain('REQUEST');
  });

  it('is asked of whoever a letter is addressed to', () => {
    expect(eventsOf('Lisa Murkowski sent a letter to Steven Mnuchin asking for answers.')).toContain(
      'lisa-murkowski REQUEST steven-mnuchin',
    );
    expect(eventsOf('Lisa Murkowski wrote to Mike Pompeo urging him to act.')).toContain(
      'lisa-murkowski REQUEST mike-pompeo',
    );
  });

  it('is demanded in a bare form, also one that looks like a plural', () => {
    expect(eventsOf('The United States is demanding that Guatemala take the migrants.')).toContain(
      'united-states REQUEST guatemala',
    );
  });

  it('is no refusal to say nothing', () => {
    expect(eventsOf('The White House declined to comment on the New York Times report.')).toEqual([]);
    expect(eventsOf('The Supreme Court declined to hear Donald Trump’s appeal.')).toEqual([
      'us-supreme-court REJECT donald-trump',
    ]);
  });
});

describe('who does what a clause leaves open', () => {
  it('is whoever vows it', () => {
    expect(eventsOf('Donald Trump vowed that the Sinaloa Cartel would be dismantled.')).toContain(
      'donald-trump THREATEN sinaloa-cartel',
    );
  });

  it('is the speaker, where a quotation opens with its verb', () => {
    expect(eventsOf('“Just spoke to Vladimir Putin,” Donald Trump tweeted.')).toEqual([
      'donald-trump CONSULT vladimir-putin',
    ]);
  });

  it('is not done by who does otherwise', () => {
    const { claims } = extract({ text: 'Instead of helping Ukraine, Donald Trump called Vladimir Putin.' });
    expect(claims.find(({ object }) => object === 'ukraine')?.polarity).not.toBe('positive');
  });

  it('is not done to where it was done', () => {
    expect(eventsOf('He left the White House, where Barack Obama met with Angela Merkel.')).toEqual([
      'angela-merkel CONSULT barack-obama',
    ]);
    expect(eventsOf('Donald Trump traveled to Des Moines and visited Ohio.')).toEqual([]);
  });
});

describe('who does a deed', () => {
  it('is whoever made the strike that did it', () => {
    expect(eventsOf('Donald Trump ordered a drone attack that killed Qassem Soleimani.')).toEqual([
      'donald-trump ASSAULT qassem-soleimani',
    ]);
  });

  it('is not whom the deed that did it was aimed at', () => {
    expect(eventsOf('An attack on Mexico killed ten soldiers.').join(' ')).not.toContain('mexico ASSAULT');
  });

  it('is whoever was forced to it', () => {
    expect(eventsOf('Egypt has been forced to ally with Israel.')).toEqual(['egypt COOPERATE israel']);
  });

  it('is nobody yet where it is only plotted', () => {
    const { claims } = extract({ text: 'Edward Snowden was sentenced for plotting to kill Barack Obama.' });
    expect(claims).toMatchObject([{ relation: 'THREATEN', modality: 'planned' }]);
  });
});

describe('whom a deed is done to', () => {
  it('is the body that its members act for, and each member who is told apart', () => {
    expect(eventsOf('Barack Obama met with members of Congress.')).toEqual(['barack-obama CONSULT us-congress']);
    expect(eventsOf('Mexico detained three commanders of the Zetas.').join(' ')).toContain('COERCE los-zetas');
  });

  it('is not whom a death befell', () => {
    expect(eventsOf('The FBI opened an investigation into the murder of Enrique Camarena.')).toEqual([]);
    expect(eventsOf('The FBI opened an investigation into Hillary Clinton.')).toEqual(['fbi ACCUSE hillary-clinton']);
  });

  it('is not whom a measure befalls that somebody speaks of, but who took it', () => {
    expect(eventsOf('Mitt Romney supports sanctions against Iran.').join(' ')).not.toContain('SUPPORT iran');
    expect(eventsOf("Mitt Romney condemned Russia's attack on Ukraine.")).toContain('mitt-romney ACCUSE russia');
  });

  it('is the one at whom a measure aims', () => {
    expect(eventsOf('The Trump administration announced sanctions targeting Russia.')).toEqual([
      'united-states SANCTION russia',
    ]);
    expect(eventsOf('Iran is subject to U.S. sanctions.')).toEqual(['united-states SANCTION iran']);
  });

  it('is the party with which talks are left', () => {
    expect(eventsOf('North Korea pulled out of planned talks with South Korea.').join(' ')).toContain(
      'north-korea REJECT south-korea',
    );
  });

  it('is the party whose support somebody has', () => {
    expect(eventsOf('Donald Trump has support from Marco Rubio.')).toEqual(['marco-rubio SUPPORT donald-trump']);
  });

  it('is refused when a meeting is called off, and not when a plan fails', () => {
    expect(eventsOf('Donald Trump canceled a meeting with Vladimir Putin.').join(' ')).not.toContain('SANCTION');
    expect(eventsOf('House Republicans sabotaged John Boehner’s plan.').join(' ')).not.toContain('ASSAULT');
  });

  it('is nobody where a verb is part of a name', () => {
    expect(eventsOf('Nikki Haley told NBC’s “Meet the Press” that the deal stands.')).toEqual([]);
  });

  it('is no demand of those who speak', () => {
    expect(eventsOf('“We need to keep going,” Juan Guaidó said in Venezuela.').join(' ')).not.toContain('REQUEST');
  });
});

describe('a title before a name', () => {
  it('is no verb that hosts', () => {
    const { claims } = extract({ text: 'Joe Biden will host Andrés Manuel López Obrador.', publishedAt: '2021-11-10' });
    expect(claims.map(({ relation }) => relation)).toEqual(['AGREE']);
  });
});
