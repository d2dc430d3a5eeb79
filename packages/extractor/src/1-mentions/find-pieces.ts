import type { Sentence } from '@cartograph/model';
import type { Gazetteer, PhraseMatch, PhraseSense } from '../gazetteer/gazetteer.ts';
import { fitsCase } from './fits-case.ts';
import type { SentenceWords } from './sentence-words.ts';

/** A stretch of tokens that the gazetteer knows as an actor or an office; `last` is inclusive. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  /** Names, acronyms, nicknames, demonyms, capitals, adherents. */
  readonly names: readonly PhraseSense[];
  /** Ids of roles. */
  readonly roles: readonly string[];
  /** Phrases that need a country. */
  readonly generics: readonly PhraseSense[];
  readonly collectives: readonly PhraseSense[];
}

function toPiece(first: number, last: number, senses: readonly PhraseSense[]): Piece {
  // "USTR" is the office and the officer: in capitals it is the body
  const isAcronym = senses.some((sense) => sense.use === 'acronym');
  const of = (...uses: readonly string[]): readonly PhraseSense[] => senses.filter((sense) => uses.includes(sense.use));
  return {
    first,
    last,
    names: of('name', 'acronym', 'nickname', 'demonym', 'capital', 'adherents'),
    roles: isAcronym ? [] : [...new Set(of('role').map((sense) => sense.target))],
    generics: of('generic'),
    collectives: of('collective'),
  };
}

interface Splitting {
  readonly folded: SentenceWords;
  readonly gazetteer: Gazetteer;
  sliceOf(first: number, last: number): string;
}

/** "White House press secretary" is a body and an office: the body keeps a piece of its own. */
function splitOffice(piece: Piece, { folded, gazetteer, sliceOf }: Splitting): readonly Piece[] {
  if (piece.roles.length === 0 || piece.names.length > 0 || piece.first === piece.last) return [piece];
  const from = folded.wordAt[piece.first] ?? 0;
  for (const match of gazetteer.matchNames(folded.words, from)) {
    const last = folded.tokenOf[match.last] ?? piece.first;
    if (last >= piece.last || folded.tokenOf[match.last + 1] === last) continue;
    const senses = match.senses.filter(
      (sense) =>
        !['role', 'collective', 'nickname'].includes(sense.use) &&
        (sense.use !== 'generic' || sense.form.includes(' ')) &&
        fitsCase(sense, sliceOf(piece.first, last)),
    );
    if (senses.length === 0) continue;
    const rest = folded.words.slice(match.last + 1, folded.wordAt[piece.last + 1] ?? folded.words.length);
    const roles = gazetteer
      .phrase(rest)
      .filter((sense) => sense.use === 'role')
      .map((sense) => sense.target);
    return [
      toPiece(piece.first, last, senses),
      { ...piece, first: last + 1, roles: [...new Set([...piece.roles, ...roles])] },
    ];
  }
  return splitBehind(piece, { folded, gazetteer, sliceOf });
}

/** "head of the DEA": the body behind the office keeps a piece of its own, too. */
function splitBehind(piece: Piece, { folded, gazetteer, sliceOf }: Splitting): readonly Piece[] {
  for (let token = piece.first + 2; token <= piece.last; token += 1) {
    const from = folded.wordAt[token] ?? 0;
    if (!/^(of|the)$/.test(folded.words[from - 1] ?? '')) continue;
    const match = gazetteer.matchNames(folded.words, from).find((one) => folded.tokenOf[one.last] === piece.last);
    const senses = (match?.senses ?? []).filter(
      (sense) =>
        ['name', 'acronym'].includes(sense.use) &&
        (sense.form.includes(' ') ||
          sense.use === 'acronym' ||
          gazetteer.actor(sense.target)?.label === 'Government') &&
        fitsCase(sense, sliceOf(token, piece.last)),
    );
    if (senses.length === 0) continue;
    let last = token - 1;
    while (last > piece.first && /^(of|the)$/.test(folded.folded[last] ?? '')) last -= 1;
    return [{ ...piece, last }, toPiece(token, piece.last, senses)];
  }
  return [piece];
}

/** Whether an office that begins at a later word of this one ends behind it, a name standing before. */
function reachesFurther(match: PhraseMatch, { folded, gazetteer }: Pick<Splitting, 'folded' | 'gazetteer'>): boolean {
  for (let at = match.first + 1; at <= match.last; at += 1) {
    const isAfterName = gazetteer
      .phrase(folded.words.slice(match.first, at))
      .some((sense) => sense.use === 'name' || sense.use === 'acronym' || sense.use === 'demonym');
    if (!isAfterName) continue;
    if (
      gazetteer
        .matchNames(folded.words, at)
        .some((other) => other.last > match.last && other.senses.some((sense) => sense.use === 'role'))
    )
      return true;
  }
  return false;
}

/** "the Treasury Department": whether more is known without the article than with it. */
function startsBehindArticle(
  match: PhraseMatch,
  { folded, gazetteer }: Pick<Splitting, 'folded' | 'gazetteer'>,
): boolean {
  if (folded.words[match.first] !== 'the') return false;
  return gazetteer
    .matchNames(folded.words, match.first + 1)
    .some((other) => other.last > match.last && other.senses.some((sense) => sense.use === 'name'));
}

/** "Sens. Graham and McCain": a plural in capitals before a name is the office of each. */
function pluralOffice(sentence: Sentence, folded: SentenceWords, gazetteer: Gazetteer, at: number): Piece | undefined {
  const token = sentence.tokens[at];
  const next = sentence.tokens[at + 1];
  const word = folded.folded[at] ?? '';
  const isTitle = token && next && word.length > 3 && word.endsWith('s') && isUpper(token.text) && isUpper(next.text);
  if (!isTitle || gazetteer.phrase([word]).length > 0) return undefined;
  const singular = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  const roles = gazetteer
    .phrase([singular])
    .filter((sense) => sense.use === 'role')
    .map((sense) => sense.target);
  return roles.length > 0 ? { first: at, last: at, names: [], roles, generics: [], collectives: [] } : undefined;
}

const isUpper = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();

/** "the VA", "CA" alone: a postal code is a state only behind its town, a party's letter or in brackets. */
const isStrayCode = ({ form, use }: PhraseSense, printed: string, before: string): boolean =>
  use === 'name' && form.endsWith('.') && /^[A-Z]{2}$/.test(printed) && form !== printed && !/^[,(\-–]$/.test(before);

/** Cuts out what the gazetteer knows, from left to right, the longest phrase first; pieces do not overlap. */
export function findPieces(sentence: Sentence, folded: SentenceWords, gazetteer: Gazetteer): readonly Piece[] {
  const { words, tokenOf, wordAt } = folded;
  const { tokens } = sentence;
  const sliceOf = (first: number, last: number): string =>
    tokens
      .slice(first, last + 1)
      .map((token) => token.text)
      .join(' ')
      .replace(/ ([-'’.])/g, '$1')
      .replace(/- /g, '-');
  const pieces: Piece[] = [];
  let at = 0;
  while (at < words.length) {
    const first = tokenOf[at] ?? 0;
    let next = at + 1;
    if (wordAt[first] === at) {
      for (const match of gazetteer.matchNames(words, at)) {
        const last = tokenOf[match.last] ?? first;
        if (match.last + 1 < words.length && tokenOf[match.last + 1] === last) continue;
        const printed = sliceOf(first, last);
        const before = tokens[first - 1]?.text ?? '';
        const senses = match.senses.filter((sense) => fitsCase(sense, printed) && !isStrayCode(sense, printed, before));
        if (senses.length === 0) continue;
        // "US Attorney General": an office that begins behind the country reaches further than "US Attorney"
        if (senses.every((sense) => sense.use === 'role') && reachesFurther(match, { folded, gazetteer })) continue;
        if (startsBehindArticle(match, { folded, gazetteer })) continue;
        // "NBC's Meet the Press": the network is named, too
        if (senses.every((sense) => /['’]s /.test(sense.form) && gazetteer.actor(sense.target)?.kind === 'media'))
          continue;
        pieces.push(...splitOffice(toPiece(first, last, senses), { folded, gazetteer, sliceOf }));
        next = match.last + 1;
        break;
      }
      const plural = next === at + 1 ? pluralOffice(sentence, folded, gazetteer, first) : undefined;
      if (plural && pieces.at(-1)?.last !== first) pieces.push(plural);
    }
    at = next;
  }
  return pieces;
}
