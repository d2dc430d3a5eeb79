import type { FoundName } from './found-name.ts';
import { shipNouns, shipPrefixes } from '../words/head-nouns.ts';
import type { NameWords } from './name-words.ts';
import { isUpper, textAt, wordAt } from './name-words.ts';

/** The last of the capitalised words and initials that follow a token. */
function endOfCapitals(words: NameWords, at: number): number {
  let last = at;
  while (isUpper(textAt(words, last + 1)) || (textAt(words, last + 1) === '.' && /^[A-Z]$/.test(textAt(words, last))))
    last += 1;
  return last;
}

/** "USS Ronald Reagan", "HMS Daring": a ship of a navy, whoever it is called after. */
function shipAt(words: NameWords, first: number): FoundName | undefined {
  if (!shipPrefixes.has(textAt(words, first)) || !isUpper(textAt(words, first + 1))) return undefined;
  return { first, last: endOfCapitals(words, first + 1), senses: [], shape: 'Agency' };
}

/** "F-22 Raptors", "CH-47 Chinook": letters, a hyphen and a number that nobody listed are a type of machine. */
function typeAt(words: NameWords, first: number): FoundName | undefined {
  const isType =
    /^[A-Z]{1,3}$/.test(textAt(words, first)) &&
    textAt(words, first + 1) === '-' &&
    /^\d/.test(textAt(words, first + 2)) &&
    words.tokens[first]?.end === words.tokens[first + 1]?.start &&
    words.pieceAt[first] === undefined;
  return isType ? { first, last: endOfCapitals(words, first + 2), senses: [], shape: 'other' } : undefined;
}

/** The ship or the type of machine that begins at a token. */
export const craftAt = (words: NameWords, first: number): FoundName | undefined =>
  shipAt(words, first) ?? typeAt(words, first);

/** "the aircraft carrier Gerald Ford", "the destroyer Gravely": a name behind the noun of a warship is its own. */
export function asShip(words: NameWords, name: FoundName): FoundName {
  const noun = wordAt(words, name.first - 1);
  const isCarrier = noun === 'carrier' && /^(aircraft|the)$/.test(wordAt(words, name.first - 2));
  const isShip = (shipNouns.has(noun) || isCarrier) && !name.courtesy;
  return isShip ? { first: name.first, last: name.last, senses: [], shape: 'Agency' } : name;
}
