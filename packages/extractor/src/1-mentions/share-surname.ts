import { phraseWords } from '../gazetteer/phrase-words.ts';
import type { FoundName } from './found-name.ts';
import { areListed } from './list-link.ts';
import type { NameWords } from './name-words.ts';
import { printed, wordAt, wordsOf } from './name-words.ts';

/** Whether a name is all given names; one alone may be the surname of somebody known. */
function isGivenOnly(words: NameWords, { first, last, senses, courtesy }: FoundName): boolean {
  const own = wordsOf(words, first, last);
  const isSurname = own.length === 1 && words.gazetteer.peopleBySurname(own[0] ?? '').length > 0;
  return senses.length === 0 && !courtesy && !isSurname && own.every((word) => words.isGivenName(word));
}

/** Where the surname of a full name begins: behind its given names. */
function surnameAt(words: NameWords, { first, last }: FoundName): number | undefined {
  let at = first;
  while (at < last && words.isGivenName(wordAt(words, at))) at += 1;
  return at > first ? at : undefined;
}

/** "Bill and Hillary Clinton": given names that stand alone get the surname of the full name that "and" joins to them. */
export function shareSurnames(words: NameWords, names: readonly FoundName[]): readonly FoundName[] {
  const shared = [...names];
  let surname: string | undefined;
  for (let at = names.length - 1; at >= 0; at -= 1) {
    const [name, next] = [names[at], names[at + 1]];
    if (!name) continue;
    if (surname !== undefined && next && areListed(words.tokens, name.last, next.first) && isGivenOnly(words, name)) {
      const plain = `${printed(words, name.first, name.last)} ${surname}`;
      const senses = words.gazetteer.phrase(phraseWords(plain)).filter(({ use }) => use === 'name');
      // "Peter Nicholas and Michael Bender" are two surnames
      if (name.first === name.last || senses.length > 0) shared[at] = { ...name, plain, senses, shape: 'Person' };
      continue;
    }
    const from = name.shape === 'Place' || name.nickname ? undefined : surnameAt(words, name);
    surname = from === undefined ? undefined : printed(words, from, name.last);
  }
  return shared;
}
