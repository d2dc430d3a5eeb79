import { classifyName, type NameShape } from './classify-name.ts';
import { asShip, craftAt } from './find-craft.ts';
import { findNicknamed } from './find-nicknamed.ts';
import type { FoundName } from './found-name.ts';
import {
  abstractHeads,
  calendarWords,
  courtesyTitles,
  femaleTitles,
  maleTitles,
  workTitles,
} from '../words/head-nouns.ts';
import { endOfListed, endOfUnlisted } from './join-name.ts';
import type { NameWords } from './name-words.ts';
import { isPersonPiece, isUpper, textAt, wordAt, wordsOf } from './name-words.ts';
import { bodyNouns, governmentNouns } from '../words/nominal-nouns.ts';
import { isPeopleNoun } from '../words/occupations.ts';
import { endOfNoActor } from './no-actors.ts';
import { isArticle, isOpen, runEnd } from './open-run.ts';
import { shareSurnames } from './share-surname.ts';

/** Reads the names of one sentence: what the gazetteer lists and the capitalised runs that nobody listed. */
export function findNames(words: NameWords): readonly FoundName[] {
  const names: FoundName[] = [];
  let at = 0;
  while (at < words.tokens.length) {
    const name = nameAt(words, at);
    if (name) names.push(asShip(words, name));
    at = name ? name.last + 1 : at + 1;
  }
  return shareSurnames(words, names);
}

function nameAt(words: NameWords, at: number): FoundName | undefined {
  const noActor = endOfNoActor(words, at);
  if (noActor !== undefined) return { first: at, last: noActor, senses: [], shape: 'other' };
  const craft = craftAt(words, at);
  if (craft) return craft;
  const courtesy = wordAt(words, at);
  const isTitled =
    courtesyTitles.has(courtesy) &&
    isUpper(textAt(words, at)) &&
    (isUpper(textAt(words, at + 1)) || isArticle(words, at + 1));
  if (!isTitled) return runAt(words, at, false);
  // "Mr. President": an office that somebody is addressed by
  const office = words.pieceAt[at + 1];
  if (office && office.roles.length > 0 && !isUpper(textAt(words, office.last + 1))) return undefined;
  if (isOwnersTitle(words, at + 1)) return undefined;
  const name = runAt(words, at + 1, true);
  if (!name) return undefined;
  const gender = femaleTitles.has(courtesy) ? 'f' : maleTitles.has(courtesy) ? 'm' : undefined;
  return { ...name, shape: 'Person', courtesy: gender ? { first: at, gender } : { first: at } };
}

/** "Mr. Trump's campaign": whether a title stands before the owner of what is listed as his. */
function isOwnersTitle(words: NameWords, first: number): boolean {
  const listed = words.pieceAt[first];
  const isBody = listed?.first === first && listed.names.length > 0 && !isPersonPiece(words, listed);
  return isBody && words.tokens.slice(first, listed.last).some(({ text }) => /^['’]s?$/.test(text));
}

/** The name that begins at a token; behind "Mr." any capitalised word is one. */
function runAt(words: NameWords, first: number, isTitled: boolean): FoundName | undefined {
  const here = words.pieceAt[first];
  const listed = here && here.names.length > 0 && here.first === first ? here : undefined;
  const isName = isTitled && !calendarWords.has(wordAt(words, first));
  if (!listed && !isName && !isOpen(words, first) && !isArticle(words, first)) return undefined;
  const own = listed?.last ?? runEnd(words, first);
  if (!listed && opensWithWork(words, first, own)) return undefined;
  if (!listed && !isTitled && own === first && isCommonBody(wordAt(words, first))) return undefined;
  let last = (listed ? endOfListed(words, listed) : endOfUnlisted(words, first, own)) ?? own;
  const nicknamed = findNicknamed(words, first, last);
  if (nicknamed) return nicknamed;
  if (last === listed?.last) return { first, last, senses: listed.names, shape: 'unknown' };
  while (last > first && wordAt(words, last) === '') last -= 1;
  if (words.isShouted && !words.isGivenName(wordAt(words, first))) return undefined;
  return toName(words, first, last, isTitled);
}

/** "the Government", "the Agency", alone: a noun that a writer honours with a capital. */
const isCommonBody = (word: string): boolean => bodyNouns.has(word) || governmentNouns.has(word) || word === 'border';

/** "City Manager Roy Rodriguez", "Philosopher Joe Edelman": words for work before a given name are no part of the name. */
function opensWithWork(words: NameWords, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at += 1) {
    const work = wordAt(words, at - 1);
    const isWork = workTitles.has(work) || (isPeopleNoun(work) && !words.isGivenName(work));
    if (isWork && words.isGivenName(wordAt(words, at))) return true;
  }
  return false;
}

/** What the words of a name make of it; "Border Security" is nobody. */
function shapeOf({ isGivenName }: NameWords, own: readonly string[]): NameShape {
  const shape = classifyName(own, isGivenName);
  return shape === 'unknown' && abstractHeads.has(own.at(-1) ?? '') ? 'other' : shape;
}

function toName(words: NameWords, first: number, last: number, isTitled: boolean): FoundName {
  const own = wordsOf(words, first, last);
  const shape = isTitled ? 'Person' : shapeOf(words, own);
  const withoutInitials = own.filter((word, index) => index === 0 || word.length > 1);
  const senses = words.gazetteer.phrase(withoutInitials).filter((sense) => sense.use === 'name');
  return { first, last, senses, shape };
}
