import type { ActorLabel } from '@cartograph/model';
import { calendarWords } from '../1-mentions/head-nouns.ts';
import { bodyNouns, forceNouns } from '../1-mentions/nominal-nouns.ts';
import { phraseWords } from '../gazetteer/phrase-words.ts';
import type { RegisteredActor } from './actor-register.ts';
import type { DocumentContext } from './document-context.ts';
import { mainCountries, nearCountries, textOf } from './document-context.ts';
import { findSpeaker } from './find-speaker.ts';
import { governmentOf } from './government-phrase.ts';
import { resolveLocalPolice } from './local-police.ts';
import { NO_SETTLEMENT } from './namesake.ts';
import {
  bestAntecedent,
  modifiersOf,
  possessorOf,
  resolvedAs,
  type Nominal,
  type NominalResolution,
} from './nominal.ts';

const NAMED_BY_NOUN = new Set([
  'department',
  'ministry',
  'court',
  'committee',
  'commission',
  'bureau',
  'embassy',
  'university',
  'union',
  'cartel',
  'gang',
  'bank',
  'panel',
]);

/** Names of bodies that nobody calls "the agency": chambers, courts, forces, committees. */
const NO_AGENCY =
  /\b(court|senate|house|congress|parliament|assembly|legislature|army|navy|marines?|air force|armed forces|military|troops|national guard|committee|embassy|consulate|jury|kremlin|cabinet)\b/i;
/** Kinds of organizations that nobody calls "the group". */
const NO_GROUP: ReadonlySet<string> = new Set(['media', 'party', 'company', 'university']);

function kindFits(context: DocumentContext, lemma: string, actor: RegisteredActor): boolean {
  const known = context.gazetteer.actor(actor.id);
  if (lemma === 'country' || lemma === 'nation') return known?.kind === 'country';
  if (lemma === 'kingdom') return [actor.name, ...(known?.aliases ?? [])].some((form) => /\bKingdom\b/.test(form));
  if (lemma === 'state') return known?.kind === 'state';
  if (lemma === 'newspaper' || lemma === 'paper' || lemma === 'magazine')
    return (
      !/\b(TV|Television|News|Radio|Network)\b|^[A-Z]{2,5}$/.test(actor.name) &&
      (known?.kind === 'media' || known === undefined)
    );
  if (lemma === 'network')
    return (
      /\b(TV|Television|News|Radio|Network)\b|^[A-Z]{2,5}$/.test(actor.name) &&
      (known?.kind === 'media' || known === undefined)
    );
  if (lemma === 'city') return known?.kind === 'city' || (actor.label === 'Place' && !NO_SETTLEMENT.test(actor.name));
  if (lemma === 'outlet') return known?.kind === 'media' || actor.sector === 'MED' || known === undefined;
  if (lemma === 'party') return known?.kind === 'party';
  if (lemma === 'agency') return !NO_AGENCY.test(actor.name);
  if (lemma === 'group') return !NO_GROUP.has(actor.kind ?? '');
  const forms = [actor.name, ...(known?.aliases ?? [])].map((form) => form.toLowerCase());
  if (NAMED_BY_NOUN.has(lemma))
    return (
      forms.some((form) => form.includes(lemma)) ||
      (lemma === 'panel' && forms.some((form) => form.includes('committee'))) ||
      (lemma === 'gang' && actor.label === 'Cartel')
    );
  if (lemma === 'firm' && actor.kind === 'media') return false;
  if (lemma === 'company' || lemma === 'firm') return !['party', 'igo', 'ngo', 'university'].includes(actor.kind ?? '');
  return true;
}

/** "our country" is the speaker's, "his country" the possessor's; `none` where nobody's is meant. */
function countryOfOwner(context: DocumentContext, nominal: Nominal): NominalResolution | undefined | 'none' {
  // "this country", said of where one is
  const isSpeakers =
    /^(our|my)$/.test(nominal.opener) || (nominal.opener === 'this' && nominal.first + 1 === nominal.head);
  const owner = isSpeakers
    ? context.register.actors.get(findSpeaker(context, nominal.at, nominal.head)?.entities[0] ?? '')
    : possessorOf(context, nominal);
  const isOwned = /^(our|my|your|their|his|her)$/.test(nominal.opener);
  if (!owner) return isOwned ? undefined : 'none';
  const own = owner.label === 'Government' ? owner.id : governmentOf(context, owner);
  // "our nation", said by a governor
  const isCountry = own !== undefined && context.gazetteer.actor(own)?.kind === 'country';
  const id = isCountry ? own : owner.country && context.gazetteer.government(owner.country)?.id;
  const actor = id === undefined ? undefined : (context.register.actors.get(id) ?? context.register.known(id));
  if (!actor && isSpeakers && !isOwned) return 'none';
  return actor ? { entities: [actor.id], label: actor.label, rule: 'actor/country-of-owner', score: 0.7 } : undefined;
}

/** Words that tell an armed or criminal group from one that is not: "the militant group". */
const ARMED =
  /^(militant|armed|terror|terrorist|criminal|crime|drug|rebel|insurgent|extremist|islamist|jihadist|paramilitary|trafficking|smuggling)$/;
/** How far back a noun of the press points. */
const PRESS_REACH = 20;

/** The labels that a noun may take up, by the words before it; none where they name somebody or a country says more. */
function labelsBefore(context: DocumentContext, nominal: Nominal): readonly ActorLabel[] {
  const labels = bodyNouns.get(nominal.lemma) ?? [];
  const { at, first, head, lemma } = nominal;
  const between = at.sentence.tokens.slice(first + 1, head);
  const isCountry = lemma === 'country' || lemma === 'nation';
  const fits = between.every((token) => {
    const mention = at.mentionAt[token.index];
    if (isCountry)
      return (
        (token.upos === 'ADJ' || mention?.label === 'Place') &&
        !mention?.entities.some((id) => context.gazetteer.actor(id)?.kind === 'country')
      );
    return mention === undefined && /^(ADJ|NOUN)$/.test(token.upos) && /^[a-z]/.test(token.text);
  });
  if (!fits || (between.length > 0 && !isCountry && !/^(group|agency|organi[sz]ation|network|newspaper)$/.test(lemma)))
    return [];
  if (between.length === 0 || isCountry) return labels;
  const isArmed = between.some((token) => ARMED.test(token.text));
  return labels.filter((label) => label !== (isArmed ? 'Organization' : 'Cartel'));
}

/** "disputed a newspaper's account": the one outlet that the next sentences name. */
function resolvePressAhead(context: DocumentContext, nominal: Nominal): NominalResolution | undefined {
  const { lemma, at, opener, isPlural } = nominal;
  if (isPlural || !/^(newspaper|magazine)$/.test(lemma) || !/^an?$/.test(opener) || at.sentence.index > 2)
    return undefined;
  const named = [1, 2, 3, 4, 5]
    .flatMap((ahead) => context.bySentence[at.sentence.index + ahead] ?? [])
    .filter((mention) => {
      const actor = context.register.actors.get(mention.entities[0] ?? '');
      return actor?.kind === 'media' && kindFits(context, lemma, actor);
    });
  const [only] = named;
  const isOne = only !== undefined && named.every((mention) => mention.entities[0] === only.entities[0]);
  return isOne
    ? { entities: only.entities, label: only.label, rule: 'actor/press-ahead', score: 0.6, antecedents: [only] }
    : undefined;
}

/** "RIA state news agency": a noun of the press behind the name of an outlet. */
function resolvePressBehind(context: DocumentContext, nominal: Nominal): NominalResolution | undefined {
  const { at, first, lemma, isPlural } = nominal;
  if (isPlural || !/^(agency|newspaper|network|channel|magazine|website|broadcaster)$/.test(lemma)) return undefined;
  const named = at.mentionAt[first] ?? at.mentionAt[first + 1];
  const actor = context.register.actors.get(named?.entities[0] ?? '');
  return named?.name && named.last < nominal.head && actor?.kind === 'media'
    ? { entities: [actor.id], label: actor.label, rule: 'actor/apposition', score: 0.85, antecedents: [named] }
    : undefined;
}

/** "the agency", "the South American country", "this group": the body named last that fits the noun. */
export function resolveBodyAgain(context: DocumentContext, nominal: Nominal): NominalResolution | undefined {
  const press = resolvePressBehind(context, nominal) ?? resolvePressAhead(context, nominal);
  if (press) return press;
  if (nominal.isPlural || !nominal.isDefinite || isBeforeName(nominal)) return undefined;
  const labels = labelsBefore(context, nominal);
  if (labels.length === 0) return undefined;
  const isCountry = nominal.lemma === 'country' || nominal.lemma === 'nation';
  if (isCountry) {
    const owned = countryOfOwner(context, nominal);
    if (owned !== 'none') return owned;
  }
  const isPress = /^(newspaper|paper|network|magazine|outlet)$/.test(nominal.lemma);
  const best = bestAntecedent(
    context,
    nominal,
    (actor) => labels.includes(actor.label) && !actor.collective && kindFits(context, nominal.lemma, actor),
    labels[0] === 'Government' ? 4 : isPress ? PRESS_REACH : 8,
  );
  if (best) return resolvedAs(best, 'actor/body-again', 0.7);
  return isCountry ? mainCountry(context) : undefined;
}

/** "the policy group Right on Crime": a name that nobody knows follows. */
const isBeforeName = ({ at, last }: Nominal): boolean => {
  const next = at.sentence.tokens[last + 1];
  return (
    next !== undefined &&
    /^(PROPN|NOUN|ADJ|ADV)$/.test(next.upos) &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    at.mentionAt[next.index] === undefined &&
    !calendarWords.has(at.folded.folded[next.index] ?? '')
  );
};

/** "across the country", none being named nearby: the one that the article tells of twice as often as of any other. */
function mainCountry(context: DocumentContext): NominalResolution | undefined {
  const [first, second] = mainCountries(context);
  const count = (country: string | undefined): number => context.countries.get(country ?? '') ?? 0;
  if (first === undefined || count(first) < 2 * count(second)) return undefined;
  const known = context.gazetteer.government(first);
  const actor = known && context.register.known(known.id);
  return actor ? { entities: [actor.id], label: actor.label, rule: 'actor/main-country', score: 0.55 } : undefined;
}

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
  if (country !== undefined) return bodyOfCountry(context, text, country, 0.88);
  const hasOwner = at.sentence.tokens.slice(nominal.first, nominal.head).some((token) => token.deprel === 'nmod:poss');
  if (!isGeneric || !nominal.isDefinite || hasOwner) return undefined;
  return nearestGenericBody(context, text, { lemma: nominal.lemma, sentence: at.sentence.index });
}

/** "the interior ministry" of no country that is named beside it: of the country told of most, else nearest by. */
export function nearestGenericBody(
  context: DocumentContext,
  text: string,
  { lemma, sentence }: { readonly lemma: string; readonly sentence: number },
): NominalResolution | undefined {
  // whose embassy it is, the country that the text is about does not tell
  if (RELATIONAL.has(lemma)) return undefined;
  const homes = mainCountries(context).slice(0, 3);
  for (const home of homes) {
    const registered = context.gazetteer
      .bodiesByGeneric(text, home)
      .find((body) => context.register.actors.has(body.id));
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
  // "Mexican cartels" and "the cartels" are two collectives
  const home =
    isCartels && country
      ? context.gazetteer.phrase([...phraseWords(textOf(context, at, country.first, country.last)), 'cartels'])[0]
      : undefined;
  const id = home?.target ?? sense?.target ?? (isCartels && !country ? 'drug-cartels' : undefined);
  const actor = id !== undefined && context.gazetteer.actor(id)?.collective ? context.register.known(id) : undefined;
  return actor ? { entities: [actor.id], label: actor.label, rule: 'actor/collective', score: 0.9 } : undefined;
}
