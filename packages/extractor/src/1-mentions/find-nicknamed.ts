import type { FoundName } from './found-name.ts';
import type { NameWords } from './name-words.ts';
import { isUpper, printed, textAt, wordAt, wordsOf } from './name-words.ts';
import { isOpen, runEnd } from './open-run.ts';

const MAX_NICKNAME = 4;
const OPENING = /^["“”'‘(]$/;
const CLOSING = /^["“”'’)]$/;

/** Where the nickname that opens at a quotation mark closes; nothing for a quotation of another kind. */
function closeOf(words: NameWords, open: number): number | undefined {
  const { tokens } = words;
  const within = tokens.slice(open + 1, open + 2 + MAX_NICKNAME).findIndex(({ text }) => CLOSING.test(text));
  if (within < 1) return undefined;
  const inside = tokens.slice(open + 1, open + 1 + within);
  const isName = inside.every(({ text, upos }) => isUpper(text) || upos === 'ADP' || upos === 'DET');
  const close = open + 1 + within;
  const isBracketed = textAt(words, open) === '(';
  if (!isName || isBracketed !== (textAt(words, close) === ')')) return undefined;
  // "Mark Warner (Va.)" is no nickname, "Robert (Bob) Swan Mueller" is
  return isBracketed && (inside.length > 1 || !words.isGivenName(wordAt(words, open + 1))) ? undefined : close;
}

/** Joaquín "El Chapo" Guzmán, Robert (Bob) Mueller: the name around a nickname, where the words `first` to `last` open one. */
export function findNicknamed(words: NameWords, first: number, last: number): FoundName | undefined {
  if (!OPENING.test(textAt(words, last + 1))) return undefined;
  const close = closeOf(words, last + 1);
  if (close === undefined) return undefined;
  const after = close + 1;
  const listed = words.pieceAt[after]?.names.length ? words.pieceAt[after] : undefined;
  if (!(listed || isOpen(words, after)) || !isUpper(textAt(words, after))) return undefined;
  const end = listed?.last ?? runEnd(words, after);
  const name = [...wordsOf(words, first, last), ...wordsOf(words, after, end)];
  return {
    first,
    last: end,
    senses: words.gazetteer.phrase(name).filter((sense) => sense.use === 'name'),
    shape: 'Person',
    nickname: printed(words, last + 2, close - 1),
    // "Jeffrey (Jeff) Lane Flake" goes by the name in brackets
    plain:
      textAt(words, last + 1) === '('
        ? `${printed(words, last + 2, close - 1)} ${printed(words, end, end)}`
        : `${printed(words, first, last)} ${printed(words, after, end)}`,
  };
}
