import type { DocumentContext } from './document-context.ts';
import { isInForce, onlyPerson } from './holder-by-date.ts';
import { bestAntecedent, possessorOf, type Nominal, type NominalResolution } from './nominal.ts';
import { headsOfState } from '../words/office-roles.ts';

const COUNTERPARTS: Readonly<Record<string, readonly string[]>> = {
  president: headsOfState,
  'prime-minister': headsOfState,
  'secretary-of-state': ['foreign-minister', 'secretary-of-state'],
  'foreign-minister': ['foreign-minister', 'secretary-of-state'],
  'secretary-of-defense': ['defense-minister', 'secretary-of-defense'],
  'defense-minister': ['defense-minister', 'secretary-of-defense'],
  'attorney-general': ['attorney-general'],
};

/** "his Mexican counterpart": the same office in the other country. */
export function resolveCounterpart(context: DocumentContext, nominal: Nominal): NominalResolution | undefined {
  if (nominal.lemma !== 'counterpart' || nominal.isPlural) return undefined;
  const polity = nominal.at.sentence.tokens
    .slice(nominal.first, nominal.head)
    .map((token) => nominal.at.mentionAt[token.index])
    .find((mention) => mention?.label === 'Government');
  const country = context.gazetteer.actor(polity?.entities[0] ?? '')?.country;
  const owner =
    possessorOf(context, nominal) ?? bestAntecedent(context, nominal, (actor) => actor.label === 'Official', 1)?.actor;
  if (country === undefined || !owner || context.date === undefined) return undefined;
  const { date } = context;
  const roles = context.gazetteer
    .officesOf(owner.id)
    .filter((office) => isInForce(office, date))
    .map((office) => office.role);
  const twins = roles.flatMap((role) => COUNTERPARTS[role] ?? [role]);
  const inDocument = bestAntecedent(
    context,
    nominal,
    (actor) =>
      actor.country === country &&
      actor.id !== owner.id &&
      context.gazetteer.officesOf(actor.id).some((office) => twins.includes(office.role) && isInForce(office, date)),
    40,
  );
  const id =
    inDocument?.actor.id ??
    twins
      .map((role) =>
        onlyPerson(
          context.gazetteer
            .holders(role, country, date)
            .filter(
              (office) => !headsOfState.includes(role) || office.body === context.gazetteer.government(country)?.id,
            ),
        ),
      )
      .find((one) => one !== undefined);
  const actor = id === undefined ? undefined : context.register.known(id);
  return actor
    ? {
        entities: [actor.id],
        label: actor.label,
        rule: 'actor/counterpart',
        score: 0.7,
        ...(inDocument ? { antecedents: [inDocument.mention] } : {}),
      }
    : undefined;
}
