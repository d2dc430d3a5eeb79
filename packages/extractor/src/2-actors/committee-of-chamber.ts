import type { FoundName } from '../1-mentions/found-name.ts';
import type { DocumentContext, SentenceContext } from './document-context.ts';
import { textOf } from './document-context.ts';
import type { NominalResolution } from './nominal.ts';

/** The words of the name of a committee that both chambers of one congress have. */
const COMMITTEE = /^(committee|subcommittee)$/;

/** The chambers of those whose title stands before a name: "Sen.", "Rep.". */
const CHAMBERS: ReadonlyMap<string, string> = new Map([
  ['senator', 'us-senate'],
  ['representative', 'us-house'],
]);

/** The chambers that the sentence names, or names members of, before a place, those nearest to it first. */
function chambersBefore(
  { gazetteer }: DocumentContext,
  { pieceAt }: SentenceContext,
  before: number,
): readonly string[] {
  const pieces = [...new Set(pieceAt.slice(0, before))].toReversed();
  return pieces.flatMap((piece) => [
    ...(piece?.names ?? []).flatMap(({ target }) => (gazetteer.actor(target)?.sector === 'LEG' ? [target] : [])),
    ...(piece?.roles ?? []).flatMap((role) => CHAMBERS.get(role) ?? []),
  ]);
}

/** "the U.S. House of Representatives Intelligence Committee": of two committees by one name the one of the chamber told of. */
export function committeeOfChamber(
  context: DocumentContext,
  at: SentenceContext,
  { first, last }: FoundName,
): NominalResolution | undefined {
  if (!COMMITTEE.test(at.folded.folded[last] ?? '')) return undefined;
  const text = textOf(context, at, first, last);
  for (const chamber of chambersBefore(context, at, first)) {
    const country = context.gazetteer.actor(chamber)?.country;
    const bodies = country === undefined ? [] : context.gazetteer.bodiesByGeneric(text, country);
    const body = bodies.find(({ parent }) => parent === chamber);
    if (body && context.register.known(body.id))
      return { entities: [body.id], label: body.label, rule: 'actor/generic-body', score: 0.85 };
  }
  return undefined;
}
