import type { ActorLabel } from '@cartograph/model';
import { unknownActorId } from '@cartograph/model';
import type { FoundName } from '../1-mentions/found-name.ts';
import { phraseWords } from '../gazetteer/phrase-words.ts';
import type { ReadTitle } from '../reading.ts';
import type { RegisteredActor } from './actor-register.ts';
import { bodyInContext } from './body-in-context.ts';
import type { DocumentContext, SentenceContext } from './document-context.ts';
import { addMention, headOf, spanOf, textOf } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';
import { findTitle, type FoundTitle } from './find-title.ts';
import { noteActingCapital, resolveListed, resolveUnlisted } from './resolve-bodies.ts';
import { resolveOffice } from './resolve-office.ts';
import { isPublicOffice } from './public-office.ts';
import { resolvePerson } from './resolve-people.ts';
import { toOffices } from './to-offices.ts';
import { shipPrefixes } from '../words/head-nouns.ts';

interface Pending {
  readonly at: SentenceContext;
  readonly name: FoundName;
}

const isPerson = (label: ActorLabel | undefined): boolean => label === 'Official' || label === 'Person';

function draft(
  context: DocumentContext,
  { at, name }: Pending,
  resolved: { readonly id?: string; readonly label: ActorLabel; readonly rule: string },
): DraftMention {
  const { tokens } = at.sentence;
  let first = name.first;
  if (/^the$/i.test(tokens[first]?.text ?? '') && name.last > first) first += 1;
  const head = headOf(at, first, name.last);
  const isPlural = tokens[head]?.xpos === 'NNPS' || tokens[head]?.xpos === 'NNS';
  return {
    sentence: at.sentence.index,
    first,
    last: name.last,
    head,
    kind: 'name',
    number: isPlural ? 'plural' : 'singular',
    quoted: at.quoted[first] ?? false,
    name,
    label: resolved.label,
    entities: resolved.id === undefined ? [] : [resolved.id],
    rules: [resolved.rule],
  };
}

/** "Bilateral Security Agreement (BSA)", "Jalisco New Generation Cartel, or CJNG". */
function learnShortForm(context: DocumentContext, at: SentenceContext, name: FoundName, id: string | undefined): void {
  const { tokens } = at.sentence;
  const open = tokens[name.last + 1];
  const form = tokens[name.last + 2];
  if (!form || !/^[A-Z][A-Za-z0-9.]{1,8}$/.test(form.text)) return;
  const isBracketed = open?.text === '(' && /^[),]$/.test(tokens[name.last + 3]?.text ?? '');
  if (!isBracketed || !/[A-Z].*[A-Z]/.test(form.text)) return;
  if (id === undefined) context.register.addNoActor(form.text);
  else context.register.addShortForm(form.text, id);
}

/** Resolves what is no person: listed bodies, polities and places, then bodies that nobody listed. */
function resolveOthers(context: DocumentContext, pending: readonly Pending[]): readonly Pending[] {
  for (const { at, name } of pending) noteActingCapital(context, at, name);
  const left: Pending[] = [];
  for (const one of pending) {
    const resolved = one.name.courtesy ? undefined : resolveListed(context, one.at, one.name);
    if (!resolved) {
      left.push(one);
      continue;
    }
    if (!resolved.id) continue;
    addMention(context, draft(context, one, resolved));
    learnShortForm(context, one.at, one.name, resolved.id);
  }
  const people: Pending[] = [];
  for (const one of left) {
    if (one.name.shape === 'other') learnShortForm(context, one.at, one.name, undefined);
    const isBody =
      ['Agency', 'Organization', 'Cartel', 'Place'].includes(one.name.shape) &&
      one.name.senses.length === 0 &&
      !one.name.courtesy;
    const resolved = isBody ? resolveUnlisted(context, one.at, one.name) : undefined;
    if (!resolved?.id) {
      people.push(one);
      continue;
    }
    addMention(context, draft(context, one, resolved));
    learnShortForm(context, one.at, one.name, resolved.id);
  }
  return people;
}

function toReadTitle(
  context: DocumentContext,
  at: SentenceContext,
  title: FoundTitle,
  person: RegisteredActor,
): ReadTitle {
  const office = resolveOffice(context, title.phrase, person.known ? person.id : undefined);
  return {
    ...spanOf(at, title.first, title.last),
    text: textOf(context, at, title.first, title.last),
    ...(office.role ? { role: office.role } : {}),
    ...(office.body ? { body: office.body } : {}),
    former: title.phrase.former,
  };
}

/** Gives a person's mention its title and the person the role. */
function addPerson(
  context: DocumentContext,
  one: Pending,
  person: RegisteredActor,
  title: FoundTitle | undefined,
): void {
  const mention = draft(context, one, {
    id: person.id,
    label: person.label,
    rule: person.known ? 'actor/known-person' : 'actor/person',
  });
  if (title) {
    mention.title = toReadTitle(context, one.at, title, person);
    if (mention.title.role) person.roles.add(mention.title.role);
    for (const role of title.phrase.roles) person.roles.add(role);
    if (!person.known && person.label === 'Person' && isPublicOffice(title.phrase)) person.label = 'Official';
    mention.label = person.label;
    if (mention.title.body) context.register.known(mention.title.body);
    const office = resolveOffice(context, title.phrase, person.known ? person.id : undefined);
    mention.offices = [...toOffices(context, one.at, title.phrase, office, title)];
  }
  if (one.name.courtesy?.gender && !person.gender) person.gender = one.name.courtesy.gender;
  if (!person.country && title?.phrase.polities[0]) {
    const country = context.gazetteer.actor(title.phrase.polities[0].entities[0] ?? '')?.country;
    if (country) person.country = country;
  }
  addMention(context, mention);
}

/** "the Clintons" after Bill and Hillary Clinton: all of the document who bear the surname, if they are several. */
function familyNamed(context: DocumentContext, { at, name }: Pending): readonly RegisteredActor[] {
  const word = at.folded.folded[name.first] ?? '';
  const isPlural = name.first === name.last && word.length > 3 && word.endsWith('s');
  if (!isPlural || at.sentence.tokens[name.first - 1]?.text.toLowerCase() !== 'the') return [];
  if (context.register.peopleNamed([word]).length > 0) return [];
  const family = [word.slice(0, -1), word.slice(0, -2)]
    .map((surname) =>
      context.register.peopleNamed([surname]).filter(({ forms }) => forms.some((form) => form.at(-1) === surname)),
    )
    .find((people) => people.length > 1);
  return family ?? [];
}

/** First words of many names, which stand for none of them. */
const COMMON_FIRST = /^(new|san|los|las|air|old|big|red|the|house|senate|national|american)$/;

/** "Amnesty" for "Amnesty International", "the Times" for "the New York Times", no person of the document bearing the name. */
function bodyByOneWord(context: DocumentContext, { at, name }: Pending): RegisteredActor | undefined {
  const word = at.folded.folded[name.first] ?? '';
  if (name.first !== name.last || name.courtesy || word.length < 3 || COMMON_FIRST.test(word)) return undefined;
  if (context.register.peopleNamed([word]).length > 0) return undefined;
  // "Trump" is no Trump campaign
  if (context.gazetteer.peopleBySurname(word).length > 0) return undefined;
  const isDefinite = at.sentence.tokens[name.first - 1]?.text.toLowerCase() === 'the';
  const fits = [...context.register.actors.values()].filter(({ named, label, name: full, kind }) => {
    const words = phraseWords(full);
    const isBody = ['Organization', 'Agency', 'Cartel'].includes(label) || (label === 'Place' && word.length >= 6);
    const isLast = isDefinite && kind === 'media' && words.at(-1) === word;
    return named && isBody && words.length >= 2 && (words[0] === word || isLast);
  });
  return fits.length === 1 ? fits[0] : undefined;
}

/** "the Carl Vinson" where the text has the USS Carl Vinson. */
function shipNamed(context: DocumentContext, { at, name }: Pending): RegisteredActor | undefined {
  if (at.sentence.tokens[name.first - 1]?.text.toLowerCase() !== 'the') return undefined;
  const text = textOf(context, at, name.first, name.last);
  return [...context.register.actors.values()].find(
    ({ named, name: full }) => named && shipPrefixes.has(full.split(' ')[0] ?? '') && full.endsWith(` ${text}`),
  );
}

/** Resolves all names of a document: bodies first, then full names of people, then surnames. */
export function resolveNames(context: DocumentContext, found: readonly Pending[]): void {
  const kindOf = (mention: DraftMention): string | undefined =>
    context.register.actors.get(mention.entities[0] ?? '')?.kind;
  const people = resolveOthers(context, found);
  const isFull = (one: Pending): boolean =>
    one.name.last > one.name.first ||
    one.name.senses.some((sense) => isPerson(context.gazetteer.actor(sense.target)?.label));
  const later: Pending[] = [];
  for (const one of people) {
    if (!isFull(one) || one.name.shape === 'other') {
      later.push(one);
      continue;
    }
    const title = findTitle(one.at, one.name, kindOf);
    const ship = title ? undefined : shipNamed(context, one);
    if (ship) {
      addMention(context, draft(context, one, { id: ship.id, label: ship.label, rule: 'actor/one-word' }));
      continue;
    }
    const person = resolvePerson(context, {
      at: one.at,
      sentence: one.at.sentence.index,
      name: one.name,
      ...(title ? { phrase: title.phrase } : {}),
      isLastPass: false,
    });
    if (person) addPerson(context, one, person, title);
    else later.push(one);
  }
  const unresolved: Pending[] = [];
  for (const one of later) {
    const title = findTitle(one.at, one.name, kindOf);
    const short = title ? undefined : (bodyByOneWord(context, one) ?? bodyInContext(context, one));
    if (short) {
      addMention(context, draft(context, one, { id: short.id, label: short.label, rule: 'actor/one-word' }));
      continue;
    }
    const family = title ? [] : familyNamed(context, one);
    if (family.length > 0) {
      addMention(context, {
        ...draft(context, one, { label: 'Person', rule: 'actor/family' }),
        entities: family.map(({ id }) => id).sort(),
        number: 'plural',
      });
      continue;
    }
    const person =
      one.name.shape === 'other'
        ? undefined
        : resolvePerson(context, {
            at: one.at,
            sentence: one.at.sentence.index,
            name: one.name,
            ...(title ? { phrase: title.phrase } : {}),
            isLastPass: true,
          });
    if (person) {
      addPerson(context, one, person, title);
      continue;
    }
    const resolved = resolveUnlisted(context, one.at, one.name);
    if (resolved) addMention(context, draft(context, one, resolved));
    else unresolved.push(one);
  }
  for (const one of unresolved) {
    const place = samePlace(context, one);
    if (place) addMention(context, draft(context, one, { id: place.id, label: 'Place', rule: 'actor/same-name' }));
  }
}

/** "Mérida was founded …" where another sentence tells of somebody "in Mérida". */
function samePlace(context: DocumentContext, { at, name }: Pending): RegisteredActor | undefined {
  const text = textOf(context, at, name.first, name.last).replace(/\s+/g, ' ');
  const place = context.register.actors.get(unknownActorId(text, context.documentId, true));
  return place?.label === 'Place' && !name.courtesy ? place : undefined;
}
