import { peopleNouns } from './nominal-nouns.ts';
import { wordList, wordTable } from './word-list.ts';

/** What a noun says of the person who bears it, besides the offices of the gazetteer. */
export type Occupation = 'employee' | 'leader' | 'member' | 'person';

const EMPLOYEES = `
columnist correspondent reporter journalist editor anchor host producer photographer writer commentator pundit blogger analyst strategist economist
researcher fellow scholar scientist professor lecturer teacher expert specialist adviser advisor consultant aide staffer employee worker contractor agent officer official spokesman spokeswoman spokesperson
lawyer attorney engineer doctor physician nurse pilot technician manager executive representative coordinator organizer lobbyist operative informant spy diplomat envoy negotiator investigator detective
historian criminologist sociologist anthropologist soldier guard deputy trader broker banker accountant assistant secretary clerk intern associate contributor cameraman anchorman anchorwoman
trooper sergeant patrolman marine sailor airman veteran sicario hitman gunman lieutenant operator trafficker smuggler enforcer vocero
`;
const LEADERS = `
founder co-founder cofounder head chief boss leader director president chairman chairwoman chair ceo owner commander coach editor-in-chief publisher kingpin capo
chieftain mastermind dean rector principal superintendent co-chair co-director co-leader director-general captain ringleader
`;
const CANDIDATES = 'candidate nominee hopeful contender challenger frontrunner front-runner';
const MEMBERS = `
member militant lawmaker senator congressman congresswoman supporter operative affiliate politician activist volunteer
`;
const PERSONS = `
author novelist singer actor actress artist musician poet filmmaker businessman businesswoman entrepreneur billionaire tycoon activist priest bishop farmer student resident mother father widow wife husband
survivor victim suspect defendant plaintiff philosopher witness migrant immigrant refugee professor critic whistleblower leaker fugitive critic opponent rival cleric rapper comedian celebrity athlete player neighbor driver
`;
const candidates: ReadonlySet<string> = wordList(CANDIDATES);

const TABLE: ReadonlyMap<string, Occupation> = wordTable<Occupation>([
  ['person', PERSONS],
  ['member', `${MEMBERS} ${CANDIDATES}`],
  ['employee', EMPLOYEES],
  ['leader', LEADERS],
]);

/** Nouns for one who seeks an office and does not hold it. */
export const isCandidate = (lemma: string): boolean => candidates.has(lemma);

/** What a noun's lemma says of a person. */
export const occupationOf = (lemma: string): Occupation | undefined => TABLE.get(lemma);

/** Whether a noun is what people are called: an office, an occupation, a "teenager". */
export const isPeopleNoun = (lemma: string): boolean =>
  ['Person', 'Official'].includes(peopleNouns.get(lemma) ?? '') || occupationOf(lemma) !== undefined;
