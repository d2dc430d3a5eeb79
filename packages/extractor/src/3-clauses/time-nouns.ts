import { wordList } from '../words/word-list.ts';

/** Nouns of time, which stand beside a verb without being its subject or object: "last week", "this time"; lemmas. */
export const timeNouns: ReadonlySet<string> = wordList(`
time day night morning afternoon evening week weekend month year decade moment minute hour today yesterday
`);
