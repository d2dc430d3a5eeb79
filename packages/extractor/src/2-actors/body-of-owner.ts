import { bodyNouns } from '../words/nominal-nouns.ts';
import type { RegisteredActor } from './actor-register.ts';
import type { DocumentContext } from './document-context.ts';
import { mentionsOf } from './document-context.ts';
import { isPerson, modifiersOf, possessorOf, type Nominal, type NominalResolution } from './nominal.ts';

/** Bodies that one who heads or serves them calls his: "her department", but not "his country", "her group". */
const OWNED =
  /^(agency|department|ministry|bureau|commission|committee|panel|company|firm|newspaper|network|magazine|party|university)$/;

/** Whose: the pronoun or the person's name before the noun. */
const ownerOf = (context: DocumentContext, nominal: Nominal): RegisteredActor | undefined => {
  const named = modifiersOf(nominal).find(
    ({ head, entities }) =>
      nominal.at.sentence.tokens[head]?.deprel === 'nmod:poss' && entities.length === 1 && head < nominal.head,
  );
  return possessorOf(context, nominal) ?? context.register.actors.get(named?.entities[0] ?? '');
};

/** "her department", "Nielsen's agency": the body whose office the person holds, as the text says, else on the day. */
export function resolveBodyOfOwner(
  context: DocumentContext,
  nominal: Nominal,
  fits: (body: RegisteredActor) => boolean,
): NominalResolution | undefined {
  if (nominal.isPlural || !OWNED.test(nominal.lemma)) return undefined;
  const owner = ownerOf(context, nominal);
  if (!owner || !isPerson(owner)) return undefined;
  const labels = bodyNouns.get(nominal.lemma) ?? [];
  const said = mentionsOf(context, owner.id)
    .flatMap(({ entities, offices }) => (entities[0] === owner.id ? (offices ?? []) : []))
    .filter(({ former }) => !former)
    .map(({ object }) => object);
  const held = context.date === undefined ? [] : context.gazetteer.officesOf(owner.id, context.date);
  for (const id of [...said, ...held.map(({ body }) => body)]) {
    const label = context.register.actors.get(id)?.label ?? context.gazetteer.actor(id)?.label;
    const body =
      label && labels.includes(label) ? (context.register.actors.get(id) ?? context.register.known(id)) : undefined;
    if (body && fits(body)) return { entities: [body.id], label: body.label, rule: 'actor/body-of-owner', score: 0.75 };
  }
  return undefined;
}
