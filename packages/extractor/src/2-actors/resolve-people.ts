import type { ActorLabel } from '@cartograph/model';
import { compareCodeUnits } from '@cartograph/model';
import { courtesyTitles, nameSuffixes } from '../1-mentions/head-nouns.ts';
import { givenNames } from '../1-mentions/given-names.ts';
import { isOneLetterOff } from '../1-mentions/spelling.ts';
import type { FoundName } from '../1-mentions/find-names.ts';
import type { KnownActor } from '../gazetteer/known-actor.ts';
import { phraseWords } from '../gazetteer/phrase-words.ts';
import type { RegisteredActor } from './actor-register.ts';
import type { DocumentContext, SentenceContext } from './document-context.ts';
import { textOf } from './document-context.ts';
import type { OfficePhrase } from './read-office-phrase.ts';
import { countryOfPhrase } from './resolve-office.ts';

const NO_OFFICE = new Set([
  'businessperson',
  'activist',
  'analyst',
  'business-chamber-president',
  'candidate',
  'crime-boss',
  'guerrilla-leader',
  'journalist',
  'lawyer',
  'legislative-aide',
  'ngo-director',
  'party-leader',
  'religious-leader',
  'union-leader',
]);
const GENERIC_CHIEFS = new Set([
  'agency-director',
  'committee-chair',
  'deputy-director',
  'regional-director',
  'spokesperson',
  'presidential-adviser',
  'commissioner',
  'agent',
  'commander',
]);

/** Whether the phrase makes its bearer an Official: a public office, or a chief's word with a public body. */
export function isPublicOffice(phrase: OfficePhrase): boolean {
  const roles = phrase.roles.filter((role) => !NO_OFFICE.has(role));
  const body = phrase.bodies[0];
  if (body && (body.label === 'Organization' || body.label === 'Cartel')) return false;
  if (body?.label === 'Agency' && (roles.length > 0 || phrase.occupation !== undefined)) return true;
  if (roles.length === 0) return false;
  if (roles.every((role) => GENERIC_CHIEFS.has(role) || role === 'president' || role === 'vice-president')) {
    if (phrase.polities.length > 0 || phrase.generics.length > 0) return true;
    return (
      roles.some((role) => role === 'president' || role === 'vice-president') &&
      phrase.bodies.length === 0 &&
      phrase.parties.length === 0
    );
  }
  return phrase.people.length === 0 || roles.some((role) => role !== 'spokesperson' && role !== 'official');
}

/** The words of a person's name, without courtesy titles. */
export const personWords = (text: string): readonly string[] => {
  const words = phraseWords(text);
  return words.filter(
    (word, index) => !(index === 0 && words.length > 1 && courtesyTitles.has(word) && word !== 'don'),
  );
};

const held = (context: DocumentContext, person: KnownActor, roles: readonly string[]): number => {
  const offices = context.gazetteer.officesOf(person.id);
  const { date } = context;
  const started = offices.filter((office) => date === undefined || (office.start ?? '') <= date);
  if (
    roles.length > 0 &&
    started.some(
      (office) => roles.includes(office.role) && (date === undefined || office.end === undefined || date < office.end),
    )
  )
    return 3;
  if (roles.length > 0 && started.some((office) => roles.includes(office.role))) return 2;
  return started.length > 0 ? 1 : 0;
};

/** Of several known people the one whose office by date, else whose country fits; nobody when two fit alike. */
function chooseKnown(
  context: DocumentContext,
  people: readonly KnownActor[],
  phrase: OfficePhrase | undefined,
): KnownActor | undefined {
  const roles = phrase?.roles ?? [];
  const country = phrase ? countryOfPhrase(context, phrase) : undefined;
  const scored = people
    .map((person) => ({
      person,
      score:
        held(context, person, roles) * 2 +
        (country !== undefined && person.country === country ? 3 : 0) +
        (context.countries.has(person.country ?? '') ? 1 : 0),
    }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || !second || best.score > second.score) return best?.person;
  // father and son: who held office last
  const latest = (person: KnownActor): string =>
    context.gazetteer
      .officesOf(person.id)
      .find((office) => context.date === undefined || (office.start ?? '') <= context.date)?.start ?? '';
  const level = scored
    .filter((one) => one.score === best.score)
    .sort((a, b) => compareCodeUnits(latest(b.person), latest(a.person)));
  const [last, before] = level;
  return last && before && best.score >= 2 && latest(last.person) > latest(before.person) ? last.person : undefined;
}

/** "U.S. Trade Representative Robert Lightizer": the holder of the office, one letter off. */
function findMisspelt(
  context: DocumentContext,
  words: readonly string[],
  phrase: OfficePhrase | undefined,
): KnownActor | undefined {
  const { gazetteer, date } = context;
  if (!phrase || date === undefined) return undefined;
  const holders = phrase.roles
    .filter((role) => gazetteer.role(role)?.unique)
    .flatMap((role) => gazetteer.holders(role, '*', date));
  const fits = [...new Set(holders.map((office) => office.person))]
    .flatMap((id) => gazetteer.actor(id) ?? [])
    .filter((person) => {
      const own = phraseWords(person.name);
      return own[0] === words[0] && isOneLetterOff(own.at(-1) ?? '', words.at(-1) ?? '');
    });
  return fits.length === 1 ? fits[0] : undefined;
}

/** A person whom the gazetteer knows by these words: exactly, or by a longer form of the name. */
function findKnown(
  context: DocumentContext,
  at: SentenceContext,
  name: FoundName,
  words: readonly string[],
  phrase: OfficePhrase | undefined,
): KnownActor | undefined {
  const { gazetteer } = context;
  const token = at.sentence.tokens[name.first];
  const isNominalArgument =
    token?.upos === 'PROPN' && /^(nsubj|obj|iobj|obl|nmod|conj|appos)/.test(token.deprel) && name.first > 0;
  const listed = [...new Set(name.senses.map((sense) => sense.target))]
    .flatMap((id) => gazetteer.actor(id) ?? [])
    .filter((actor) => actor.label === 'Official' || actor.label === 'Person');
  if (listed.length === 1) return listed[0];
  if (listed.length > 1) return chooseKnown(context, listed, phrase);
  const content = words.filter((word, index) => (word.length > 1 || index === 0) && !nameSuffixes.has(word));
  const last = content.at(-1) ?? '';
  const namesakes = gazetteer.peopleBySurname(last);
  if (content.length >= 2) {
    const full = namesakes.filter((person) =>
      [person.name, ...person.aliases].some((form) => {
        const own = phraseWords(form);
        return (
          content.every((word) => own.includes(word)) &&
          (own[0] === content[0] || (content.length === 2 && own.includes(content[0] ?? '') && own.at(-1) === last))
        );
      }),
    );
    return full.length === 1
      ? full[0]
      : full.length > 1
        ? chooseKnown(context, full, phrase)
        : findMisspelt(context, content, phrase);
  }
  if (phrase && phrase.roles.length > 0) {
    const fitting = namesakes.filter((person) => held(context, person, phrase.roles) >= 2);
    if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : chooseKnown(context, fitting, phrase);
    return undefined;
  }
  // "Trump", "Putin": heads of state are named by surname alone
  const heads = namesakes.filter((person) =>
    gazetteer
      .officesOf(person.id)
      .some(
        (office) =>
          ['president', 'prime-minister', 'chancellor', 'supreme-leader', 'president-elect'].includes(office.role) &&
          gazetteer.actor(office.body)?.kind === 'country' &&
          (context.date === undefined || (office.start ?? '') <= `${context.date.slice(0, 4)}-12-31`),
      ),
  );
  if (heads.length > 0) return heads.length === 1 ? heads[0] : chooseKnown(context, heads, undefined);
  // "Zambada": the only one of that surname that the field knows
  const [sole] = namesakes;
  if (
    isNominalArgument &&
    namesakes.length === 1 &&
    sole &&
    last.length >= 5 &&
    !givenNames.has(last) &&
    gazetteer.phrase([last]).length === 0 &&
    sole.sector !== 'JRN' &&
    isHeldNearby(context, sole)
  )
    return sole;
  // "Rubio", "Blinken": so are ministers and chiefs while they hold the office
  const { date } = context;
  if (date === undefined || context.gazetteer.phrase([last]).length > 0) return undefined;
  const prominent = namesakes.filter((person) =>
    gazetteer.officesOf(person.id, date).some((office) => PROMINENT.has(office.role)),
  );
  return prominent.length === 1 && last.length > 3 && !givenNames.has(last) ? prominent[0] : undefined;
}

const SPEAKS = new Set('say tell add note argue write tweet recall explain warn insist testify ask'.split(' '));
const KIN = new Set([
  'wife',
  'husband',
  'widow',
  'son',
  'daughter',
  'brother',
  'sister',
  'father',
  'mother',
  'cousin',
  'nephew',
  'niece',
  'partner',
  'fiancée',
  'girlfriend',
  'boyfriend',
]);
const PROMINENT = new Set([
  'vice-president',
  'secretary-of-state',
  'secretary-of-defense',
  'attorney-general',
  'foreign-minister',
  'homeland-security-secretary',
  'speaker-of-the-house',
  'senate-majority-leader',
  'senate-minority-leader',
  'treasury-secretary',
  'security-minister',
  'defense-minister',
  'national-security-adviser',
  'border-czar',
  'fbi-director',
  'cia-director',
]);

const isPerson = (label: ActorLabel): boolean => label === 'Official' || label === 'Person';

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
  const lastMention = (person: RegisteredActor): number =>
    context.mentions.findLastIndex(
      (mention) =>
        mention.kind === 'name' && mention.entities.includes(person.id) && mention.sentence <= options.sentence,
    );
  return [...left].sort((a, b) => lastMention(b) - lastMention(a))[0];
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

/** Whether a person is of this time: in office within eight years of the document, or never in any. */
function isHeldNearby(context: DocumentContext, person: KnownActor): boolean {
  const offices = context.gazetteer.officesOf(person.id);
  const year = Number(context.date?.slice(0, 4) ?? '0');
  return (
    offices.length === 0 ||
    year === 0 ||
    offices.some(
      (office) =>
        Math.abs(Number((office.end ?? office.start ?? '9999').slice(0, 4)) - year) <= 8 ||
        (office.end === undefined && Number((office.start ?? '9999').slice(0, 4)) <= year),
    )
  );
}

interface PersonOptions {
  readonly at: SentenceContext;
  readonly sentence: number;
  readonly name: FoundName;
  readonly phrase?: OfficePhrase;
  /** The document's full names are all read. */
  readonly isLastPass: boolean;
}

/** Resolves a name to a person; nothing where the words are not known or shown to be a person's. */
export function resolvePerson(context: DocumentContext, options: PersonOptions): RegisteredActor | undefined {
  const { at, name, phrase } = options;
  const text = (name.plain ?? textOf(context, at, name.first, name.last)).replace(/\s+/g, ' ');
  const words = personWords(text);
  if (words.length === 0) return undefined;
  const isListed = name.senses.some((sense) => isPerson(context.gazetteer.actor(sense.target)?.label ?? 'Place'));
  const isSurnameOnly = words.length === 1;
  if (isListed || !isSurnameOnly) {
    const inDocument = isListed ? [] : context.register.peopleNamed(words);
    if (inDocument.length > 0) return chooseInDocument(context, inDocument, options);
    const known = findKnown(context, at, name, words, phrase);
    if (known) return context.register.known(known.id);
  } else {
    const inDocument = context.register.peopleNamed(words).filter((person) => mayBear(context, person, phrase));
    if (inDocument.length > 0) return chooseInDocument(context, inDocument, options);
    const known = findKnown(context, at, name, words, phrase);
    if (known) return context.register.known(known.id);
  }
  if (!shownToBePerson(context, options, words)) return undefined;
  const label = phrase && isPublicOffice(phrase) ? 'Official' : 'Person';
  const gender = name.courtesy?.gender;
  return context.register.unknown(text, label, { named: true, ...(gender ? { gender } : {}) });
}

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

/** Whether an unknown name is a person's: by a given name, a title, "Mr.", or by what it does. */
function shownToBePerson(context: DocumentContext, options: PersonOptions, words: readonly string[]): boolean {
  const { at, name, phrase } = options;
  if (name.courtesy || name.nickname || phrase) return true;
  if (name.shape === 'Person') return words.length >= 2;
  // "his wife, Marina": a given name behind a noun of kin
  const kin = at.sentence.tokens[name.first - (at.sentence.tokens[name.first - 1]?.text === ',' ? 2 : 1)]?.lemma ?? '';
  if (words.length === 1 && KIN.has(kin) && givenNames.has(words[0] ?? '')) return true;
  if (options.isLastPass && words.length === 1 && name.shape === 'unknown' && isLoneSpeaker(at, name)) return true;
  if (name.shape !== 'unknown' || words.length < 2 || words.length > 4) return false;
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
  const next = tokens[name.last + 1];
  const isAged = next?.text === ',' && /^\d{1,2}$/.test(tokens[name.last + 2]?.text ?? '');
  const relative = tokens[name.last + 2]?.text.toLowerCase();
  return isSpeaker || isAged || (next?.text === ',' && relative === 'who') || comesBack;
}
