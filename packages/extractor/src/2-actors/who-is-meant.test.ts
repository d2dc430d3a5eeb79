import { describe, expect, it } from 'vitest';
import { openParts } from '../../evaluation/open-parts.ts';
import { createExtractor } from '../extract.ts';

const extract = createExtractor(openParts());
const actorsIn = (text: string, publishedAt = '2018-06-12'): ReadonlySet<string> =>
  new Set(extract({ text, publishedAt }).entities.map(({ name }) => name));

describe('a surname that the text does not introduce', () => {
  it.each([
    ['The farmers trust “Adams on Agriculture”, a program that Mexico bought.', 'John Adams'],
    ['Ford said the plant in Mexico would close.', 'Gerald Ford'],
    ['The Castro brothers outlasted the United States.', 'Xiomara Castro'],
    ['Michael Evans-Brown sued Mexico.', 'Michael Brown'],
    ['In Mexico are Ford, General Motors and IBM. Mexico thanked them.', 'Gerald Ford'],
    ['Three officials of Mexico told Bloomberg that talks would start.', 'Michael Bloomberg'],
    ['He went to his home in Trujillo, Honduras, and met officials of Colombia.', 'Carlos Holmes Trujillo'],
    ['Team Trump thanked Mexico. Then Trump flew home.', 'Team Trump'],
    ['The USS Ronald Reagan sailed to Mexico. The Ronald Reagan sank.', 'Ronald Reagan'],
  ])('%s: no %s', (text, name) => {
    expect(actorsIn(text)).not.toContain(name);
  });

  it.each([
    ['Reagan called on Mexico to act.', 'Ronald Reagan'],
    ['Maduro accused Mexico of lying.', 'Nicolás Maduro'],
    ['President Xi thanked Mexico.', 'Xi Jinping'],
    ['Democrats, including Ocasio-Cortez, criticized Mexico.', 'Alexandria Ocasio-Cortez'],
    ['In Mexico are Ford, General Motors and IBM. Mexico thanked them.', 'Ford Motor Co.'],
    ['Three officials of Mexico told Bloomberg that talks would start.', 'Bloomberg News'],
  ])('%s: %s, whom nobody else is called like', (text, name) => {
    expect(actorsIn(text)).toContain(name);
  });
});

describe('words in capitals that name nobody', () => {
  it.each([
    ['Will Trump close the border with Mexico? Trump did not say.', 'Will Trump'],
    ['Trump told Mexico that he “Will Close Southern Border” on Monday.', 'Will Close'],
    ['Trump flew to Mexico on Air Force One.', 'U.S. Air Force'],
    ['Trump wants to leave NAFTA. Mexico called TPP and NAFTA treaties.', 'NAFTA'],
    ['Operation Jump Start sent the soldiers to Mexico.', 'Operation Jump Start'],
    ['McAllen City Manager Roy Rodriguez met the mayor of Mexico City.', 'City Manager Roy Rodriguez'],
    ['Tom O’Connor, president of the FBI Agents Association, met officials of Mexico.', 'Association'],
    ['Stephen Vladeck, a professor at the University of Texas School of Law, sued Mexico.', 'Law'],
    ['On the show “Hello, Mr. President” he mocked Mexico.', 'President'],
    ['Mexico accepted that state fines pushed the bakers out.', 'fines'],
  ])('%s: no %s', (text, name) => {
    expect(actorsIn(text)).not.toContain(name);
  });
});

describe('a body of another country', () => {
  it.each([
    ['The UK’s Supreme Court freed him. Mexico protested.', 'U.S. Supreme Court'],
    ['Venezuela is in turmoil. Venezuela’s Maduro jailed National Guard members in Venezuela.', 'National Guard'],
    [
      'Ecuador cut off the internet in its London embassy. The Ecuadorian embassy said nothing to the United Kingdom.',
      'Embassy of Ecuador in Washington',
    ],
    [
      'Guaidó called on the military to oust Maduro in Venezuela. Later the U.S. military moved its ships.',
      'Presidency of Mexico',
    ],
  ])('%s: no %s', (text, name) => {
    expect(actorsIn(text)).not.toContain(name);
  });

  it('is the force of the country told of, whatever is named later', () => {
    const text =
      'Guaidó called on the military to oust President Maduro of Venezuela. The military of Venezuela stayed. Later the U.S. military moved its ships.';
    expect(actorsIn(text)).toContain('Bolivarian National Armed Forces of Venezuela');
  });
});

describe('a force whose owner a pronoun tells', () => {
  it('is the owner’s', () => {
    const names = actorsIn(
      'Mexico agreed with the United States on Friday. It will deploy its National Guard along the border.',
    );
    expect(names).toContain('Mexican National Guard');
  });
});

describe('a capital', () => {
  it('is no second actor where things only happen', () => {
    const names = actorsIn('Mexico sued the gun makers. Officials met in Mexico City on Monday. Mexico won.');
    expect(names).toContain('Mexico');
    expect(names).not.toContain('Mexico City');
  });

  it('is none as a part of a country by its direction either', () => {
    expect(actorsIn('Mexico sued the gun makers. The rifles were found in northern Mexico.')).not.toContain(
      'northern Mexico',
    );
  });
});

describe('the administration of a president', () => {
  it('is no wife’s', () => {
    const names = actorsIn('The rule was made during the Clinton administration. The United States dropped it.');
    expect(names).toContain('Bill Clinton');
    expect(names).not.toContain('Hillary Clinton');
  });
});

describe('an office that "as" tells of somebody', () => {
  it.each([
    [
      'A jury convicted Genaro García Luna, who as Mexico’s secretary of public security fought the cartels.',
      'Alfonso Durazo',
    ],
    ['As Mexico City’s mayor in 2005, López Obrador drove an old Nissan across Mexico.', 'José Ramón Amieva'],
    ['Guaidó is recognized as Venezuela’s head of state by the United States.', 'Nicolás Maduro'],
  ])('%s: no %s, who holds it on the day', (text, name) => {
    expect(actorsIn(text, '2019-03-12')).not.toContain(name);
  });
});

describe('a class that somebody is put in', () => {
  it.each([
    'Trump designated the cartels as foreign terrorist organizations.',
    'The government of Mexico labeled the cartels terrorist groups.',
    'Six cartels of Mexico are on the list of foreign terrorist organizations.',
    'Mexico fights gangs if they are terrorist groups.',
  ])('%s: no second actor', (text) => {
    expect(actorsIn(text)).not.toContain('Terrorists');
  });

  it('is one where it does something itself', () => {
    expect(actorsIn('Terrorist groups attacked the army of Mexico.')).toContain('Terrorists');
  });
});

describe('a name that its neighbours tell apart', () => {
  const labelOf = (text: string, name: string): string | undefined =>
    extract({ text, publishedAt: '2022-09-04' }).entities.find((entity) => entity.name === name)?.label;

  it.each([
    ['The aircraft carrier Gerald Ford left Mexico.', 'Gerald Ford', 'Agency'],
    ['Gerald Ford met Henry Kissinger.', 'Gerald Ford', 'Official'],
    ['Interstate Arms sued Mexico.', 'Interstate Arms', 'Organization'],
    ['Ana Ruiz of the Colegio del Norte met Mexican officials.', 'Colegio del Norte', 'Organization'],
  ])('%s', (text, name, label) => {
    expect(labelOf(text, name)).toBe(label);
  });
});

describe('a collective that takes part in nothing', () => {
  const text = 'Mexico accused the United States on Monday. The talk turned to coyotes and to the cartels.';
  it('is no actor where it is described', () => {
    expect(actorsIn(text)).not.toContain('Human smugglers');
  });

  it('is one where the field has a name for it', () => {
    expect(actorsIn(text)).toContain('Drug cartels');
  });
});

describe('a proceeding', () => {
  it.each([
    ['Criminal prosecution angered Mexico.', 'Criminal prosecution', false],
    ['Mexico stopped the criminal prosecutions.', 'the criminal prosecutions', false],
    ['The prosecution accused Mexico.', 'The prosecution', true],
    ['A federal court freed the boy.', 'A federal court', true],
  ])('%s: whether %s is an actor', (text, phrase, isActor) => {
    const { mentions } = extract({ text, publishedAt: '2018-06-12' });
    expect(mentions.some((mention) => mention.text === phrase && mention.entities.length > 0)).toBe(isActor);
  });
});
