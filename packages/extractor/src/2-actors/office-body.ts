import type { DocumentContext } from './document-context.ts';
import { mainCountries } from './document-context.ts';
import { modifiersOf, type Nominal, type NominalResolution } from './nominal.ts';

/** "the United States Trade Representative office", "the secretary of state's office": the body of the office. */
export function resolveOfficeBody(context: DocumentContext, nominal: Nominal): NominalResolution | undefined {
  const { at, head, lemma } = nominal;
  if (lemma !== 'office' || nominal.isPlural) return undefined;
  const { tokens } = at.sentence;
  const last = /^['’]s?$/.test(tokens[head - 1]?.text ?? '') ? head - 2 : head - 1;
  const polity = modifiersOf(nominal).find((mention) => mention.label === 'Government');
  const country = context.gazetteer.actor(polity?.entities[0] ?? '')?.country ?? mainCountries(context)[0];
  const { date } = context;
  const piece = at.pieceAt[last];
  const roles = at.mentionAt[last]?.title?.role ?? piece?.roles;
  if (!roles || country === undefined || date === undefined) return undefined;
  const bodies = new Set(
    [roles]
      .flat()
      .filter((role) => context.gazetteer.role(role)?.unique)
      .flatMap((role) => context.gazetteer.holders(role, country, date))
      .map((office) => office.body),
  );
  const [id] = bodies;
  const actor = bodies.size === 1 && id !== undefined ? context.register.known(id) : undefined;
  return actor?.label === 'Agency'
    ? { entities: [actor.id], label: actor.label, rule: 'actor/office-body', score: 0.8 }
    : undefined;
}
