import { groupBy } from '@cartograph/model';
import { namesOfNoActor } from '../words/names-of-no-actor.ts';
import type { NameWords } from './name-words.ts';
import { isUpper, textAt, wordAt } from './name-words.ts';

/** Longest first, so that "World War II" is found before "World War". */
const byFirstWord: ReadonlyMap<string, readonly (readonly string[])[]> = groupBy(
  namesOfNoActor.map((name) => name.split(' ')).sort((a, b) => b.length - a.length),
  (words) => words[0] ?? '',
);

/** The last token of the name of no actor that begins at a place, where nothing longer is listed there. */
export function endOfNoActor(words: NameWords, at: number): number | undefined {
  if (!isUpper(textAt(words, at))) return undefined;
  const found = (byFirstWord.get(wordAt(words, at)) ?? []).find((phrase) =>
    phrase.every((word, index) => wordAt(words, at + index) === word),
  );
  if (!found) return undefined;
  const last = at + found.length - 1;
  const listed = words.pieceAt[at];
  return listed && listed.names.length > 0 && listed.last > last ? undefined : last;
}
