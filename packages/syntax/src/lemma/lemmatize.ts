import { irregularNouns } from './irregular-nouns.ts';
import { irregularVerbs } from './irregular-verbs.ts';
import { stripComparison, stripGerund, stripPast, stripPlural, stripThirdPerson } from './strip-ending.ts';

/** Lemmas that no rule finds, by `TAG form`; learnt from the treebanks, kept in the model. */
export type LemmaExceptions = ReadonlyMap<string, string>;

const straight = (text: string): string => text.replace(/[’‘`]/g, "'");

const closedWords: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ['an', 'a'],
  ['these', 'this'],
  ['those', 'that'],
  ["'ll", 'will'],
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
  ['me', 'I'],
  ['i', 'I'],
  ['my', 'my'],
  ['us', 'we'],
  ['him', 'he'],
  ['them', 'they'],
  ['whom', 'who'],
  ["'d", 'would'],
  ["'em", 'they'],
  ['better', 'good'],
  ['best', 'good'],
  ['worse', 'bad'],
  ['worst', 'bad'],
  ['less', 'little'],
  ['least', 'little'],
  ['more', 'more'],
  ['most', 'most'],
  ['further', 'far'],
  ['farther', 'far'],
]);

function byRule(lower: string, xpos: string): string {
  switch (xpos) {
    case 'NNS':
      return irregularNouns.get(lower) ?? stripPlural(lower);
    case 'VBZ':
      return irregularVerbs.get(lower) ?? stripThirdPerson(lower);
    case 'VBG':
      return irregularVerbs.get(lower) ?? stripGerund(lower)[0]!;
    case 'VBD':
    case 'VBN':
      return irregularVerbs.get(lower) ?? stripPast(lower)[0]!;
    case 'VBP':
      return lower === "'d"
        ? 'have'
        : irregularVerbs.has(lower) && /^(?:am|are|'m|'re|'ve)$/.test(lower)
          ? irregularVerbs.get(lower)!
          : lower;
    case 'JJR':
    case 'RBR':
      return closedWords.get(lower) ?? stripComparison(lower, 'er');
    case 'JJS':
    case 'RBS':
      return closedWords.get(lower) ?? stripComparison(lower, 'est');
    case 'MD':
    case 'DT':
    case 'PRP':
    case 'RB':
    case 'WP':
      return closedWords.get(lower) ?? lower;
    default:
      return lower;
  }
}

/** The form without the lemma's exceptions: what the rules alone say. */
export function lemmaByRule(form: string, xpos: string): string {
  const plain = straight(form);
  if (xpos === 'NNPS')
    return /[^su]s$/.test(plain) && !/^[A-Z.]+$/.test(plain)
      ? plain.endsWith('ies')
        ? `${plain.slice(0, -3)}y`
        : plain.slice(0, -1)
      : plain;
  if (xpos === 'NNP' || xpos === 'ADD' || xpos === 'FW' || xpos === 'GW') return plain;
  return byRule(plain.toLowerCase(), xpos);
}

/** The lemma of a word with its Penn tag. The forms of irregular verbs are listed, so that no slip of a treebank ("fled", "flead") hides them. */
export function lemmatize(form: string, xpos: string, exceptions: LemmaExceptions): string {
  const lower = straight(form).toLowerCase();
  const listed = /^VB[DGN]$/.test(xpos) ? irregularVerbs.get(lower) : undefined;
  return listed ?? exceptions.get(`${xpos} ${lower}`) ?? lemmaByRule(form, xpos);
}
