import type { ActorLabel } from '@cartograph/model';
import { foldName } from '@cartograph/model';
import type { PhraseSense } from '../gazetteer/gazetteer.ts';
import { headLabel } from '../1-mentions/classify-name.ts';
import type { FoundName } from '../1-mentions/found-name.ts';
import { looksLikeAcronym } from '../1-mentions/spelling.ts';
import { phraseWords } from '../gazetteer/phrase-words.ts';
import type { RegisteredActor } from './actor-register.ts';
import type { DocumentContext, SentenceContext } from './document-context.ts';
import { headOf, mainCountries, textOf } from './document-context.ts';
import { bodyElsewhere } from './body-elsewhere.ts';
import { committeeOfChamber } from './committee-of-chamber.ts';
import { nearestGenericBody } from './generic-body.ts';
import type { ResolvedName } from './resolved-name.ts';
import { isSaidToBePlace } from './said-to-be-place.ts';
import { feelingNouns, locativeWords, motionWords, strictlyLocativeWords, urbanNouns } from '../words/place-words.ts';

/** The preposition before a name, articles and modifiers between skipped. */
export function prepositionBefore(at: SentenceContext, first: number): string {
  let index = first - 1;
  while (
    index >= 0 &&
    (at.sentence.tokens[index]?.upos === 'DET' ||
      /^(nearby|downtown|northern|southern|eastern|western|central|neighboring|city|state|town|village|county|of|the)$/i.test(
        at.sentence.tokens[index]?.text ?? '',
      )) &&
    index > first - 5
  )
    index -= 1;
  return at.sentence.tokens[index]?.text.toLowerCase() ?? '';
}

const useOrder = ['name', 'acronym', 'adherents', 'demonym', 'nickname', 'capital'];

/** Several bodies by one name: the one of the country that the document is most about. */
function chooseByCountry(context: DocumentContext, senses: readonly PhraseSense[]): PhraseSense | undefined {
  const countries = mainCountries(context);
  const rank = (sense: PhraseSense): number => {
    const index = countries.indexOf(context.gazetteer.actor(sense.target)?.country ?? '');
    return index < 0 ? countries.length : index;
  };
  return [...senses].sort((a, b) => rank(a) - rank(b) || useOrder.indexOf(a.use) - useOrder.indexOf(b.use))[0];
}

/** "Americans", "Central Americans": people, not their government. */
function peopleOfCountry(
  context: DocumentContext,
  at: SentenceContext,
  name: FoundName,
  senses: readonly PhraseSense[],
): ResolvedName | undefined {
  const [sense] = senses;
  const { gazetteer, register } = context;
  const token = at.sentence.tokens[headOf(at, name.first, name.last)];
  const isDemonym = senses.every(
    (one) =>
      one.use === 'demonym' ||
      (one.use === 'name' && /[a-z]ans$/.test(one.form) && gazetteer.actor(one.target)?.label === 'Place'),
  );
  const next = at.sentence.tokens[name.last + 1];
  const isPeople =
    isDemonym &&
    token &&
    /[^s]s$/.test(at.sentence.tokens[name.last]?.text ?? '') &&
    !(/^(amod|compound)$/.test(token.deprel) && next?.upos === 'NOUN');
  if (!sense || !isPeople) return undefined;
  const country = gazetteer.actor(sense.target)?.country;
  const text = textOf(context, at, name.first, name.last);
  const actor =
    country === undefined || gazetteer.government(country)?.id !== sense.target
      ? register.unknown(text, 'Person', { named: false, collective: true, ...(country ? { country } : {}) })
      : register.peopleOf(country, text);
  return { id: actor.id, label: 'Person', rule: 'actor/people-of' };
}

/** Notes a capital that acts here: "Moscow said". */
export function noteActingCapital(context: DocumentContext, at: SentenceContext, name: FoundName): void {
  if (
    !name.senses.some((sense) => sense.use === 'capital' && context.gazetteer.actor(sense.target)?.kind === 'country')
  )
    return;
  const token = at.sentence.tokens[headOf(at, name.first, name.last)];
  const said = at.sentence.tokens[token?.head ?? -1];
  // "Athens is the capital city of Greece": a text about a town means the town
  if (token?.deprel === 'nsubj' && /^(city|town|capital|metropolis|port)$/.test(said?.lemma ?? ''))
    context.townCapitals.add(foldName(textOf(context, at, name.first, name.last)));
  const isSubject = token?.deprel === 'nsubj' && said?.upos === 'VERB';
  if (isSubject && !strictlyLocativeWords.has(prepositionBefore(at, name.first)))
    context.actingCapitals.add(foldName(textOf(context, at, name.first, name.last)));
}

/** "the Washington-based group", "its London embassy", "Mexico City's mayor", "the capital, Caracas": the town, whoever sits there. */
function isNamedAsTown(at: SentenceContext, { first, last }: FoundName): boolean {
  const { tokens } = at.sentence;
  const token = tokens[headOf(at, first, last)];
  const governor = tokens[token?.head ?? -1];
  if (tokens[last + 1]?.text === '-' && tokens[last + 2]?.text === 'based') return true;
  const before = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  if (tokens[before]?.text === 'capital') return true;
  return /^(compound|nmod|nmod:poss|amod)$/.test(token?.deprel ?? '') && urbanNouns.has(governor?.lemma ?? '');
}

/** Chooses among what the gazetteer knows by these words, people aside. */
export function resolveListed(
  context: DocumentContext,
  at: SentenceContext,
  name: FoundName,
): ResolvedName | undefined {
  const { gazetteer } = context;
  const senses = name.senses.filter(
    (sense) => !['Official', 'Person'].includes(gazetteer.actor(sense.target)?.label ?? 'Person'),
  );
  if (senses.length === 0) return undefined;
  // "in Spanish": a language
  const after = at.sentence.tokens[name.last + 1];
  const isLanguage =
    senses.every((sense) => sense.use === 'demonym') &&
    /^(in|speak|speaks|speaking|spoke|learn|into|fluent)$/.test(
      at.sentence.tokens[name.first - 1]?.text.toLowerCase() ?? '',
    ) &&
    !/^(NOUN|PROPN|ADJ)$/.test(after?.upos ?? '') &&
    !(at.sentence.tokens[name.last]?.text ?? '').endsWith('s');
  if (isLanguage) return { label: 'Government', rule: 'actor/language' };
  const plural = peopleOfCountry(context, at, name, senses);
  if (plural) return plural;
  const isLocative =
    strictlyLocativeWords.has(prepositionBefore(at, name.first)) ||
    (at.sentence.tokens[name.last + 1]?.text === ',' && locativeWords.has(prepositionBefore(at, name.first)));
  const capitals = senses.filter((sense) => sense.use === 'capital');
  const others = senses.filter((sense) => sense.use !== 'capital');
  const text = textOf(context, at, name.first, name.last);
  if (capitals.length > 0) {
    const places = others.filter((sense) =>
      ['Place', 'Government'].includes(gazetteer.actor(sense.target)?.label ?? ''),
    );
    const token = at.sentence.tokens[headOf(at, name.first, name.last)];
    // "pressure from Moscow" is the government's, "returned from Moscow" tells of the city
    const isMotion =
      ['to', 'from', 'toward', 'into', 'through', 'via'].includes(prepositionBefore(at, name.first)) &&
      motionWords.has(at.sentence.tokens[token?.head ?? -1]?.lemma ?? '');
    // "outrage in Kyiv"
    const isMoved = feelingNouns.has(at.sentence.tokens[token?.head ?? -1]?.lemma ?? '');
    const isPlace =
      context.townCapitals.has(foldName(text)) ||
      isNamedAsTown(at, name) ||
      (!isMoved && (isLocative || isMotion || /D\.? ?C/.test(text)) && !context.actingCapitals.has(foldName(text)));
    if (isPlace && places[0]) return take(context, places[0]);
    if (isPlace) {
      const place = context.register.unknown(text.replace(/^the /i, ''), 'Place', { named: true });
      return { id: place.id, label: 'Place', rule: 'actor/capital-as-place' };
    }
    const acting = capitals[0];
    if (acting && others.length === 0) return { ...take(context, acting), rule: 'actor/metonym' };
    if (acting && ['Place', 'Government'].includes(gazetteer.actor(others[0]?.target ?? '')?.label ?? ''))
      return { ...take(context, acting), rule: 'actor/metonym' };
  }
  const left = others.length > 0 ? others : senses;
  const targets = new Set(left.map((sense) => sense.target));
  const sense = targets.size === 1 ? left[0] : chooseByCountry(context, left);
  return sense ? (bodyElsewhere(context, at, name, sense) ?? take(context, sense)) : undefined;
}

function take(context: DocumentContext, sense: PhraseSense): ResolvedName {
  const actor = context.register.known(sense.target);
  return {
    id: sense.target,
    label: actor?.label ?? 'Organization',
    rule: `actor/${sense.use === 'name' ? 'listed' : sense.use}`,
  };
}

const ACTS = new Set(
  'say announce tell report call urge accuse condemn warn confirm deny add arrest seize deploy sign reject demand ask investigate sue agree support oppose back criticize order'.split(
    ' ',
  ),
);
const SMALL = new Set(['of', 'the', 'and', 'for', 'de', 'la', 'del', 'y', 'on', 'in', 'to', 'a']);

/** A body of the document whose words begin with these letters: "MDA" for "Missile Defense Agency". */
function findByInitials(context: DocumentContext, text: string): RegisteredActor | undefined {
  const letters = text.replace(/[^A-Za-z]/g, '').toLowerCase();
  if (letters.length < 2 || letters.length > 6) return undefined;
  const fits = [...context.register.actors.values()].filter((actor) => {
    if (!actor.named || !['Agency', 'Organization', 'Cartel'].includes(actor.label)) return false;
    const words = phraseWords(actor.name).filter((word) => !SMALL.has(word));
    return words.length >= 2 && words.map((word) => word[0]).join('') === letters;
  });
  return fits.length === 1 ? fits[0] : undefined;
}

/** Whether words are a longer name with words of its middle left out: "Knight Institute" of "Knight First Amendment Institute". */
function isCutFrom(words: readonly string[], whole: readonly string[]): boolean {
  if (words.length < 2 || words[0] !== whole[0] || words.at(-1) !== whole.at(-1)) return false;
  let found = 0;
  for (const word of whole) if (word === words[found]) found += 1;
  return found === words.length;
}

/** Whether a longer name holds words one after the other, in an unlisted one not as those whose body it is: "Friends of Acme Foods". */
function holdsPart(words: readonly string[], whole: readonly string[], isKnown: boolean): boolean {
  const first = whole.findIndex((_, at) => words.every((word, index) => whole[at + index] === word));
  return first >= 0 && (isKnown || whole[first - 1] !== 'of');
}

/** The one body of the document whose longer name holds these words: "National Assembly" for "South Korean National Assembly". */
function findByPart(context: DocumentContext, text: string, label: ActorLabel): RegisteredActor | undefined {
  const words = phraseWords(text);
  if (words.length < 2 || (label !== 'Agency' && label !== 'Organization')) return undefined;
  const fits = [...context.register.actors.values()].filter((actor) => {
    if (!actor.named || (actor.label !== 'Agency' && actor.label !== 'Organization')) return false;
    const known = context.gazetteer.actor(actor.id);
    return [actor.name, ...(known?.aliases ?? [])]
      .map(phraseWords)
      .some((whole) => holdsPart(words, whole, known !== undefined) || isCutFrom(words, whole));
  });
  return fits.length === 1 ? fits[0] : undefined;
}

/** "the Trump Administration", with a capital, is the government of the president who bears the name. */
function administrationOf({ gazetteer, register }: DocumentContext, text: string): ResolvedName | undefined {
  const [, surname = ''] = /^(\p{Lu}[\p{L}’'-]+) Administration$/u.exec(text) ?? [];
  const bodies = gazetteer
    .peopleBySurname(foldName(surname))
    .flatMap(({ id }) => gazetteer.officesOf(id))
    .filter(({ role, body }) => role === 'president' && gazetteer.actor(body)?.label === 'Government')
    .map(({ body }) => body);
  const [body] = bodies;
  const government = body !== undefined && new Set(bodies).size === 1 ? register.known(body) : undefined;
  return government && { id: government.id, label: government.label, rule: 'actor/administration' };
}

/** Resolves a name that nobody listed and that is no person's. */
export function resolveUnlisted(
  context: DocumentContext,
  at: SentenceContext,
  name: FoundName,
): ResolvedName | undefined {
  const text = textOf(context, at, name.first, name.last)
    .replace(/\s+/g, ' ')
    .replace(/^(The|the) /, '');
  if (context.register.isNoActor(text)) return undefined;
  const administration = administrationOf(context, text);
  if (administration) return administration;
  const short = context.register.shortForm(text);
  if (short) return { id: short.id, label: short.label, rule: 'actor/short-form' };
  const { shape } = name;
  if (shape === 'Agency' || shape === 'Organization' || shape === 'Cartel' || shape === 'Place') {
    const generic = at.pieceAt[name.first];
    // "the Interior Ministry" is the interior ministry
    const isGeneric = generic?.generics.length && generic.first === name.first && generic.last === name.last;
    const lemma = at.sentence.tokens[name.last]?.lemma.toLowerCase() ?? '';
    const body = isGeneric
      ? (committeeOfChamber(context, at, name) ??
        nearestGenericBody(context, text, { lemma, sentence: at.sentence.index }))
      : undefined;
    if (body) return { id: body.entities[0] ?? '', label: body.label, rule: body.rule };
    const actor = findByPart(context, text, shape) ?? context.register.unknown(text, shape, { named: true });
    return { id: actor.id, label: actor.label, rule: 'actor/by-head-noun' };
  }
  // "(R., Texas)": a party's letter
  if (/^[DRI]\.?$/.test(text)) return undefined;
  if (shape !== 'unknown' || /^\P{Lu}*\p{Lu}?\d/u.test(text)) return undefined;
  const token = at.sentence.tokens[headOf(at, name.first, name.last)];
  const isOneWord = name.first === name.last;
  const next = at.sentence.tokens[name.last + 1];
  const after = at.mentionAt[name.last + 2];
  const isBeforeState = next?.text === ',' && (after?.label === 'Government' || after?.label === 'Place');
  // "In Byron's later memoirs", "in Section 41", "in the state Legislature"
  const isOwner = next?.text === "'s" || next?.text === '’s';
  const isBody = isOneWord && headLabel(at.folded.folded[name.first] ?? '') === 'Agency';
  if (isBody || next?.upos === 'NUM') return undefined;
  if (
    isBeforeState ||
    isSaidToBePlace(at, name) ||
    (!isOwner && strictlyLocativeWords.has(prepositionBefore(at, name.first)))
  ) {
    const place = context.register.unknown(text, 'Place', { named: true });
    return { id: place.id, label: 'Place', rule: 'actor/by-preposition' };
  }
  const initials = isOneWord && looksLikeAcronym(text) ? findByInitials(context, text) : undefined;
  if (initials) return { id: initials.id, label: initials.label, rule: 'actor/initials' };
  const acts =
    token?.deprel === 'nsubj' &&
    at.sentence.tokens[token.head]?.upos === 'VERB' &&
    ACTS.has(at.sentence.tokens[token.head]?.lemma ?? '');
  if (isOneWord && looksLikeAcronym(text) && text.length >= 3 && acts) {
    const actor = context.register.unknown(text, 'Organization', { named: true });
    return { id: actor.id, label: 'Organization', rule: 'actor/acronym' };
  }
  return undefined;
}
