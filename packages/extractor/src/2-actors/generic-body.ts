import { forceNouns } from '../words/nominal-nouns.ts';
import { phraseWords } from '../gazetteer/phrase-words.ts';
import type { DocumentContext } from './document-context.ts';
import { mainCountries, mentionsOf, nearCountries, textOf } from './document-context.ts';
import { resolveLocalPolice } from './local-police.ts';
import { modifiersOf, possessorOf, type Nominal, type NominalResolution } from './nominal.ts';

/** The one body of a country that a phrase names. */
function bodyOfCountry(
  context: DocumentContext,
  text: string,
  country: string,
  score: number,
): NominalResolution | undefined {
  const bodies = context.gazetteer.bodiesByGeneric(text, country);
  const [body] = bodies;
  const actor = bodies.length === 1 && body ? context.register.known(body.id) : undefined;
  return actor ? { entities: [actor.id], label: actor.label, rule: 'actor/generic-body', score } : undefined;
}

/** Bodies of one country in another. */
const RELATIONAL: ReadonlySet<string> = new Set(['embassy', 'consulate', 'mission', 'delegation']);

/** Whether the embassy of a country is the one in Washington, the only one that the gazetteer has of most. */
function isInUnitedStates(context: DocumentContext, nominal: Nominal, sender: string): boolean {
  const { at, last } = nominal;
  const { tokens } = at.sentence;
  const hosts = modifiersOf(nominal)
    .map(({ entities }) => context.gazetteer.actor(entities[0] ?? '')?.country)
    .filter((country) => country !== undefined && country !== sender);
  const isIn = /^(in|to)$/.test(tokens[last + 1]?.text ?? '');
  const behind = isIn ? (at.mentionAt[last + 2] ?? at.mentionAt[last + 3]) : undefined;
  const host = hosts[0] ?? context.gazetteer.actor(behind?.entities[0] ?? '')?.country;
  if (host !== undefined || behind !== undefined) return host === 'USA' || tokens[last + 2]?.text === 'Washington';
  return mainCountries(context).find((country) => country !== sender) === 'USA';
}

/** A body named by what it is and its country: "the defense ministry", "China's foreign ministry", "Mexican police". */
export function resolveGenericBody(context: DocumentContext, nominal: Nominal): NominalResolution | undefined {
  const { at } = nominal;
  const piece = at.pieceAt[nominal.head];
  const isGeneric = piece !== undefined && piece.generics.length > 0 && piece.last === nominal.head;
  const text = isGeneric ? textOf(context, at, piece.first, piece.last) : (forceNouns.get(nominal.lemma) ?? '');
  if (text === '') return undefined;
  const before = at.sentence.tokens[nominal.head - 1]?.text.toLowerCase() ?? '';
  // "security forces", "special forces" are no army
  if (
    nominal.lemma === 'force' &&
    (!nominal.isPlural ||
      (!/^(armed|military|u\.s\.|us)$/.test(before) && at.mentionAt[nominal.head - 1]?.label !== 'Government'))
  )
    return undefined;
  const named = modifiersOf(nominal).find((mention) => mention.label === 'Government');
  const polity = context.gazetteer.actor(named?.entities[0] ?? '');
  const local = resolveLocalPolice(context, nominal);
  if (local) return local;
  if (polity && polity.kind !== 'country') return undefined;
  const country = polity?.country ?? possessorOf(context, nominal)?.country;
  if (country !== undefined)
    return RELATIONAL.has(nominal.lemma) && !isInUnitedStates(context, nominal, country)
      ? undefined
      : bodyOfCountry(context, text, country, 0.88);
  const hasOwner = at.sentence.tokens.slice(nominal.first, nominal.head).some((token) => token.deprel === 'nmod:poss');
  if (!isGeneric || !nominal.isDefinite || hasOwner) return undefined;
  return nearestGenericBody(context, text, { lemma: nominal.lemma, sentence: at.sentence.index });
}

/** How far back a force that was named is still the one meant. */
const FORCE_REACH = 3;

/** "the army" of no country that is named beside it: of whom the sentence tells, of a force named shortly before, of the main country. */
function nearestForce(context: DocumentContext, text: string, sentence: number): NominalResolution | undefined {
  const main = mainCountries(context).slice(0, 3);
  const told = (context.bySentence[sentence] ?? []).flatMap(({ kind, entities: [id = ''] }) => {
    const actor = kind === 'pronoun' ? undefined : context.register.actors.get(id);
    const isCountry = context.gazetteer.actor(id)?.kind === 'country';
    return actor?.country ? [{ country: actor.country, weight: isCountry ? 3 : 1 }] : [];
  });
  const scored = [...new Set([...main, ...nearCountries(context, sentence)])].flatMap((country) => {
    const bodies = context.gazetteer.bodiesByGeneric(text, country);
    const [body] = bodies;
    if (!body || bodies.length > 1) return [];
    const inSentence = told.filter((one) => one.country === country).map(({ weight }) => weight);
    const isRecent = mentionsOf(context, body.id).some(
      (mention) => mention.sentence <= sentence && sentence - mention.sentence <= FORCE_REACH,
    );
    const score =
      Math.max(0, ...inSentence) + inSentence.length / 4 + (isRecent ? 3 : 0) + (main[0] === country ? 1 : 0);
    return [{ country, score }];
  });
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best ? bodyOfCountry(context, text, best.country, 0.65) : undefined;
}

/** "the interior ministry" of no country that is named beside it: of the country told of most, else nearest by. */
export function nearestGenericBody(
  context: DocumentContext,
  text: string,
  { lemma, sentence }: { readonly lemma: string; readonly sentence: number },
): NominalResolution | undefined {
  // whose embassy it is, the country that the text is about does not tell
  if (RELATIONAL.has(lemma) || lemma === 'presidency') return undefined;
  if (forceNouns.has(lemma)) return nearestForce(context, text, sentence);
  const homes = mainCountries(context).slice(0, 3);
  for (const home of homes) {
    const registered = context.gazetteer
      .bodiesByGeneric(text, home)
      .find((body) => mentionsOf(context, body.id).some((mention) => mention.sentence <= sentence));
    if (registered)
      return { entities: [registered.id], label: registered.label, rule: 'actor/generic-body', score: 0.75 };
  }
  // the United States has a State Department: "the foreign ministry" is the next country's
  for (const home of new Set([...nearCountries(context, sentence), ...homes])) {
    const body = bodyOfCountry(context, text, home, 0.6);
    if (body) return body;
  }
  return undefined;
}

/** "the cartels", "Mexican cartels", "drug traffickers": the gazetteer's collectives. */
export function resolveCollective(context: DocumentContext, nominal: Nominal): NominalResolution | undefined {
  const { at } = nominal;
  const piece = at.pieceAt[nominal.head];
  const sense = piece && piece.last === nominal.head ? piece.collectives[0] : undefined;
  const country = modifiersOf(nominal).find((mention) => mention.label === 'Government' && mention.last < nominal.head);
  const isCartels =
    nominal.isPlural &&
    nominal.lemma === 'cartel' &&
    at.sentence.tokens.slice(nominal.first, nominal.head).every((token) => token.upos !== 'NUM');
  // "eleven Tren de Aragua terrorists" are that gang
  const gang = modifiersOf(nominal).find((mention) => mention.label === 'Cartel' && mention.last < nominal.head);
  if (sense && gang?.kind === 'name')
    return { entities: gang.entities, label: 'Cartel', rule: 'actor/collective', score: 0.85, antecedents: [gang] };
  // "Mexican cartels" and "the cartels" are two collectives
  const home =
    isCartels && country
      ? context.gazetteer.phrase([...phraseWords(textOf(context, at, country.first, country.last)), 'cartels'])[0]
      : undefined;
  const id = home?.target ?? sense?.target ?? (isCartels && !country ? 'drug-cartels' : undefined);
  const actor = id !== undefined && context.gazetteer.actor(id)?.collective ? context.register.known(id) : undefined;
  return actor ? { entities: [actor.id], label: actor.label, rule: 'actor/collective', score: 0.9 } : undefined;
}
