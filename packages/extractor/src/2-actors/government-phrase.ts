import { governmentNouns, officialNouns } from '../words/nominal-nouns.ts';
import type { RegisteredActor } from './actor-register.ts';
import type { DocumentContext } from './document-context.ts';
import { mainCountries, spanOf } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';
import { isInForce } from './holder-by-date.ts';
import { bestAntecedent, isPerson, modifiersOf, possessorOf, type Nominal, type NominalResolution } from './nominal.ts';
import { headsOfState } from '../words/office-roles.ts';

/** The government in whose name a person acts: of the office held on the day, else of the country. */
export function governmentOf(context: DocumentContext, person: RegisteredActor): string | undefined {
  const offices = context.gazetteer.officesOf(person.id);
  const office = offices.find(
    (one) => headsOfState.includes(one.role) && (context.date === undefined || (one.start ?? '') <= context.date),
  );
  if (office && context.gazetteer.actor(office.body)?.label === 'Government') return office.body;
  const governor = offices.find(
    (one) =>
      (one.role === 'governor' || one.role === 'mayor') &&
      (context.date === undefined ? one.end === undefined : isInForce(one, context.date)),
  );
  if (governor) return governor.body;
  const country = person.country ?? context.gazetteer.actor(person.id)?.country;
  return country === undefined ? undefined : context.gazetteer.government(country)?.id;
}

/** "the Obama administration" says whose government it is. */
function enterAdministration(
  context: DocumentContext,
  nominal: Nominal,
  mention: DraftMention,
  government: string,
): void {
  const office = context.gazetteer
    .officesOf(mention.entities[0] ?? '')
    .find((one) => headsOfState.includes(one.role) && one.body === government);
  if (!office || mention.offices?.some((one) => one.object === government)) return;
  const span = spanOf(nominal.at, nominal.first, nominal.last);
  mention.offices = [
    ...(mention.offices ?? []),
    {
      ...span,
      relation: 'HOLDS_OFFICE',
      object: government,
      objectAt: { implied: true, from: span },
      trigger: spanOf(nominal.at, nominal.head, nominal.head),
      noun: nominal.lemma,
      title: office.title,
      role: office.role,
      former: false,
      rule: 'standing/administration',
    },
  ];
}

/** By what stands before the noun: a country, an agency, a person whose government it is. */
function byModifier(
  context: DocumentContext,
  nominal: Nominal,
  mention: DraftMention,
): { readonly id: string | undefined; readonly score: number; readonly antecedent?: DraftMention } | undefined {
  if (mention.label === 'Government') return { id: mention.entities[0], score: 0.95 };
  if (mention.label === 'Agency')
    return nominal.isPlural || nominal.lemma !== 'government' ? { id: mention.entities[0], score: 0.85 } : undefined;
  const person = context.register.actors.get(mention.entities[0] ?? '');
  if (!person || !isPerson(person)) return undefined;
  const id = governmentOf(context, person);
  if (id !== undefined && ['administration', 'government', 'presidency'].includes(nominal.lemma))
    enterAdministration(context, nominal, mention, id);
  return { id, score: 0.9, antecedent: mention };
}

/** The country that a text is about, where it tells of no other half as often. */
function onlyCountry(context: DocumentContext): string | undefined {
  const [first, second] = mainCountries(context);
  const count = (country: string | undefined): number => context.countries.get(country ?? '') ?? 0;
  return first === undefined || count(first) < 2 * count(second) ? undefined : context.gazetteer.government(first)?.id;
}

/** "administration officials" are the American president's, "federal authorities" those of the country told of. */
function governmentUnnamed(context: DocumentContext, { at, first, head, isPlural }: Nominal): string | undefined {
  const before = at.sentence.tokens.slice(first, head).map(({ text }) => text.toLowerCase());
  if (!isPlural) return undefined;
  if (before.at(-1) === 'administration') return 'united-states';
  return before.at(-1) === 'federal' ? onlyCountry(context) : undefined;
}

/** "the Mexican government", "Mexican officials", "the Trump administration", "her government". */
export function resolveGovernmentPhrase(context: DocumentContext, nominal: Nominal): NominalResolution | undefined {
  const isGovernmentNoun =
    governmentNouns.has(nominal.lemma) &&
    (!['negotiator', 'diplomat', 'authority'].includes(nominal.lemma) || nominal.isPlural);
  if (!isGovernmentNoun && !(officialNouns.has(nominal.lemma) && nominal.isPlural)) return undefined;
  const take = (id: string | undefined, score: number, antecedent?: DraftMention): NominalResolution | undefined => {
    const actor = id === undefined ? undefined : (context.register.actors.get(id) ?? context.register.known(id));
    return actor
      ? {
          entities: [actor.id],
          label: actor.label,
          rule: 'actor/government-of',
          score,
          ...(antecedent ? { antecedents: [antecedent] } : {}),
        }
      : undefined;
  };
  const [modifier, ...others] = modifiersOf(nominal);
  const polities = [modifier, ...others].filter((one) => one?.label === 'Government' && one.kind === 'name');
  // "U.S. and Mexican authorities"
  if (nominal.isPlural && polities.length > 1)
    return {
      entities: [...new Set(polities.flatMap((one) => one?.entities ?? []))],
      label: 'Government',
      rule: 'actor/government-of',
      score: 0.9,
    };
  if (modifier && modifier.kind !== 'pronoun') {
    const by = byModifier(context, nominal, modifier);
    return by ? take(by.id, by.score, by.antecedent) : undefined;
  }
  const ownerless = governmentUnnamed(context, nominal);
  if (ownerless !== undefined) return take(ownerless, 0.7);
  const owner = possessorOf(context, nominal);
  if (owner) return take(owner.label === 'Government' ? owner.id : governmentOf(context, owner), 0.8);
  if (!['government', 'administration', 'regime'].includes(nominal.lemma)) return undefined;
  if (!nominal.isDefinite || nominal.isPlural || nominal.head - nominal.first > 1) return undefined;
  // "the administration" is the American president's
  if (nominal.lemma === 'administration' && context.register.actors.has('united-states'))
    return take('united-states', 0.75);
  // "the regime" is the one that was called so: "the Maduro regime"
  const isCalledSo = ({ rules, sentence, head }: DraftMention): boolean =>
    nominal.lemma !== 'regime' ||
    (rules.includes('actor/government-of') && context.sentences[sentence]?.sentence.tokens[head]?.lemma === 'regime');
  const last = bestAntecedent(
    context,
    nominal,
    (actor, mention) =>
      actor.label === 'Government' &&
      context.gazetteer.actor(actor.id)?.kind !== 'state' &&
      mention.kind !== 'pronoun' &&
      isCalledSo(mention),
    nominal.lemma === 'regime' ? 40 : 12,
  );
  return last ? take(last.actor.id, 0.6, last.mention) : undefined;
}
