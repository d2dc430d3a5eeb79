import { wordList } from '../words/word-list.ts';

/** Adjectives that praise whoever is said to be so; lemmas. Our own list. */
export const praisingAdjectives: ReadonlySet<string> = wordList(`
great good terrific fantastic wonderful tremendous excellent outstanding brilliant remarkable incredible amazing superb
strong smart brave courageous heroic honorable decent loyal faithful reliable trusted trustworthy invaluable essential
indispensable helpful cooperative supportive patient generous gracious nice kind impressive exceptional extraordinary
phenomenal beautiful close valuable respected talented tough honest principled dedicated steadfast staunch best better
perfect cooperative
`);

/** Nouns that praise by themselves; lemmas. */
export const friends: ReadonlySet<string> = wordList('friend ally hero patriot champion partner inspiration');

/** Nouns that praise with an adjective: "a great leader"; lemmas. */
export const standings: ReadonlySet<string> = wordList(`
leader president minister senator governor general man woman person guy gentleman lady people country nation neighbor
partner ally friend judge candidate choice pick official negotiator statesman public servant job advocate fighter soldier
`);
