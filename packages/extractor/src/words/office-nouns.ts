import { wordList, wordTable } from './word-list.ts';

/** Words before an office that is past without doubt. */
export const strictlyFormerWords: ReadonlySet<string> = wordList(
  'former ex then onetime one-time ousted deposed erstwhile retired fired',
);

/** Those, and the words before one that may be past: "longtime". */
export const formerWords: ReadonlySet<string> = new Set([
  ...strictlyFormerWords,
  ...wordList('late ex- outgoing longtime'),
]);

/** Lemmas before "as" and an office: "served as", "her tenure as". */
export const tenureWords: ReadonlySet<string> = wordList(
  'serve tenure work time stint term act role remain name confirm',
);

/** Nouns for those who work for a public body without an office. */
export const hiredNouns: ReadonlySet<string> = wordList(`
contractor analyst employee worker lawyer attorney consultant informant adviser advisor aide staffer scientist doctor engineer intern spy
`);

/** Of them and of other trades, those whom a country's name before them makes its own: "a U.S. soldier", no "Saudi journalist". */
export const stateHands: ReadonlySet<string> = wordList(`
contractor employee worker consultant informant adviser advisor aide staffer spy agent operative envoy diplomat negotiator
soldier marine sailor airman trooper sergeant lieutenant captain spokesman spokeswoman spokesperson official officer
`);

/** Nouns for those who serve a person. */
export const servantNouns: ReadonlySet<string> = wordList(`
spokesman spokeswoman spokesperson lawyer attorney aide adviser advisor assistant staffer vocero secretary manager strategist
`);

/** Nouns of offices that take up a known holder by the noun alone: "the general", "the secretary". */
export const rankNouns: ReadonlySet<string> = wordList(`
secretary minister general governor mayor ambassador director chief prosecutor judge senator admiral colonel commander chairman chairwoman speaker
congressman congresswoman representative sheriff justice attorney commissioner administrator envoy diplomat official lawmaker legislator politician
leader spokesman spokeswoman spokesperson candidate nominee
`);

/** Nouns for a member of any chamber. */
export const lawmakerNouns: ReadonlySet<string> = wordList('lawmaker legislator politician');

/** Nouns that describe a private person: "the witness", "the capo". */
export const privateNouns: ReadonlySet<string> = wordList(`
witness lawyer capo kingpin drug-lord trafficker suspect defendant man woman widow reporter journalist activist billionaire businessman priest bishop
fugitive victim founder author analyst professor doctor teacher student father mother migrant gunman critic singer actor smuggler whistleblower hacker
publisher dissident scientist economist strategist consultant engineer pilot soldier preacher pastor comedian rapper filmmaker photographer columnist
blogger commentator historian scholar nurse rancher teenager boy girl prisoner inmate detainee convict mogul tycoon entrepreneur executive
`);

/** What a private person may be who holds an office now: "the billionaire". */
export const richNouns: ReadonlySet<string> = wordList('billionaire mogul tycoon businessman entrepreneur');

/** Nouns whose plural is the agency before it: "Border Patrol agents", "FBI officials". */
export const officerNouns: ReadonlySet<string> = wordList(`
agent officer official investigator troop soldier authority deputy prosecutor inspector detective personnel force
`);

/** Nouns of kin before or behind a name. */
export const kinNouns: ReadonlySet<string> = wordList(`
wife husband widow son daughter brother sister father mother cousin nephew niece partner fiancée girlfriend boyfriend
`);

/** Nouns for those who speak for a government. */
export const governmentServants: ReadonlySet<string> = wordList('official authority diplomat negotiator lawmaker');

/** Nouns for those of an armed force or a police, by what they are. */
export const forceMembers: ReadonlyMap<string, 'troop' | 'police'> = wordTable<'troop' | 'police'>([
  ['troop', 'troop soldier force'],
  ['police', 'agent officer police'],
]);
