import { headLabel } from './classify-name.ts';
import {
  calendarWords,
  courtesyTitles,
  hyphenArticles,
  namedOwners,
  nameParticles,
  nameSuffixes,
  openingAdjectives,
  openingModifiers,
} from '../words/head-nouns.ts';
import type { NameWords } from './name-words.ts';
import { isUpper, textAt, wordAt } from './name-words.ts';

const isTight = ({ tokens }: NameWords, at: number): boolean => tokens[at - 1]?.end === tokens[at]?.start;

const opensSentence = ({ tokens }: NameWords, at: number): boolean => {
  const before = tokens[at - 1];
  return !before || before.upos === 'PUNCT';
};

/** A capitalised word that is no month and that nobody listed. */
const isPlainCapital = (words: NameWords, at: number): boolean =>
  isUpper(textAt(words, at)) && words.pieceAt[at] === undefined && !calendarWords.has(wordAt(words, at));

/** "Maarten-Jan", "June Smith": a given name that is also a month. */
const isMonthName = (words: NameWords, at: number): boolean => {
  const word = wordAt(words, at);
  return calendarWords.has(word) && words.isGivenName(word) && word.length > 2 && isPlainCapital(words, at + 1);
};

/** Whether a token may be part of a name that nobody listed. */
export function isOpen(words: NameWords, at: number): boolean {
  const token = words.tokens[at];
  if (!token || !isUpper(token.text)) return false;
  const piece = words.pieceAt[at];
  if (piece && (piece.roles.length > 0 || piece.names.length > 0)) return false;
  const word = wordAt(words, at);
  if (word === '' || courtesyTitles.has(word) || (calendarWords.has(word) && !isMonthName(words, at))) return false;
  // "Senior Trump officials": a modifier in capitals opens no name
  if (openingModifiers.has(word) && isUpper(textAt(words, at + 1))) return false;
  if (openingAdjectives.has(word) && !isPlainCapital(words, at + 1)) return false;
  // "Will Trump close the border?"
  if (token.upos === 'AUX') return false;
  // a capital at the start of a sentence or of a quotation says nothing by itself
  if (opensSentence(words, at))
    return (
      token.upos === 'PROPN' ||
      words.isGivenName(word) ||
      (word.length > 3 && /^(NOUN|ADJ|X|VERB)$/.test(token.upos) && words.gazetteer.peopleBySurname(word).length > 0)
    );
  return /^(PROPN|NOUN|ADJ|X|VERB)$/.test(token.upos) || words.isGivenName(word);
}

const reachesOpen = (words: NameWords, at: number): boolean => {
  const word = wordAt(words, at);
  return isOpen(words, at) || ((nameParticles.has(word) || word === 'the') && isOpen(words, at + 1));
};

/** A hyphen or an "&" that joins two words of one name. */
function isJoint(words: NameWords, at: number): boolean {
  const text = textAt(words, at);
  if (!/^[-–&]$/.test(text) || !isOpen(words, at + 1)) return false;
  return text === '&' || (isTight(words, at) && isTight(words, at + 1));
}

/** "al-Nunu": an article that a hyphen ties to a capitalised word, behind a space. */
export const isArticle = (words: NameWords, at: number): boolean =>
  hyphenArticles.has(wordAt(words, at)) &&
  !isTight(words, at) &&
  textAt(words, at + 1) === '-' &&
  isTight(words, at + 1) &&
  isTight(words, at + 2) &&
  isUpper(textAt(words, at + 2));

/** "Yang Moo-jin": a hyphen and a small syllable behind a capitalised one, at the end of a name. */
const isSyllable = (words: NameWords, at: number, first: number): boolean =>
  at - 1 > first &&
  textAt(words, at) === '-' &&
  isTight(words, at) &&
  isTight(words, at + 1) &&
  /^\p{Ll}{2,5}$/u.test(textAt(words, at + 1)) &&
  /^\p{Lu}\p{Ll}{1,5}$/u.test(textAt(words, at - 1)) &&
  words.tokens[at + 1]?.upos === 'PROPN';

/** "National Women" + "'s Law Center": the last token of a body behind those whose it is. */
function endOfOwned(words: NameWords, at: number): number | undefined {
  const isOwned = namedOwners.has(wordAt(words, at)) && /^['’]s?$/.test(textAt(words, at + 1)) && isOpen(words, at + 2);
  if (!isOwned) return undefined;
  const end = runEnd(words, at + 2);
  return ['Organization', 'Agency'].includes(headLabel(wordAt(words, end))) ? end : undefined;
}

/** The last token of the run of capitalised words that begins at `at`; small words inside names included. */
export function runEnd(words: NameWords, at: number): number {
  const isPerson = words.isGivenName(wordAt(words, at));
  let last = isArticle(words, at) ? at + 2 : at;
  let next = last + 1;
  while (next < words.tokens.length) {
    const word = wordAt(words, next);
    const text = textAt(words, next);
    const isInitial = /^[A-Z]\.?$/.test(text) && text !== 'I';
    const owned = endOfOwned(words, next - 1);
    if (owned !== undefined) return owned;
    if (isArticle(words, next)) {
      last = next + 2;
      next += 3;
    } else if (isOpen(words, next) || isInitial || nameSuffixes.has(word)) {
      last = next;
      next += 1;
    } else if (text === '.' && isTight(words, next) && /^[A-Z]$/.test(textAt(words, next - 1))) {
      next += 1;
    } else if (isJoint(words, next) || isSyllable(words, next, at)) {
      last = next + 1;
      next += 2;
    } else if (
      (nameParticles.has(word) || (word === 'of' && !isPerson)) &&
      !isUpper(text) &&
      reachesOpen(words, next + 1)
    ) {
      next += 1;
    } else if ((nameParticles.has(word) || word === 'of') && words.isShouted) {
      next += 1;
      if (!isOpen(words, next)) break;
    } else break;
  }
  return last;
}
