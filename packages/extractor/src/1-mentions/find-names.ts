import type { Sentence } from '@cartograph/model';
import type { Gazetteer, PhraseSense } from '../gazetteer/gazetteer.ts';
import { classifyName, type NameShape } from './classify-name.ts';
import type { Piece } from './find-pieces.ts';
import { givenNames } from './given-names.ts';
import {
  bodyParticles,
  calendarWords,
  courtesyTitles,
  lawNouns,
  nameParticles,
  nameSuffixes,
  openingAdjectives,
} from './head-nouns.ts';
import type { SentenceWords } from './sentence-words.ts';

/** A name found in a sentence, not yet resolved; `last` is inclusive. */
export interface FoundName {
  readonly first: number;
  readonly last: number;
  /** What the gazetteer knows by exactly these words. */
  readonly senses: readonly PhraseSense[];
  readonly shape: NameShape;
  /** "Mr.", "Mrs.": token index, with the gender it tells. */
  readonly courtesy?: { readonly first: number; readonly gender?: 'm' | 'f' };
  /** A nickname in quotation marks inside the name, as printed. */
  readonly nickname?: string;
  /** The name without the nickname. */
  readonly plain?: string;
}

const isUpper = (text: string): boolean => {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
};
const isAcronym = (text: string): boolean => /^[A-Z][A-Z0-9.&-]*[A-Z0-9.]$/.test(text) && text.length <= 7;
const openers = new Set([
  'senior',
  'former',
  'acting',
  'top',
  'late',
  'new',
  'then',
  'ex',
  'retired',
  'incoming',
  'outgoing',
  'current',
  'fellow',
  'longtime',
  'veteran',
  'embattled',
  'even',
  'though',
  'while',
  'when',
  'as',
  'after',
  'before',
  'but',
  'and',
  'if',
  'since',
  'despite',
  'like',
  'unlike',
  'under',
  'with',
  'from',
  'about',
  'how',
  'why',
  'what',
  'where',
  'also',
  'however',
  'meanwhile',
  'still',
  'yet',
  'claims',
  'says',
]);
const femaleTitles = new Set(['mrs', 'ms', 'miss', 'lady', 'dame', 'madam', 'madame', 'señora', 'sra', 'doña']);
const maleTitles = new Set(['mr', 'sir', 'lord', 'don', 'señor', 'sr']);

/** Reads the names of one sentence: what the gazetteer lists and the capitalised runs that nobody listed. */
export class NameFinder {
  readonly #sentence: Sentence;
  readonly #folded: readonly string[];
  readonly #pieceAt: (Piece | undefined)[];
  readonly #gazetteer: Gazetteer;
  readonly #isShouted: boolean;
  readonly #isGivenName: (word: string) => boolean;

  constructor(
    sentence: Sentence,
    folded: SentenceWords,
    pieces: readonly Piece[],
    gazetteer: Gazetteer,
    isGivenName: (word: string) => boolean = (word) => givenNames.has(word),
  ) {
    this.#sentence = sentence;
    this.#folded = folded.folded;
    this.#gazetteer = gazetteer;
    this.#isGivenName = isGivenName;
    this.#pieceAt = new Array<Piece | undefined>(sentence.tokens.length).fill(undefined);
    for (const piece of pieces) for (let at = piece.first; at <= piece.last; at += 1) this.#pieceAt[at] = piece;
    const letters = sentence.tokens.filter((token) => /^\p{L}{4,}$/u.test(token.text));
    const capitalised = letters.filter((token) => isUpper(token.text)).length;
    const isClosed = /^[.!?"”]$/.test(sentence.tokens.at(-1)?.text ?? '');
    // "Warren Goes Local In Race": a title in capitals tells no name by its capitals, "Trump called the New York Times" does
    const hasSmallVerb = letters.some((token) => token.upos === 'VERB' && !isUpper(token.text));
    this.#isShouted = letters.length >= 4 && !isClosed && !hasSmallVerb && capitalised / letters.length > 0.75;
  }

  find(): readonly FoundName[] {
    const names: FoundName[] = [];
    const { tokens } = this.#sentence;
    let at = 0;
    while (at < tokens.length) {
      const name = this.#nameAt(at);
      if (name) names.push(name);
      at = name ? name.last + 1 : at + 1;
    }
    return names;
  }

  #text(at: number): string {
    return this.#sentence.tokens[at]?.text ?? '';
  }

  #isTight(at: number): boolean {
    const { tokens } = this.#sentence;
    return tokens[at - 1]?.end === tokens[at]?.start;
  }

  /** Whether a token may be part of a name that nobody listed. */
  #isOpen(at: number): boolean {
    const token = this.#sentence.tokens[at];
    if (!token || !isUpper(token.text)) return false;
    const piece = this.#pieceAt[at];
    if (piece && (piece.roles.length > 0 || piece.names.length > 0)) return false;
    const word = this.#folded[at] ?? '';
    // "Maarten-Jan", "June Smith": a given name that is also a month
    const isMonthName =
      calendarWords.has(word) &&
      this.#isGivenName(word) &&
      word.length > 2 &&
      isUpper(this.#text(at + 1)) &&
      !calendarWords.has(this.#folded[at + 1] ?? '') &&
      this.#pieceAt[at + 1] === undefined;
    if ((calendarWords.has(word) && !isMonthName) || courtesyTitles.has(word) || word === '') return false;
    // "Senior Trump officials": a modifier in capitals opens no name
    if (openers.has(word) && isUpper(this.#text(at + 1))) return false;
    if (
      openingAdjectives.has(word) &&
      !(
        isUpper(this.#text(at + 1)) &&
        this.#pieceAt[at + 1] === undefined &&
        !calendarWords.has(this.#folded[at + 1] ?? '')
      )
    )
      return false;
    // a capital at the start of a sentence or of a quotation says nothing by itself
    if (this.#opensSentence(at))
      return (
        token.upos === 'PROPN' ||
        this.#isGivenName(word) ||
        (word.length > 3 && /^(NOUN|ADJ|X|VERB)$/.test(token.upos) && this.#gazetteer.peopleBySurname(word).length > 0)
      );
    return (
      token.upos === 'PROPN' ||
      token.upos === 'NOUN' ||
      token.upos === 'ADJ' ||
      token.upos === 'X' ||
      token.upos === 'VERB' ||
      this.#isGivenName(word)
    );
  }

  #opensSentence(at: number): boolean {
    const before = this.#sentence.tokens[at - 1];
    return !before || before.upos === 'PUNCT';
  }

  #nameAt(at: number): FoundName | undefined {
    const courtesyWord = this.#folded[at] ?? '';
    if (courtesyTitles.has(courtesyWord) && isUpper(this.#text(at)) && isUpper(this.#text(at + 1))) {
      const name = this.#runAt(at + 1, true);
      if (!name) return undefined;
      const gender = femaleTitles.has(courtesyWord) ? 'f' : maleTitles.has(courtesyWord) ? 'm' : undefined;
      return { ...name, shape: 'Person', courtesy: gender ? { first: at, gender } : { first: at } };
    }
    return this.#runAt(at, false);
  }

  /** The last token of the run of capitalised words that begins at `at`; small words inside names included. */
  #runEnd(at: number): number {
    const { tokens } = this.#sentence;
    let last = at;
    let next = at + 1;
    while (next < tokens.length) {
      const word = this.#folded[next] ?? '';
      if (
        this.#isOpen(next) ||
        (/^[A-Z]\.?$/.test(this.#text(next)) && this.#text(next) !== 'I') ||
        nameSuffixes.has(word)
      ) {
        last = next;
        next += 1;
      } else if (this.#text(next) === '.' && this.#isTight(next) && /^[A-Z]$/.test(this.#text(next - 1))) {
        next += 1;
      } else if (
        /^[-–&]$/.test(this.#text(next)) &&
        this.#isOpen(next + 1) &&
        (this.#text(next) === '&' || (this.#isTight(next) && this.#isTight(next + 1)))
      ) {
        last = next + 1;
        next += 2;
      } else if (
        (nameParticles.has(word) || (word === 'of' && !this.#isGivenName(this.#folded[at] ?? ''))) &&
        !isUpper(this.#text(next)) &&
        this.#reachesOpen(next + 1)
      ) {
        next += 1;
      } else if ((nameParticles.has(word) || word === 'of') && this.#isShouted) {
        next += 1;
        if (!this.#isOpen(next)) break;
      } else break;
    }
    return last;
  }

  #reachesOpen(at: number): boolean {
    const word = this.#folded[at] ?? '';
    return (
      this.#isOpen(at) || (nameParticles.has(word) && this.#isOpen(at + 1)) || (word === 'the' && this.#isOpen(at + 1))
    );
  }

  #runAt(at: number, afterTitle: boolean): FoundName | undefined {
    const piece = this.#pieceAt[at];
    const isNamePiece = piece && piece.names.length > 0 && piece.first === at;
    if (
      !isNamePiece &&
      !this.#isOpen(at) &&
      !(afterTitle && isUpper(this.#text(at)) && !calendarWords.has(this.#folded[at] ?? ''))
    )
      return undefined;
    let last = isNamePiece ? piece.last : this.#runEnd(at);
    let first = at;
    const joined = this.#join(first, last, isNamePiece ? piece : undefined);
    if (joined !== undefined) last = joined;
    const nicknamed = this.#withNickname(first, last);
    if (nicknamed) return nicknamed;
    if (isNamePiece && last === piece.last) return { first, last, senses: piece.names, shape: 'unknown' };
    while (last > first && (this.#folded[last] ?? '') === '') last -= 1;
    if (this.#isShouted && !this.#isGivenName(this.#folded[first] ?? '')) return undefined;
    return this.#toName(first, last, afterTitle);
  }

  #wordsOf(first: number, last: number): readonly string[] {
    return this.#folded.slice(first, last + 1).filter((word) => word !== '');
  }

  #toName(first: number, last: number, afterTitle: boolean): FoundName {
    const words = this.#wordsOf(first, last);
    const shape = afterTitle ? 'Person' : classifyName(words, this.#isGivenName);
    const initials = words.filter((word, index) => index === 0 || word.length > 1);
    const senses = this.#gazetteer.phrase(initials).filter((sense) => sense.use === 'name');
    return { first, last, senses, shape };
  }

  /** Whether a listed name goes on into, or comes after, words that nobody listed: "Afghan" + "National Army". */
  #join(first: number, last: number, piece: Piece | undefined): number | undefined {
    const { tokens } = this.#sentence;
    const next = last + 1;
    if (piece) {
      const isPolity = piece.names.every((sense) =>
        ['Government', 'Place'].includes(this.#gazetteer.actor(sense.target)?.label ?? ''),
      );
      const isOneWord = piece.first === piece.last;
      // "Georgia Smith", "Chelsea Manning": a given name that is also a place
      if (
        isOneWord &&
        isPolity &&
        this.#isGivenName(this.#folded[first] ?? '') &&
        this.#isOpen(next) &&
        tokens[first]?.xpos !== 'JJ'
      )
        return this.#runEnd(next);
      const titled = this.#titleEnd(next);
      if (titled !== undefined) return titled;
      if (!isPolity || !this.#isOpen(next)) return undefined;
      const end = this.#runEnd(next);
      const shape = classifyName(this.#wordsOf(next, end), this.#isGivenName);
      const isBody =
        shape === 'Agency' || shape === 'Organization' || shape === 'Cartel' || shape === 'Place' || shape === 'other';
      if (isBody && !this.#hasGenitive(next - 1)) return end;
      const single = classifyName(['x', ...this.#wordsOf(next, end)], this.#isGivenName);
      return single !== 'unknown' && single !== 'Person' && !this.#hasGenitive(next - 1) ? end : undefined;
    }
    const after = this.#pieceAt[next];
    // "J." + "Hogan Gidley"
    if (/^[A-Z]\.$/.test(this.#text(first)) && first === last && after?.first === next && this.#isPersonPiece(after))
      return after.last;
    // "Brian Terry" + "Ontario": an unlisted run that runs into a listed one
    if (
      after &&
      after.first === next &&
      isUpper(this.#text(next)) &&
      last === first &&
      after.first === after.last &&
      this.#isGivenName(this.#folded[first] ?? '')
    ) {
      const isPolity =
        after.names.length > 0 &&
        after.names.every(
          (sense) =>
            ['Government', 'Place'].includes(this.#gazetteer.actor(sense.target)?.label ?? '') &&
            sense.use !== 'demonym',
        );
      if (
        isPolity ||
        (after.names.length === 0 &&
          after.roles.length > 0 &&
          !this.#isOpen(next + 1) &&
          tokens[next]?.upos === 'PROPN')
      )
        return this.#isOpen(next + 1) ? this.#runEnd(next + 1) : next;
    }
    const word = this.#folded[next] ?? '';
    if (bodyParticles.has(word) && (word === 'of' || word === 'for' || word === 'on' || word === 'and'))
      return this.#joinBody(first, last);
    return undefined;
  }

  /** "Homeland Security" + "Accountability and Transparency Act": where a law is named after a body, the law's last word. */
  #titleEnd(next: number): number | undefined {
    let end = next;
    while (this.#isOpen(end) || (this.#folded[end] === 'and' && this.#isOpen(end + 1))) end += 1;
    return lawNouns.has(this.#folded[end - 1] ?? '') ? end - 1 : undefined;
  }

  /** "Center for Media and Security", "University of Texas at El Paso". */
  #joinBody(first: number, last: number): number | undefined {
    const head = classifyName(['x', this.#folded[last] ?? ''], this.#isGivenName);
    if (head === 'unknown' || head === 'Person') return undefined;
    const { tokens } = this.#sentence;
    let end = last;
    let next = last + 1;
    while (next < tokens.length) {
      const word = this.#folded[next] ?? '';
      const piece = this.#pieceAt[next];
      if (isUpper(this.#text(next)) && !calendarWords.has(word)) {
        if (piece && this.#isPersonPiece(piece)) break;
        end = piece?.first === next ? piece.last : next;
        next = end + 1;
      } else if (
        ['of', 'for', 'on', 'the', 'de', 'la'].includes(word) ||
        (word === 'and' && end > last && isUpper(this.#text(next + 1)) && head !== 'Place')
      ) {
        next += 1;
      } else break;
    }
    return end > last ? end : undefined;
  }

  #isPersonPiece(piece: Piece): boolean {
    const isPerson = (target: string): boolean =>
      ['Official', 'Person'].includes(this.#gazetteer.actor(target)?.label ?? '');
    return piece.names.some(({ target }) => isPerson(target));
  }

  #hasGenitive(at: number): boolean {
    return /^['’]s?$/.test(this.#text(at));
  }

  /** Joaquín "El Chapo" Guzmán. */
  #withNickname(first: number, last: number): FoundName | undefined {
    if (!/^["“”'‘]$/.test(this.#text(last + 1))) return undefined;
    let close = last + 2;
    while (close < last + 6 && close < this.#sentence.tokens.length && !/^["“”'’]$/.test(this.#text(close))) close += 1;
    if (!/^["“”'’]$/.test(this.#text(close)) || close === last + 2) return undefined;
    const inside = this.#sentence.tokens.slice(last + 2, close);
    if (!inside.every((token) => isUpper(token.text) || token.upos === 'ADP' || token.upos === 'DET')) return undefined;
    const after = close + 1;
    const opens = this.#isOpen(after) || this.#pieceAt[after]?.names.length;
    if (!opens || !isUpper(this.#text(after))) return undefined;
    const end = this.#pieceAt[after]?.names.length ? (this.#pieceAt[after]?.last ?? after) : this.#runEnd(after);
    const words = [...this.#wordsOf(first, last), ...this.#wordsOf(after, end)];
    const senses = this.#gazetteer.phrase(words).filter((sense) => sense.use === 'name');
    const text = (from: number, to: number): string =>
      this.#sentence.tokens
        .slice(from, to + 1)
        .map((token) => token.text)
        .join(' ');
    return {
      first,
      last: end,
      senses,
      shape: 'Person',
      nickname: text(last + 2, close - 1),
      plain: `${text(first, last)} ${text(after, end)}`,
    };
  }
}

/** Whether the printed word is an acronym. */
export const looksLikeAcronym = (text: string): boolean => isAcronym(text);
