import type { Sentence, Token } from '@cartograph/model';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Piece } from './find-pieces.ts';
import type { SentenceWords } from './sentence-words.ts';

/** The words of one sentence as the finder of names looks at them. */
export interface NameWords {
  readonly tokens: readonly Token[];
  /** The folded word of each token. */
  readonly folded: readonly string[];
  /** The listed piece that each token belongs to. */
  readonly pieceAt: readonly (Piece | undefined)[];
  readonly gazetteer: Gazetteer;
  readonly isGivenName: (word: string) => boolean;
  /** A title in capitals, where a capital tells no name. */
  readonly isShouted: boolean;
}

/** Whether a word opens with a capital. */
export const isUpper = (text: string): boolean => {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
};

/** "Warren Goes Local In Race" tells no name by its capitals, "Trump called the New York Times" does. */
function isShouted({ tokens }: Sentence): boolean {
  const letters = tokens.filter((token) => /^\p{L}{4,}$/u.test(token.text));
  const capitalised = letters.filter((token) => isUpper(token.text)).length;
  const isClosed = /^[.!?"”]$/.test(tokens.at(-1)?.text ?? '');
  const hasSmallVerb = letters.some((token) => token.upos === 'VERB' && !isUpper(token.text));
  return letters.length >= 4 && !isClosed && !hasSmallVerb && capitalised / letters.length > 0.75;
}

/** What a sentence is read from. */
export interface NameSource {
  readonly sentence: Sentence;
  readonly folded: SentenceWords;
  /** The listed piece that each token belongs to. */
  readonly pieceAt: readonly (Piece | undefined)[];
}

/** Lays the words of a sentence out for the finder of names. */
export function toNameWords(
  { sentence, folded, pieceAt }: NameSource,
  gazetteer: Gazetteer,
  isGivenName: (word: string) => boolean,
): NameWords {
  return {
    tokens: sentence.tokens,
    folded: folded.folded,
    pieceAt,
    gazetteer,
    isGivenName,
    isShouted: isShouted(sentence),
  };
}

/** The word at a place as printed, empty outside the sentence. */
export const textAt = ({ tokens }: NameWords, at: number): string => tokens[at]?.text ?? '';

/** The words of a stretch as printed, a space between, `last` inclusive. */
export const printed = ({ tokens }: NameWords, first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');

/** The folded word at a place, empty outside the sentence and for punctuation. */
export const wordAt = ({ folded }: NameWords, at: number): string => folded[at] ?? '';

/** The folded words of a stretch, `last` inclusive. */
export const wordsOf = ({ folded }: NameWords, first: number, last: number): readonly string[] =>
  folded.slice(first, last + 1).filter((word) => word !== '');

/** Whether a piece may name a person. */
export const isPersonPiece = ({ gazetteer }: NameWords, { names }: Piece): boolean =>
  names.some(({ target }) => ['Official', 'Person'].includes(gazetteer.actor(target)?.label ?? ''));

/** Whether a known actor is a polity or a place. */
export const isPolityTarget = ({ gazetteer }: NameWords, target: string): boolean =>
  ['Government', 'Place'].includes(gazetteer.actor(target)?.label ?? '');
