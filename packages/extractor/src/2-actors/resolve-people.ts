import { type ActorLabel, compareCodeUnits } from '@cartograph/model';
import { courtesyTitles } from '../words/head-nouns.ts';
import { phraseWords } from '../gazetteer/phrase-words.ts';
import type { RegisteredActor } from './actor-register.ts';
import type { DocumentContext } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';
import { mentionsOf, textOf } from './document-context.ts';
import { findKnownPerson } from './known-people.ts';
import { isPublicOffice } from './public-office.ts';
import type { OfficePhrase } from './read-office-phrase.ts';
import { isShownToBePerson, type PersonOptions } from './shown-person.ts';

/** The words of a person's name, without courtesy titles. */
export const personWords = (text: string): readonly string[] => {
  const words = phraseWords(text);
  return words.filter(
    (word, index) => !(index === 0 && words.length > 1 && courtesyTitles.has(word) && word !== 'don'),
  );
};

const isPerson = (label: ActorLabel): boolean => label === 'Official' || label === 'Person';

const isLater = (a: DraftMention, b: DraftMention): boolean =>
  a.sentence > b.sentence || (a.sentence === b.sentence && a.first > b.first);

/** Names that hang on another noun in the sentence: "Andrew Pollack, father of Meadow Pollack". */
function isWithin(context: DocumentContext, { sentence, head }: DraftMention): boolean {
  const tokens = context.sentences[sentence]?.sentence.tokens ?? [];
  const token = tokens[head];
  const governor = token?.deprel === 'appos' || token?.deprel === 'flat' ? tokens[token.head] : token;
  return governor?.deprel.startsWith('nmod') === true;
}

/** Whether a surname takes up one name sooner than another: the later, in one sentence that which hangs on no other. */
function isNearer(context: DocumentContext, a: DraftMention, b: DraftMention): boolean {
  const [isAWithin, isBWithin] = [isWithin(context, a), isWithin(context, b)];
  return a.sentence === b.sentence && isAWithin !== isBWithin ? isBWithin : isLater(a, b);
}

/** Chooses among people of the document who share a surname: by gender, by office, else the one mentioned last before. */
function chooseInDocument(
  context: DocumentContext,
  people: readonly RegisteredActor[],
  options: PersonOptions,
): RegisteredActor | undefined {
  let left = people;
  const gender = options.name.courtesy?.gender;
  if (left.length > 1 && gender)
    left = left.filter((person) => person.gender === undefined || person.gender === gender);
  if (left.length > 1 && options.phrase?.roles.length) {
    const fitting = left.filter((person) =>
      options.phrase?.roles.some(
        (role) =>
          person.roles.has(role) || context.gazetteer.officesOf(person.id).some((office) => office.role === role),
      ),
    );
    if (fitting.length > 0) left = fitting;
  }
  if (left.length <= 1) return left[0];
  // by where it stands: full names were read before any surname alone
  const isBefore = ({ sentence, first }: DraftMention): boolean =>
    sentence < options.sentence || (sentence === options.sentence && first < options.name.first);
  const named = left.map((person) => ({
    person,
    last: mentionsOf(context, person.id)
      .filter((mention) => mention.kind === 'name' && isBefore(mention))
      .reduce<DraftMention | undefined>((a, b) => (a && isLater(a, b) ? a : b), undefined),
  }));
  return named.reduce((a, b) => (b.last && (!a.last || isNearer(context, b.last, a.last)) ? b : a)).person;
}

/** "President Obama" is not Michelle Obama: who is known never to have held the office of the title. */
function mayBear(context: DocumentContext, person: RegisteredActor, phrase: OfficePhrase | undefined): boolean {
  const roles = (phrase?.roles ?? []).filter(
    (role) =>
      context.gazetteer.role(role)?.unique &&
      ['head-of-state', 'minister', 'governor'].includes(context.gazetteer.role(role)?.kind ?? ''),
  );
  if (!phrase || roles.length === 0 || roles.length < phrase.roles.length || !person.known) return true;
  const offices = context.gazetteer.officesOf(person.id);
  return (
    offices.length === 0 || person.roles.has(roles[0] ?? '') || offices.some((office) => roles.includes(office.role))
  );
}

/** "the Clinton administration" of 1996 is no Hillary Clinton's: whoever of the surname headed a state last. */
function headOfAdministration(
  context: DocumentContext,
  { at, name }: PersonOptions,
  surname: string,
): string | undefined {
  const { gazetteer, date } = context;
  if (at.sentence.tokens[name.last + 1]?.lemma.toLowerCase() !== 'administration') return undefined;
  const terms = gazetteer
    .peopleBySurname(surname)
    .flatMap(({ id }) => gazetteer.officesOf(id))
    .filter(
      ({ role, body, start }) =>
        role === 'president' &&
        gazetteer.actor(body)?.kind === 'country' &&
        (date === undefined || (start ?? '') <= date),
    )
    .sort((a, b) => compareCodeUnits(b.start ?? '', a.start ?? ''));
  return terms[0]?.person;
}

/** Resolves a name to a person; nothing where the words are not known or shown to be a person's. */
export function resolvePerson(context: DocumentContext, options: PersonOptions): RegisteredActor | undefined {
  const { at, name, phrase } = options;
  const text = (name.plain ?? textOf(context, at, name.first, name.last)).replace(/\s+/g, ' ');
  const words = personWords(text);
  if (words.length === 0 || (words.length === 1 && (words[0]?.length ?? 0) < 2)) return undefined;
  const isListed = name.senses.some((sense) => isPerson(context.gazetteer.actor(sense.target)?.label ?? 'Place'));
  const isSurnameOnly = words.length === 1;
  if (isListed || !isSurnameOnly) {
    const inDocument = isListed ? [] : context.register.peopleNamed(words);
    if (inDocument.length > 0) return chooseInDocument(context, inDocument, options);
    const known = findKnownPerson(context, at, name, words, phrase);
    if (known) return context.register.known(known.id);
  } else {
    const head = headOfAdministration(context, options, words[0] ?? '');
    if (head !== undefined) return context.register.known(head);
    const inDocument = context.register.peopleNamed(words).filter((person) => mayBear(context, person, phrase));
    if (inDocument.length > 0) return chooseInDocument(context, inDocument, options);
    const known = findKnownPerson(context, at, name, words, phrase);
    if (known) return context.register.known(known.id);
  }
  if (!isShownToBePerson(context, options, words)) return undefined;
  const label = phrase && isPublicOffice(phrase) ? 'Official' : 'Person';
  const gender = name.courtesy?.gender;
  return context.register.unknown(text, label, { named: true, ...(gender ? { gender } : {}) });
}
