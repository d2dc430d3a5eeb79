import type { ActorReference, ActorsJudgement } from '@cartograph/model';
import { compareCodeUnits, compareJudgements, foldName } from '@cartograph/model';
import { countOf, partOf } from '../projection/tally.ts';
import type { LostReason } from './lost-reason.ts';
import type { RawActors } from './raw-actors.ts';

/** Who is judged to be whom, and the judgements that found nobody to hold of. */
export interface ResolvedActors {
  /** The actor that each of the others is, by id. */
  readonly renames: ReadonlyMap<string, string>;
  readonly lost: ReadonlyMap<string, LostReason>;
}

/**
 * Decides who is whom, the same for the same judgements in any order: an id that was given up stands for the one that came
 * after it, the latest judgement on a pair holds, and no two become one, by whatever detour, that are judged to be different.
 *
 * @param current - the id that each former one stands for now
 */
export function resolveActors(
  judgements: readonly ActorsJudgement[],
  raw: RawActors,
  current: ReadonlyMap<string, string>,
): ResolvedActors {
  const lost = new Map<string, LostReason>();
  const pairs = latestOfEachPair(judgements, { raw, current }, lost);
  const groups = new Groups(pairs.filter(({ verdict }) => verdict === 'different').map(({ ends }) => ends));
  for (const { id, ends, verdict } of pairs) {
    if (verdict === 'same' && !groups.join(...ends)) lost.set(id, 'contradicted');
  }
  const renames = new Map<string, string>();
  for (const members of groups.all()) {
    const present = members.filter((id) => isPresent(raw, id)).sort(byStanding);
    const [first, ...others] = present;
    if (first !== undefined) for (const other of others) renames.set(other, first);
  }
  for (const [old, now] of current) renames.set(old, renames.get(now) ?? now);
  return { renames, lost };
}

interface JudgedPair {
  readonly id: string;
  readonly verdict: ActorsJudgement['verdict'];
  readonly ends: readonly [string, string];
}

/** Who can be judged. */
interface Known {
  readonly raw: RawActors;
  readonly current: ReadonlyMap<string, string>;
}

function latestOfEachPair(
  judgements: readonly ActorsJudgement[],
  known: Known,
  lost: Map<string, LostReason>,
): JudgedPair[] {
  const latest = new Map<string, JudgedPair>();
  for (const { id, verdict, actors } of [...judgements].sort(compareJudgements)) {
    const [a, b] = actors.map((actor) => attach(actor, known)) as [Attached, Attached];
    const why = a.lost ?? b.lost;
    if (why !== undefined) lost.set(id, why);
    const ends: readonly [string, string] = a.id <= b.id ? [a.id, b.id] : [b.id, a.id];
    if (a.id === b.id) continue;
    const key = ends.join('\u0000');
    const earlier = latest.get(key);
    if (earlier && earlier.verdict !== verdict) lost.set(earlier.id, 'overruled');
    // the order of the pairs is that of their latest judgements
    latest.delete(key);
    latest.set(key, { id, verdict, ends });
  }
  return [...latest.values()];
}

interface Attached {
  readonly id: string;
  readonly lost?: LostReason;
}

/** By id, as it is now; else by name, where exactly one actor of that name is there. */
function attach({ id: given, name }: ActorReference, { raw, current }: Known): Attached {
  const now = (one: string): string => current.get(one) ?? one;
  const id = now(given);
  if (isPresent(raw, id)) return { id };
  const folded = foldName(name);
  const [stem, document] = id.split('@');
  const candidates = [...raw]
    .filter(([, tally]) => countOf(tally, 'documents') > 0 && countOf(partOf(tally, 'names'), folded) > 0)
    .map(([other]) => now(other))
    // "Perez" of one document is not anybody else's Perez, but the document may have got another id
    .filter((other) => (document === undefined ? !other.includes('@') : other.startsWith(`${stem}@`)));
  const [found, ...others] = new Set(candidates);
  if (found === undefined) return { id, lost: 'no-actor' };
  return others.length > 0 ? { id, lost: 'several' } : { id: found };
}

const isPresent = (raw: RawActors, id: string): boolean => countOf(raw.get(id) ?? {}, 'documents') > 0;

/** The gazetteer's own id stands for the others, then one that is not bound to a document, then the smallest. */
export const byStanding = (a: string, b: string): number => standing(a) - standing(b) || compareCodeUnits(a, b);
const standing = (id: string): number => (id.startsWith('x-') ? 1 : 0) + (id.includes('@') ? 2 : 0);

/** Sets of ids that are joined two by two, and never when a pair among them must stay apart. */
class Groups {
  readonly #groups = new Map<string, Set<string>>();
  readonly #apart: readonly (readonly [string, string])[];

  constructor(apart: readonly (readonly [string, string])[]) {
    this.#apart = apart;
  }

  /** Whether the two are in one group now. */
  join(a: string, b: string): boolean {
    const [left, right] = [this.#groupOf(a), this.#groupOf(b)];
    if (left === right) return true;
    const isForbidden = this.#apart.some(
      ([one, other]) => (left.has(one) && right.has(other)) || (left.has(other) && right.has(one)),
    );
    if (isForbidden) return false;
    for (const id of right) {
      left.add(id);
      this.#groups.set(id, left);
    }
    return true;
  }

  all(): readonly (readonly string[])[] {
    return [...new Set(this.#groups.values())].map((group) => [...group]);
  }

  #groupOf(id: string): Set<string> {
    const group = this.#groups.get(id) ?? new Set([id]);
    this.#groups.set(id, group);
    return group;
  }
}
