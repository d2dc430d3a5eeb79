import { describe, expect, it } from 'vitest';
import { openParts } from '../../../evaluation/open-parts.ts';
import { readDocument } from '../../extract.ts';
import { findStandingRelations } from './find-standing-relations.ts';

const parts = openParts();
function relations(text: string, publishedAt = '2025-03-10'): readonly string[] {
  const { reading, trees } = readDocument(parts, { text, publishedAt });
  return findStandingRelations(reading, trees).map((claim) => `${claim.subject} ${claim.relation} ${claim.object}`);
}

describe('whose somebody is', () => {
  it.each([
    [
      'an outlet, not the body that its people write about',
      "The Miami Herald's Supreme Court columnist Marta Liu shrugged.",
      ['x-marta-liu WORKS_FOR miami-herald'],
    ],
    [
      'the part that is led, not the whole',
      'Marta Liu, director of the Tamarind Foundation’s Larkspur Institute, shrugged.',
      ['x-marta-liu LEADS x-larkspur-institute', 'x-larkspur-institute PART_OF x-tamarind-foundation'],
    ],
    [
      'a body called after those whose it is',
      "Marta Liu, president of the Ohio Farmers' Union, shrugged.",
      ['x-marta-liu LEADS x-ohio-farmers-union'],
    ],
    ['no state of a veteran', 'Colorado veteran Wendell Okafor shrugged.', []],
    ['no country of an era', 'Wendell Okafor, a Vietnam-era Marine, shrugged.', []],
    [
      'no town from which a minister speaks',
      'From Vienna Secretary of State John Kerry warned Iran.',
      ['john-kerry HOLDS_OFFICE us-department-of-state'],
      '2015-07-09',
    ],
    [
      'no chamber of the country for a senator of a state',
      'Wendell Okafor, a state senator, asked Congress for help.',
      [],
    ],
    [
      'no part in a noun before another',
      "Wendell Okafor, the GOP's Senate point man, shrugged.",
      ['x-wendell-okafor MEMBER_OF republican-party'],
    ],
  ])('is %s', (_, text, claims, publishedAt = '2015-07-09') => {
    expect([...relations(text, publishedAt)].sort()).toEqual([...claims].sort());
  });
});

describe('findStandingRelations', () => {
  it.each([
    ['a title', 'Secretary of State Marco Rubio landed in Quito.', 'marco-rubio HOLDS_OFFICE us-department-of-state'],
    ['a title with its country', 'Mexican President Claudia Sheinbaum waved.', 'claudia-sheinbaum HOLDS_OFFICE mexico'],
    [
      'an apposition',
      'Wendell Okafor, a strategist at Tamarind Partners, shrugged.',
      'x-wendell-okafor WORKS_FOR x-tamarind-partners',
    ],
    [
      'an apposition of a leader',
      'Ximena Arriaga, chairwoman of the Larkspur Foundation, shrugged.',
      'x-ximena-arriaga LEADS x-larkspur-foundation',
    ],
    ['a party letter', 'Sen. Wendell Okafor (R-Texas) shrugged.', 'x-wendell-okafor MEMBER_OF republican-party'],
    ['a party noun', 'Wendell Okafor, a Democrat, shrugged.', 'x-wendell-okafor MEMBER_OF democratic-party'],
    [
      'a plural title',
      'U.S. Senators Wendell Okafor of Ohio and Marta Liu (D-Utah) shrugged.',
      'x-marta-liu HOLDS_OFFICE us-senate',
    ],
    [
      'a party before a list',
      'Republicans Wendell Okafor and Marta Liu shrugged.',
      'x-marta-liu MEMBER_OF republican-party',
    ],
    ["an outlet's possessive", "CNN's Wendell Okafor asked about it.", 'x-wendell-okafor WORKS_FOR cnn'],
    ['an administration', 'The Obama administration sent a letter.', 'barack-obama HOLDS_OFFICE united-states'],
    ['a noun of kin', "Wendell Okafor's sister, Marta Okafor, shrugged.", 'x-marta-okafor FAMILY_OF x-wendell-okafor'],
    [
      'a part noun',
      'The Larkspur Council is an arm of the Tamarind Foundation.',
      'x-larkspur-council PART_OF x-tamarind-foundation',
    ],
    ['a lead verb', 'Wendell Okafor heads the Tamarind Foundation.', 'x-wendell-okafor LEADS x-tamarind-foundation'],
    [
      'a lead verb behind a description',
      'Soldiers shot Marta Okafor, the smuggler who ran the Sinaloa Cartel.',
      'x-marta-okafor LEADS sinaloa-cartel',
    ],
    [
      'whom somebody chose to run a body',
      'Marta Liu, whom Trump chose to run the CIA, shrugged.',
      'x-marta-liu HOLDS_OFFICE cia',
    ],
    ['being in charge', 'Marta Liu, who was in charge of the CIA, shrugged.', 'x-marta-liu HOLDS_OFFICE cia'],
    ['a verb of belonging', 'Marta Liu belonged to the Sinaloa Cartel.', 'x-marta-liu MEMBER_OF sinaloa-cartel'],
    ['a lawyer', 'Marta Liu, who represents Wendell Okafor, shrugged.', 'x-marta-liu WORKS_FOR x-wendell-okafor'],
    [
      'somebody in the service of who was named before',
      'Wendell Okafor surrendered. His lawyer, Marta Liu, shrugged.',
      'x-marta-liu WORKS_FOR x-wendell-okafor',
    ],
    [
      'a chief of staff',
      "Mrs. Clinton's chief of staff, Marta Liu, shrugged.",
      'x-marta-liu WORKS_FOR hillary-clinton',
    ],
    [
      'the president of what was named before',
      'The Tamarind Foundation will sue. Its president, Wendell Okafor, told the court so.',
      'x-wendell-okafor LEADS x-tamarind-foundation',
    ],
    [
      'a counterpart',
      'Kerry and his Russian counterpart, Wendell Okafor, shrugged.',
      'x-wendell-okafor HOLDS_OFFICE russia',
    ],
    [
      'kin of a nickname',
      'Marta Okafor, sister of "El Mencho," shrugged.',
      'x-marta-okafor FAMILY_OF nemesio-oseguera-cervantes',
    ],
    [
      'a successor with a title',
      "Clinton's successor, Secretary John Kerry, shrugged.",
      'john-kerry SUCCEEDED hillary-clinton',
    ],
    [
      'an office behind where somebody is from',
      'Sen. Marta Liu of Ohio, chairwoman of the Senate Finance Committee, shrugged.',
      'x-marta-liu HOLDS_OFFICE us-senate-committee-on-finance',
    ],
    [
      'a ranking party noun',
      'Marta Liu of Idaho, its senior Republican, shrugged.',
      'x-marta-liu MEMBER_OF republican-party',
    ],
    [
      'a U.S. attorney, who holds an office',
      'Marta Liu, the U.S. attorney for the Eastern District of New York, shrugged.',
      'x-marta-liu HOLDS_OFFICE us-attorneys-office-eastern-district-of-new-york',
    ],
    [
      'a campaign, which is worked for',
      'Senior Trump campaign adviser Marta Liu shrugged.',
      'x-marta-liu WORKS_FOR trump-campaign',
    ],
    [
      'an ambassador who is recalled',
      'Colombia recalled its ambassador to Washington, Wendell Okafor.',
      'x-wendell-okafor HOLDS_OFFICE colombia',
    ],
    ['a predecessor', 'Trump blamed his predecessor, Joe Biden.', 'donald-trump SUCCEEDED joe-biden'],
    [
      'a copula',
      'Wendell Okafor was a spokesman for the Tamarind Foundation.',
      'x-wendell-okafor WORKS_FOR x-tamarind-foundation',
    ],
    [
      'an ambassador by who sent him',
      'EU ambassador to Cuba Wendell Okafor shrugged.',
      'x-wendell-okafor HOLDS_OFFICE european-union',
    ],
    [
      'a consul by the first of two countries',
      "Marta Liu, a friend of Wendell Okafor who served as Ecuador's London consul, shrugged.",
      'x-marta-liu HOLDS_OFFICE ecuador',
    ],
    [
      "the head of a country's body",
      "Wendell Okafor, head of Mexico's trade and steel office, shrugged.",
      'x-wendell-okafor HOLDS_OFFICE mexico',
    ],
    [
      'the nearer of two names as the part',
      'Tamarind Partners and Larkspur Holdings, a unit of U.S.-based Brightwater Energy, merged.',
      'x-larkspur-holdings PART_OF x-brightwater-energy',
    ],
  ])('reads %s', (_, text, wanted) => {
    expect(relations(text)).toContain(wanted);
  });

  it.each([
    ['a copula that is denied', 'Wendell Okafor is not a senator.'],
    ['the subject of the next clause', 'In a letter to Wendell Okafor, the Mexican president said no.'],
    ['a party he only talked with', 'After talks with Democrats, Wendell Okafor shrugged.'],
    ['where he practises', 'Wendell Okafor, a firearms lawyer in New Jersey, shrugged.'],
    ['the place of his hospital', 'Wendell Okafor, chief of medicine at a hospital in Toronto, shrugged.'],
    ['the politics of a country', 'Wendell Okafor, a leader of the Venezuelan left, shrugged.'],
    ['the last word of a name', 'Wendell Okafor, president of Rebuild Cuba, shrugged.'],
    ['where he speaks', 'Wendell Okafor at the U.N. shrugged.'],
    ['whom he followed on the phone', 'Wendell Okafor was the last call after talks with Japanese Prime Minister Abe.'],
    ['the country of his trade', 'Saudi journalist Wendell Okafor shrugged.'],
    ['the town of his trade', 'Wendell Okafor, a Houston attorney, shrugged.'],
    ['a body he is only to lead', 'Wendell Okafor would lead the Tamarind Foundation.'],
    ['the subject behind a counterpart', 'In a letter to his U.S. counterpart, Wendell Okafor said no.'],
    ['the subject behind kin', 'In a letter to his lawyer, Wendell Okafor said no.'],
    ['lawyers of his', 'Curiel heard Wendell Okafor, whom his lawyers defended.'],
    ['an aide of a person', 'Wendell Okafor worked as a deputy to General John Kelly.'],
  ])('reads no office for the name from %s', (_, text) => {
    expect(relations(text).filter((relation) => relation.startsWith('x-wendell-okafor'))).toEqual([]);
  });

  it("takes no president of a council for a country's", () => {
    const text = "Wendell Okafor, president of the Larkspur Council, spoke. Tamarind talked of Iran's president.";
    expect(relations(text, '1999-01-01')).not.toContain('x-wendell-okafor HOLDS_OFFICE iran');
  });

  it('takes nobody for a famous namesake of another country', () => {
    expect(relations('State Sen. José Rodríguez of Texas shrugged.').join()).not.toContain('zapatero');
  });

  it('says nothing that the text does not', () => {
    expect(relations('Rubio and Sheinbaum spoke on Friday.')).toEqual([]);
  });
});
