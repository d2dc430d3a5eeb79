import { wordList } from './word-list.ts';

// Groups of the roles that roles.tsv of the gazetteer lists.

/** Those that head a state. */
export const headsOfState: readonly string[] = [
  ...wordList('president prime-minister king queen supreme-leader chancellor emir interim-president dictator'),
];

/** Republics whose president leads no government: ISO 3166-1 alpha-3, after their constitutions. */
const PARLIAMENTARY = wordList(
  'ISR ITA DEU IND IRL GRC AUT IRQ PAK BGD CZE HUN SVK SVN BGR LVA EST ALB MKD ETH SGP NPL HRV ISL MLT LBN',
);

/** The roles of the "leader" of a country: where the president only represents it, who leads its government. */
export const rolesOfLeader = (country: string | undefined): readonly string[] =>
  PARLIAMENTARY.has(country ?? '') ? ['prime-minister', 'chancellor'] : headsOfState;

/** Those that lead a polity, head it soon or stand next to its head: their body is the polity. */
export const rolesOfPolity: ReadonlySet<string> = new Set([
  ...headsOfState,
  ...wordList('vice-president crown-prince president-elect'),
]);

/** Those whom a surname alone means at any time: "Trump", "Putin"; kings and queens go by their given names. */
export const rolesOfSurname: ReadonlySet<string> = wordList(
  'president prime-minister chancellor supreme-leader president-elect interim-president dictator',
);

/** Those whom a surname alone means while they hold the office: "Rubio", "Blinken". */
export const prominentRoles: ReadonlySet<string> = wordList(`
vice-president secretary-of-state secretary-of-defense attorney-general foreign-minister homeland-security-secretary speaker-of-the-house
senate-majority-leader senate-minority-leader treasury-secretary security-minister defense-minister national-security-adviser border-czar fbi-director
cia-director
`);

/** Those whose holder is told only with the body: "the director", "the commander". */
export const chiefsOfAnyBody: ReadonlySet<string> = wordList(
  'agency-director commander commissioner deputy-director igo-director regional-director',
);

/** Those that many hold at a body at one time, whomever of them the gazetteer lists: "the Border Patrol agent". */
export const rolesOfMany: ReadonlySet<string> = wordList(`
activist agent analyst border-patrol-agent businessperson deputy diplomat journalist judge lawyer legislative-aide legislator member-of-parliament
military-officer negotiator official police-officer prosecutor representative state-legislator us-marshal
`);

/** Those that make nobody an Official. */
export const privateRoles: ReadonlySet<string> = wordList(`
businessperson activist analyst business-chamber-president candidate crime-boss guerrilla-leader journalist lawyer legislative-aide ngo-director
party-leader religious-leader union-leader
`);

/** Those that make one an Official only with a public body: "agency director", "spokesperson". */
export const publicByBody: ReadonlySet<string> = wordList(`
agency-director committee-chair deputy-director regional-director spokesperson presidential-adviser commissioner agent commander
`);

/** Those that tell nothing of the body: "spokesperson", "official". */
export const looseRoles: ReadonlySet<string> = wordList(`
spokesperson press-secretary agency-director presidential-adviser committee-chair commissioner official communications-director deputy-director
regional-director agent analyst lawyer minister
`);

/** Those of attorneys who hold an office and are not hired. */
export const publicAttorneys: ReadonlySet<string> = wordList(
  'us-attorney assistant-us-attorney district-attorney attorney-general',
);
