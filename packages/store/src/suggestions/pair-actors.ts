import type { GraphActor } from '@cartograph/model';
import { addToList, compareCodeUnits, foldName } from '@cartograph/model';
import type { NameLikeness } from './compare-names.ts';
import { compareBodies, comparePeople, nameWords } from './compare-names.ts';

/** Two actors with names that may be those of one; the smaller id first. */
export interface NamedPair {
  readonly actors: readonly [GraphActor, GraphActor];
  readonly names: NameLikeness;
}

type Kind = 'person' | 'body';

// so many of one surname say nothing of each other, and their pairs would be without number
const MOST_IN_BLOCK = 200;

/** The pairs of actors of one kind whose names are alike, found by a word that both have. */
export function pairActors(actors: readonly GraphActor[]): NamedPair[] {
  const pairs = new Map<string, NamedPair>();
  for (const block of blocksOf(actors)) {
    for (const [index, a] of block.entries()) {
      for (const b of block.slice(index + 1)) {
        const [first, second] = compareCodeUnits(a.id, b.id) < 0 ? [a, b] : [b, a];
        const key = `${first.id}\u0000${second.id}`;
        if (pairs.has(key) || !mayBeOne(first, second)) continue;
        const names = compareNames(first, second);
        if (names) pairs.set(key, { actors: [first, second], names });
      }
    }
  }
  return [...pairs.values()];
}

function kindOf({ label }: GraphActor): Kind | undefined {
  if (label === 'Official' || label === 'Person') return 'person';
  return label === 'Place' || label === 'Government' ? undefined : 'body';
}

function blocksOf(actors: readonly GraphActor[]): GraphActor[][] {
  const blocks = new Map<string, GraphActor[]>();
  for (const actor of actors) {
    const kind = kindOf(actor);
    if (kind === undefined || !actor.named || actor.collective) continue;
    for (const key of new Set(keysOf(actor, kind))) addToList(blocks, `${kind} ${key}`, actor);
  }
  return [...blocks.values()].filter((block) => block.length > 1 && block.length <= MOST_IN_BLOCK);
}

function keysOf(actor: GraphActor, kind: Kind): string[] {
  const words = nameWords(actor.name);
  if (kind === 'person') return words.length > 1 ? words.slice(1) : words;
  const initials = words.map((word) => word.charAt(0)).join('');
  const all = foldName(actor.name)
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  return [...words, ...(words.length > 1 ? [initials, all] : [])];
}

/** The gazetteer knows two of its own apart, and a lone surname of one document is nobody of another by that alone. */
function mayBeOne(a: GraphActor, b: GraphActor): boolean {
  if (a.known && b.known) return false;
  return a.country === undefined || b.country === undefined || a.country === b.country;
}

function compareNames(a: GraphActor, b: GraphActor): NameLikeness | undefined {
  return kindOf(a) === 'person' ? comparePeople(a.name, b.name) : compareBodies(a.name, b.name);
}
