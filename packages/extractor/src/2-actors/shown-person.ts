import { headLabel } from '../1-mentions/classify-name.ts';
import type { FoundName } from '../1-mentions/found-name.ts';
import { commonSurnames } from '../words/common-surnames.ts';
import { givenNames } from '../words/given-names.ts';
import type { DocumentContext, SentenceContext } from './document-context.ts';
import type { OfficePhrase } from './read-office-phrase.ts';
import { isPeopleNoun } from '../words/occupations.ts';
import { recurringSurnames } from './recurring-surnames.ts';
import { kinNouns } from '../words/office-nouns.ts';
import { wordList } from '../words/word-list.ts';

/** A name with what stands around it. */
export interface PersonOptions {
  readonly at: SentenceContext;
  readonly sentence: number;
  readonly name: FoundName;
  readonly phrase?: OfficePhrase;
  /** The document's full names are all read. */
  readonly isLastPass: boolean;
}

const SPEAKS = new Set('say tell add note argue write tweet recall explain warn insist testify ask'.split(' '));

/** "Malloy said": a lone capitalised word that speaks. */
function isLoneSpeaker(at: SentenceContext, name: FoundName): boolean {
  const token = at.sentence.tokens[name.first];
  const verb = at.sentence.tokens[token?.head ?? -1];
  return (
    token !== undefined &&
    token.xpos === 'NNP' &&
    token.deprel === 'nsubj' &&
    at.sentence.tokens[name.first - 1]?.upos !== 'DET' &&
    /^[A-Z][a-zà-ÿ]+$/.test(token.text) &&
    SPEAKS.has(verb?.lemma ?? '')
  );
}

/** Verbs whose object is somebody when it is a lone name: places are attacked and seized, but not jailed or pardoned. */
const PERSONAL_OBJECTS = new Set(
  'jail imprison arrest detain handcuff free release pardon extradite deport indict convict acquit sentence murder kill assassinate execute behead hang abduct kidnap interrogate appoint nominate fire dismiss oust exile swear interview'.split(
    ' ',
  ),
);

/** "Russia freed Gershkovich", "Deif was killed": a lone capitalised word that is done to what is done to people. */
function isLoneVictim(at: SentenceContext, name: FoundName): boolean {
  const token = at.sentence.tokens[name.first];
  return (
    token?.upos === 'PROPN' &&
    (token.deprel === 'obj' || token.deprel === 'nsubj:pass') &&
    at.sentence.tokens[name.first - 1]?.upos !== 'DET' &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(token.text) &&
    PERSONAL_OBJECTS.has(at.sentence.tokens[token.head]?.lemma ?? '')
  );
}

/** "Doris feeds him": a given name that is an argument, no word of a longer name. */
function isLoneGivenName(at: SentenceContext, { first, shape }: FoundName, word: string): boolean {
  const { tokens } = at.sentence;
  const token = tokens[first];
  return (
    shape === 'unknown' &&
    token?.upos === 'PROPN' &&
    /^(nsubj|obj|iobj|nmod:poss|vocative|obl)/.test(token.deprel) &&
    givenNames.has(word) &&
    ![tokens[first - 1], tokens[first + 1]].some((near) => near?.upos === 'PROPN' || near?.text === '-')
  );
}

const loneWordsOf = new WeakMap<DocumentContext, ReadonlySet<string>>();

/** Capitalised words that stand alone somewhere as an argument: surnames that come back. */
function loneWords(context: DocumentContext): ReadonlySet<string> {
  const known = loneWordsOf.get(context);
  if (known) return known;
  const found = new Set<string>();
  for (const { sentence, folded, pieceAt } of context.sentences) {
    for (const token of sentence.tokens) {
      const before = sentence.tokens[token.index - 1];
      const after = sentence.tokens[token.index + 1];
      const isArgument = /^(nsubj|nmod:poss|obj)/.test(token.deprel) && token.text !== token.text.toLowerCase();
      if (isArgument && !pieceAt[token.index] && before?.upos !== 'PROPN' && after?.upos !== 'PROPN')
        found.add(folded.folded[token.index] ?? '');
    }
  }
  loneWordsOf.set(context, found);
  return found;
}

/** "Trump Trauma": the surname of somebody in office, which is no given name, opens no person's name. */
function opensWithSurname({ gazetteer, date }: DocumentContext, [first = '']: readonly string[]): boolean {
  if (date === undefined || givenNames.has(first)) return false;
  return gazetteer.peopleBySurname(first).some((person) => gazetteer.officesOf(person.id, date).length > 0);
}

/** "Immigration Trump": a word of a headline before the surname of somebody who heads a state. */
function endsInLeader({ gazetteer, date }: DocumentContext, words: readonly string[]): boolean {
  if (date === undefined || words.length !== 2 || givenNames.has(words[0] ?? '')) return false;
  return gazetteer
    .peopleBySurname(words[1] ?? '')
    .some(({ id }) => gazetteer.officesOf(id, date).some(({ role }) => gazetteer.role(role)?.kind === 'head-of-state'));
}

/** "a photographer, Jabin Botsford, …", "Maher Hajjar, a lawmaker": in apposition to what people are called, a comma between. */
function isBesidePersonNoun({ sentence: { tokens } }: SentenceContext, { first, last }: FoundName): boolean {
  const inside = (index: number): boolean => first <= index && index <= last;
  const head = tokens.slice(first, last + 1).find((token) => !inside(token.head));
  if (!head) return false;
  const before = tokens[head.head];
  if (head.deprel === 'appos' && tokens[first - 1]?.text === ',' && before && isPeopleNoun(before.lemma)) return true;
  return (
    tokens[last + 1]?.text === ',' &&
    tokens.some(
      (one) => one.deprel === 'appos' && one.head === head.index && one.index > last && isPeopleNoun(one.lemma),
    )
  );
}

/** Nouns of bodies that are surnames, too. */
const SURNAMES = wordList('church temple wing day bill law park parks house hall fields post king bank banks');

/** Whether a lone word heads names of bodies, laws or events, and is nobody's surname. */
const isBareNoun = ({ gazetteer }: DocumentContext, [word = '', ...more]: readonly string[]): boolean =>
  more.length === 0 &&
  headLabel(word) !== 'unknown' &&
  ![SURNAMES, givenNames, commonSurnames].some((names) => names.has(word)) &&
  gazetteer.peopleBySurname(word).length === 0;

/** Whether an unknown name is a person's: by a given name, a title, "Mr.", or by what it does. */
export function isShownToBePerson(context: DocumentContext, options: PersonOptions, words: readonly string[]): boolean {
  const { at, name, phrase } = options;
  // “Morning Futures”: words that quotation marks enclose are a title or a slogan
  const { tokens: all } = at.sentence;
  const opens = /^[“"‘']$/.test(all[name.first - 1]?.text ?? '') && all[name.first - 1]?.end === all[name.first]?.start;
  const after = all[name.last + 1]?.text === ',' ? all[name.last + 2] : all[name.last + 1];
  if (opens && /^[”"’']$/.test(after?.text ?? '')) return false;
  // "the Officers Association", "the Candidates Forum": the noun of a body behind what looks like a title
  if (!name.courtesy && isBareNoun(context, words)) return false;
  if (name.courtesy || name.nickname || phrase) return true;
  if (name.shape === 'Person') return words.length >= 2;
  // "his wife, Marina": a given name behind a noun of kin
  const kin = at.sentence.tokens[name.first - (at.sentence.tokens[name.first - 1]?.text === ',' ? 2 : 1)]?.lemma ?? '';
  if (words.length === 1 && kinNouns.has(kin) && givenNames.has(words[0] ?? '')) return true;
  if (options.isLastPass && words.length === 1 && name.shape === 'unknown')
    if (isLoneSpeaker(at, name) || isLoneVictim(at, name)) return true;
  if (options.isLastPass && words.length === 1 && isLoneGivenName(at, name, words[0] ?? '')) return true;
  if (options.isLastPass && words.length === 1 && name.shape === 'unknown')
    if (recurringSurnames(context).has(words[0] ?? '')) return true;
  const isHeadline = opensWithSurname(context, words) || endsInLeader(context, words);
  if (name.shape !== 'unknown' || words.length < 2 || words.length > 4 || isHeadline) return false;
  const { tokens } = at.sentence;
  const run = tokens.slice(name.first, name.last + 1);
  if (
    !run.every(
      (token) => token.upos === 'PROPN' || token.upos === 'ADP' || token.upos === 'PUNCT' || token.upos === 'DET',
    )
  )
    return false;
  if (run.some((token) => /^[A-Z0-9]{2,}$/.test(token.text) || /\d/.test(token.text))) return false;
  const head = run.find((token) => token.head < name.first || token.head > name.last);
  const verb = tokens[head?.head ?? -1];
  // "Noelia Pacheco … Pacheco said": the last word comes back alone
  const comesBack = words.length >= 2 && words.length <= 3 && loneWords(context).has(words.at(-1) ?? '');
  const isSpeaker =
    head?.deprel.startsWith('nsubj') &&
    [
      'say',
      'tell',
      'add',
      'note',
      'argue',
      'write',
      'tweet',
      'recall',
      'explain',
      'warn',
      'describe',
      'insist',
      'testify',
      'believe',
      'think',
      'ask',
      'phone',
      'telephone',
      'call',
      'drive',
      'walk',
      'fly',
      'travel',
      'meet',
      'visit',
      'wait',
      'speak',
      'turn',
      'refuse',
      'flee',
      'die',
      'pray',
      'laugh',
      'smile',
      'swear',
      'wear',
      'teach',
      'live',
      'resign',
      'testify',
      'study',
      'plead',
    ].includes(verb?.lemma ?? '');
  if (isBesidePersonNoun(at, name)) return true;
  const next = tokens[name.last + 1];
  const isAged = next?.text === ',' && /^\d{1,2}$/.test(tokens[name.last + 2]?.text ?? '');
  const relative = tokens[name.last + 2]?.text.toLowerCase();
  // two or three unknown words that a verb has as its subject or its victim are somebody far more often than something
  const isArgument =
    /^(nsubj|obj|iobj)/.test(head?.deprel ?? '') &&
    verb?.upos === 'VERB' &&
    words.every((word) => word.length >= 3 && context.gazetteer.phrase([word]).length === 0);
  return isArgument || isSpeaker || isAged || (next?.text === ',' && relative === 'who') || comesBack;
}
