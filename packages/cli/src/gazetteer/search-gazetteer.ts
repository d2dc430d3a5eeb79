import type { Gazetteer } from '@cartograph/extractor';
import { compareCodeUnits, foldName } from '@cartograph/model';

type KnownActor = Gazetteer['actors'][number];
type KnownOffice = ReturnType<Gazetteer['officesOf']>[number];

/** An actor that answers to a name, with the offices it holds; or a person by the office that was asked for. */
export interface FoundActor {
  readonly actor: KnownActor;
  /** The name, alias or office that answered. */
  readonly matched: string;
  readonly offices: readonly KnownOffice[];
}

/** Who answers to a name, an alias, a surname or an office; a whole name before a part of one, then by id. */
export function searchGazetteer(gazetteer: Gazetteer, query: string, date?: string): readonly FoundActor[] {
  const wanted = foldName(query);
  if (wanted === '') return [];
  const found = new Map<string, FoundActor & { readonly rank: number }>();
  const add = (actor: KnownActor, matched: string, rank: number): void => {
    if ((found.get(actor.id)?.rank ?? Infinity) <= rank) return;
    found.set(actor.id, { actor, matched, rank, offices: gazetteer.officesOf(actor.id, date) });
  };
  const roles = new Set(
    gazetteer.roles
      .filter(({ id, forms }) => id === query || forms.some((form) => foldName(form) === wanted))
      .map(({ id }) => id),
  );
  for (const actor of gazetteer.actors) {
    for (const name of [actor.name, ...actor.aliases, ...actor.weakAliases, actor.id]) {
      const folded = foldName(name);
      if (folded === wanted) add(actor, name, 0);
      else if (` ${folded} `.includes(` ${wanted} `)) add(actor, name, 1);
    }
    const office =
      roles.size === 0 ? undefined : gazetteer.officesOf(actor.id, date).find(({ role }) => roles.has(role));
    if (office) add(actor, office.title, 0);
  }
  return [...found.values()]
    .sort((a, b) => a.rank - b.rank || compareCodeUnits(a.actor.id, b.actor.id))
    .map(({ actor, matched, offices }) => ({ actor, matched, offices }));
}
