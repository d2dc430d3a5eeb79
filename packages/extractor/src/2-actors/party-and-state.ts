import type { RegisteredActor } from './actor-register.ts';
import type { DocumentContext } from './document-context.ts';
import { mentionsOf } from './document-context.ts';
import type { OfficePhrase } from './read-office-phrase.ts';

/** The parties of a person: as the document says, as the gazetteer lists them, and those that he or she ran for. */
function partiesOf(context: DocumentContext, { id }: RegisteredActor): ReadonlySet<string> {
  const { gazetteer, date } = context;
  const isParty = (other: string): boolean => gazetteer.actor(other)?.kind === 'party';
  const said = mentionsOf(context, id).flatMap(({ entities, offices }) =>
    entities[0] === id ? (offices ?? []).map(({ object }) => object) : [],
  );
  const listed = gazetteer.relationsOf(id).map(({ object }) => object);
  const ranFor = gazetteer
    .officesOf(id)
    .filter(({ start }) => date === undefined || (start ?? '') <= date)
    .map(({ body }) => body);
  return new Set([...said, ...listed, ...ranFor].filter(isParty));
}

/** Whether a person may be of a party: nobody is who is known to be of another. */
export function mayBeOfParty(context: DocumentContext, person: RegisteredActor, party: string | undefined): boolean {
  if (party === undefined) return true;
  const parties = partiesOf(context, person);
  return parties.size === 0 || parties.has(party);
}

/** Whether a person is known or said to be of a party. */
export const isOfParty = (context: DocumentContext, person: RegisteredActor, party: string): boolean =>
  partiesOf(context, person).has(party);

/** Whether a person holds or held an office of a state: its governor, its mayor, "Senator from Vermont". */
export function isOfState(context: DocumentContext, { id }: RegisteredActor, state: string): boolean {
  const { gazetteer, date } = context;
  const name = gazetteer.actor(state)?.name ?? context.register.actors.get(state)?.name ?? '';
  const isFrom = (text: string): boolean => name !== '' && text.endsWith(` from ${name}`);
  const isHeld = gazetteer
    .officesOf(id)
    .some(
      ({ body, title, start }) => (date === undefined || (start ?? '') <= date) && (body === state || isFrom(title)),
    );
  return (
    isHeld ||
    mentionsOf(context, id).some(
      ({ entities, offices }) => entities[0] === id && (offices ?? []).some(({ object }) => object === state),
    )
  );
}

/** The state or city that an office phrase names: "the Vermont senator". */
export const stateOfPhrase = (context: DocumentContext, { polities }: OfficePhrase): string | undefined =>
  polities
    .map(({ entities }) => entities[0] ?? '')
    .find((id) => ['state', 'city'].includes(context.gazetteer.actor(id)?.kind ?? ''));
