import { classifyName, headLabel, type NameShape } from './classify-name.ts';
import type { Piece } from './find-pieces.ts';
import { calendarWords, lawNouns } from '../words/head-nouns.ts';
import type { NameWords } from './name-words.ts';
import { isPersonPiece, isPolityTarget, isUpper, textAt, wordAt, wordsOf } from './name-words.ts';
import { isOpen, runEnd } from './open-run.ts';

const BODY_SHAPES: ReadonlySet<NameShape> = new Set(['Agency', 'Organization', 'Cartel', 'Place', 'other']);

/** "Homeland Security" + "Accountability and Transparency Act": where a law is named after a body, the law's last word. */
function lawEnd(words: NameWords, next: number): number | undefined {
  let end = next;
  while (isOpen(words, end) || (wordAt(words, end) === 'and' && isOpen(words, end + 1))) end += 1;
  return lawNouns.has(wordAt(words, end - 1)) ? end - 1 : undefined;
}

/** "FBI" + "Agents Association": an association of those who serve a body that is listed by an acronym. */
function endOfUnion(words: NameWords, { first, last }: Pick<Piece, 'first' | 'last'>): number | undefined {
  const isAcronym = first === last && /^[A-Z]{2,6}$/.test(textAt(words, first));
  if (!isAcronym) return undefined;
  let end = last;
  while (isUpper(textAt(words, end + 1)) && !calendarWords.has(wordAt(words, end + 1))) end += 1;
  return end > last + 1 && /^(association|union|federation|foundation)$/.test(wordAt(words, end)) ? end : undefined;
}

/** The last token of a name that a listed name opens: "Afghan" + "National Army", "Chelsea" + "Manning". */
export function endOfListed(words: NameWords, { first, last, names }: Piece): number | undefined {
  const next = last + 1;
  const isPolity = names.every(({ target }) => isPolityTarget(words, target));
  const isGivenName = first === last && isPolity && words.isGivenName(wordAt(words, first));
  // "Georgia Smith", "Chelsea Manning": a given name that is also a place
  if (isGivenName && isOpen(words, next) && words.tokens[first]?.xpos !== 'JJ') return runEnd(words, next);
  const law = lawEnd(words, next);
  if (law !== undefined) return law;
  const union = endOfUnion(words, { first, last });
  if (union !== undefined) return union;
  if (!isPolity || !isOpen(words, next) || /^['’]s?$/.test(textAt(words, last))) return undefined;
  const end = runEnd(words, next);
  const rest = wordsOf(words, next, end);
  const single = classifyName(['x', ...rest], words.isGivenName);
  const isBody =
    BODY_SHAPES.has(classifyName(rest, words.isGivenName)) || (single !== 'unknown' && single !== 'Person');
  // "Chicago" + "Council on Global Affairs"
  return isBody ? (endOfBody(words, next, end) ?? end) : undefined;
}

/** Where a name that nobody listed runs into a listed one or into "of …": its last token. */
export function endOfUnlisted(words: NameWords, first: number, last: number): number | undefined {
  const next = last + 1;
  const after = words.pieceAt[next];
  if (after?.first === next && first === last) {
    // "J." + "Hogan Gidley"
    if (/^[A-Z]\.$/.test(textAt(words, first)) && isPersonPiece(words, after)) return after.last;
    if (isSurname(words, after) && words.isGivenName(wordAt(words, first)))
      return isOpen(words, next + 1) ? runEnd(words, next + 1) : next;
  }
  if (after?.first === next && isOpenBody(words, first, last, after)) return after.last;
  return /^(of|for|on|and)$/.test(wordAt(words, next)) ? endOfBody(words, first, last) : undefined;
}

/** "University of Central" + "Florida": a body whose "of" phrase a polity ends. */
function isOpenBody(words: NameWords, first: number, last: number, { names, last: end }: Piece): boolean {
  const of = wordsOf(words, first, last).indexOf('of');
  const isOfPolity =
    names.length > 0 && names.every(({ target, use }) => use !== 'demonym' && isPolityTarget(words, target));
  const isOver = !isOpen(words, end + 1) && !/^['’]s?$/.test(textAt(words, last + 1));
  return (
    of > 0 && isOfPolity && isOver && BODY_SHAPES.has(classifyName(wordsOf(words, first, last), words.isGivenName))
  );
}

/** "Brian" + "Ontario", "Terry" + "Major": a listed place or an office that is a surname behind a given name. */
function isSurname(words: NameWords, piece: Piece): boolean {
  const { first, last, names, roles } = piece;
  if (first !== last || !isUpper(textAt(words, first))) return false;
  if (names.length > 0) return names.every(({ target, use }) => use !== 'demonym' && isPolityTarget(words, target));
  // "Marine Gen. John Kelly"
  return roles.length > 0 && !isUpper(textAt(words, first + 1)) && words.tokens[first]?.upos === 'PROPN';
}

/** "Department of Health" + "Secretary Kathy Kunkel": an office before two words that nobody listed is no part of the body. */
const isTitleOf = (words: NameWords, { roles, last }: Piece): boolean =>
  roles.length > 0 &&
  [last + 1, last + 2].every(
    (at) => isUpper(textAt(words, at)) && !words.pieceAt[at] && headLabel(wordAt(words, at)) === 'unknown',
  );

/** "Center for Media and Security", "University of Texas at El Paso". */
function endOfBody(words: NameWords, first: number, last: number): number | undefined {
  const head = classifyName(['x', wordAt(words, last)], words.isGivenName);
  if (head === 'unknown' || head === 'Person') return undefined;
  let end = last;
  let next = last + 1;
  while (next < words.tokens.length) {
    const word = wordAt(words, next);
    const piece = words.pieceAt[next];
    const isCapital = isUpper(textAt(words, next)) && !calendarWords.has(word);
    const isAnd =
      (word === 'and' || textAt(words, next) === '&') &&
      end > last &&
      isUpper(textAt(words, next + 1)) &&
      head !== 'Place';
    if (isCapital) {
      if (piece && (isPersonPiece(words, piece) || isTitleOf(words, piece))) break;
      end = piece?.first === next ? piece.last : next;
      next = end + 1;
    } else if (/^(of|for|on|the|de|la)$/.test(word) || isAnd) next += 1;
    else break;
  }
  return end > last ? end : undefined;
}
