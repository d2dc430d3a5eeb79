import { foldName } from '@cartograph/model';

/** So many are offered. */
const OFFERED = 4;

interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Those whose names share the most letter pairs with a text (Dice's coefficient), the likest first. */
export function nearestNames<T extends Named>(text: string, named: readonly T[]): readonly T[] {
  const wanted = pairsOf(text);
  return named
    .map((one) => ({
      one,
      likeness: Math.max(...[one.name, ...one.aliases].map((name) => dice(wanted, pairsOf(name)))),
    }))
    .filter(({ likeness }) => likeness > 0.3)
    .sort((a, b) => b.likeness - a.likeness || (a.one.name < b.one.name ? -1 : 1))
    .slice(0, OFFERED)
    .map(({ one }) => one);
}

function pairsOf(text: string): ReadonlySet<string> {
  const folded = foldName(text);
  return new Set(Array.from({ length: Math.max(0, folded.length - 1) }, (_, at) => folded.slice(at, at + 2)));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size);
}
