import type { ActorLabel } from '@cartograph/model';
import { calendarWords } from '../words/head-nouns.ts';
import { bodyNouns } from '../words/nominal-nouns.ts';
import type { RegisteredActor } from './actor-register.ts';
import { resolveBodyOfOwner } from './body-of-owner.ts';
import { countryOfOwner, countryOfPeople, mainCountry } from './country-again.ts';
import type { DocumentContext } from './document-context.ts';
import { isMeasure } from './described.ts';
import type { DraftMention } from './draft-mention.ts';
import { NO_SETTLEMENT } from './namesake.ts';
import { bestAntecedent, modifiersOf, resolvedAs, type Nominal, type NominalResolution } from './nominal.ts';
import { otherArguments } from './other-argument.ts';
import { countriesOfRegion } from '../words/regions.ts';

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
/** Words of a body that is only described and is an agency all the same: "a Texan water agency", but no "their team". */
const AGENCY_WORDS = /\b(agency|bureau|service|department|office|administration)\b/i;
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
  if (lemma === 'agency') return actor.named ? !NO_AGENCY.test(actor.name) : AGENCY_WORDS.test(actor.name);
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

/** Nouns of bodies that a country is said of: "the French newspaper", "the U.S. agency". */
const NATIONAL = /^(newspaper|paper|magazine|network|outlet|company|firm|bank|agency|group)$/;

const isNational = ({ gazetteer }: DocumentContext, { lemma }: Nominal, mention: DraftMention | undefined): boolean =>
  NATIONAL.test(lemma) &&
  mention?.kind === 'name' &&
  mention.entities.length === 1 &&
  gazetteer.actor(mention.entities[0] ?? '')?.kind === 'country';

/** The country that is said of a body: ISO 3166-1 alpha-3. */
function countryOf(context: DocumentContext, nominal: Nominal): string | undefined {
  const named = modifiersOf(nominal).find(
    (mention) => mention.head < nominal.head && isNational(context, nominal, mention),
  );
  return context.gazetteer.actor(named?.entities[0] ?? '')?.country;
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
    // "the French newspaper"
    if (isNational(context, nominal, mention)) return true;
    // "its London embassy"
    if (lemma === 'embassy' && mention?.name)
      return context.gazetteer.actor(mention.entities[0] ?? '')?.kind !== 'country';
    if (isCountry)
      return (
        (token.upos === 'ADJ' || mention?.label === 'Place') &&
        !mention?.entities.some((id) => context.gazetteer.actor(id)?.kind === 'country')
      );
    return mention === undefined && /^(ADJ|NOUN)$/.test(token.upos) && /^[a-z]/.test(token.text);
  });
  const isNarrowed = between.length > 0 && !isCountry && countryOf(context, nominal) === undefined;
  if (!fits || (isNarrowed && !/^(group|agency|organi[sz]ation|network|newspaper|embassy)$/.test(lemma))) return [];
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

/** "its London embassy" is none in Washington. */
function isInTown(nominal: Nominal, { name }: RegisteredActor): boolean {
  if (nominal.lemma !== 'embassy') return true;
  const { tokens } = nominal.at.sentence;
  const town = nominal.at.mentionAt[nominal.head - 1];
  return !town?.name || name.includes(tokens[town.last]?.text ?? '');
}

/** "the agency", "the South American country", "this group": the body named last that fits the noun. */
export function resolveBodyAgain(context: DocumentContext, nominal: Nominal): NominalResolution | undefined {
  const press = resolvePressBehind(context, nominal) ?? resolvePressAhead(context, nominal);
  if (press) return press;
  if (nominal.isPlural || !nominal.isDefinite || isBeforeName(nominal) || isMeasure(nominal)) return undefined;
  const owned = resolveBodyOfOwner(context, nominal, (body) => kindFits(context, nominal.lemma, body));
  if (owned) return owned;
  const labels = labelsBefore(context, nominal);
  if (labels.length === 0) return undefined;
  const isCountry = nominal.lemma === 'country' || nominal.lemma === 'nation';
  if (isCountry) {
    const owned = countryOfOwner(context, nominal);
    if (owned !== 'none') return owned;
  }
  const others = otherArguments(nominal);
  const country = countryOf(context, nominal);
  const { tokens } = nominal.at.sentence;
  const region = isCountry
    ? countriesOfRegion(tokens.slice(nominal.first, nominal.head).map(({ text }) => text))
    : undefined;
  const isPress = /^(newspaper|paper|network|magazine|outlet)$/.test(nominal.lemma);
  const best = bestAntecedent(
    context,
    nominal,
    (actor) =>
      labels.includes(actor.label) &&
      !actor.collective &&
      !others.has(actor.id) &&
      (country === undefined || actor.country === country) &&
      (region === undefined || region.has(actor.country ?? '')) &&
      kindFits(context, nominal.lemma, actor) &&
      isInTown(nominal, actor),
    labels[0] === 'Government' ? 4 : isPress ? PRESS_REACH : 8,
  );
  const ofPeople = isCountry ? countryOfPeople(context, nominal, best?.mention) : undefined;
  if (ofPeople) return ofPeople;
  if (best) return resolvedAs(best, 'actor/body-again', 0.7);
  return isCountry ? mainCountry(context, region) : undefined;
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
