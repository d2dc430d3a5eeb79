import { type ActorLabel, compareCodeUnits } from '@cartograph/model';
import { withoutShouting } from '../1-mentions/spelling.ts';
import { courtesyTitles } from '../words/head-nouns.ts';
import { phraseWords } from '../gazetteer/phrase-words.ts';
import type { RegisteredActor } from './actor-register.ts';
import type { DocumentContext } from './document-context.ts';
import { textOf } from './document-context.ts';
import { chooseNamesake, isHeadNow } from './choose-namesake.ts';
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

/** "President Trump", "Donald Trump" somewhere in the document: whom the bare surname means although a relative was named first. */
function headOfSurname(context: DocumentContext, surname: string): RegisteredActor | undefined {
  const { gazetteer, register, sentences } = context;
  const [head, ...others] = gazetteer.peopleBySurname(surname).filter(({ id }) => isHeadNow(context, id));
  if (!head || others.length > 0) return undefined;
  const roles = gazetteer.officesOf(head.id).map(({ role }) => role);
  const isTitled = (): boolean =>
    sentences.some(({ folded, pieceAt }) =>
      folded.folded.some(
        (word, index) => word === surname && pieceAt[index - 1]?.roles.some((role) => roles.includes(role)),
      ),
    );
  return register.actors.has(head.id) || isTitled() ? register.known(head.id) : undefined;
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

/** Whether a full name ends in a surname. */
const endsIn =
  ([surname]: readonly string[]) =>
  (form: readonly string[]): boolean =>
    form.length > 1 && form.at(-1) === surname;

/** Resolves a name to a person; nothing where the words are not known or shown to be a person's. */
export function resolvePerson(context: DocumentContext, options: PersonOptions): RegisteredActor | undefined {
  const { at, name, phrase } = options;
  const text = (name.plain ?? textOf(context, at, name.first, name.last)).replace(/\s+/g, ' ');
  const words = personWords(text);
  if (words.length === 0 || (words.length === 1 && (words[0]?.length ?? 0) < 2)) return undefined;
  const isListed = name.senses.some((sense) => isPerson(context.gazetteer.actor(sense.target)?.label ?? 'Place'));
  const isSurnameOnly = words.length === 1;
  // "Justice Samuel Alito … Alito": what somebody else is called is his surname here
  const isNickname = isSurnameOnly && name.senses.length > 0 && name.senses.every(({ use }) => use === 'nickname');
  const isSurname = isNickname && context.register.peopleNamed(words).some(({ forms }) => forms.some(endsIn(words)));
  if ((isListed && !isSurname) || !isSurnameOnly) {
    const inDocument = isListed ? [] : context.register.peopleNamed(words);
    if (inDocument.length > 0) return chooseNamesake(context, inDocument, options);
    const known = findKnownPerson(context, at, name, words, phrase);
    if (known) return context.register.known(known.id);
  } else {
    const head = headOfAdministration(context, options, words[0] ?? '');
    if (head !== undefined) return context.register.known(head);
    const named = context.register.peopleNamed(words).filter((person) => mayBear(context, person, phrase));
    const owner = named.length > 0 ? headOfSurname(context, words[0] ?? '') : undefined;
    const inDocument = owner && !named.includes(owner) ? [...named, owner] : named;
    if (inDocument.length > 0) return chooseNamesake(context, inDocument, options);
    const known = findKnownPerson(context, at, name, words, phrase);
    if (known) return context.register.known(known.id);
  }
  if (!isShownToBePerson(context, options, words)) return undefined;
  const label = phrase && isPublicOffice(phrase) ? 'Official' : 'Person';
  const gender = name.courtesy?.gender;
  return context.register.unknown(withoutShouting(text), label, { named: true, ...(gender ? { gender } : {}) });
}
