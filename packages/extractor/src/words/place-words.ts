import { wordList } from './word-list.ts';

/** Words before a name that may make it a place. */
export const locativeWords: ReadonlySet<string> = wordList(`
in at near from outside around to into across toward towards through throughout within inside via leaving visit visiting
`);

/** Of these, those before a place only. */
export const strictlyLocativeWords: ReadonlySet<string> = wordList(
  'in at near outside around across throughout through into inside within visiting leaving',
);

/** Lemmas of going and of distance: what they lead to is a place. */
export const motionWords: ReadonlySet<string> = wordList(`
travel fly go arrive return come trip visit flight move head drive depart leave back journey send bring take mile kilometer north south east west
`);

/** What is felt in a capital: "anger in Washington" is the government's. */
export const feelingNouns: ReadonlySet<string> = wordList(
  'outrage anger alarm concern dismay fury worry fear indignation unease',
);

/** Nouns that the name of a town stands beside as a town: "its London embassy", "Mexico City's mayor", "a nurse from Caracas". */
export const urbanNouns: ReadonlySet<string> = wordList(`
mayor senator congressman congresswoman lawmaker deputy councilman councilwoman resident native nurse doctor teacher student
embassy consulate consul court courthouse courtroom airport station street avenue neighborhood neighbourhood suburb slum district square park
hotel restaurant apartment home residence university museum stadium hospital subway metro flight tank headquarters bureau correspondent
`);

/** Nouns for ground that people live on. */
export const settlementNouns: ReadonlySet<string> = wordList(`
city town village hamlet suburb settlement municipality county province district region island archipelago port resort
`);

/** Of these, what a city or a region is called again. */
export const settlementsAgain: ReadonlySet<string> = wordList(
  'city town village island islands archipelago province county municipality',
);

/** Nouns that names carry but that call none again: "the war", "the day". */
export const wideNouns: ReadonlySet<string> = wordList(`
man woman person people world government president minister leader member official day war state house party country nation
`);
