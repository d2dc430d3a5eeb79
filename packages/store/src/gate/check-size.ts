import { refuse } from './refuse.ts';
import type { Statement } from './syntax.ts';

// each + may double a text, each WITH may do it again, each list inside a list multiplies: within these bounds the worst
// statement of 8 kB makes some tens of megabytes
const MOST: Readonly<Record<string, { readonly count: number; readonly what: string }>> = {
  '+': { count: 24, what: '+' },
  with: { count: 10, what: 'WITH' },
  comprehension: { count: 4, what: 'lists made of lists' },
  unwind: { count: 4, what: 'UNWIND' },
  relationship: { count: 12, what: 'relationships in patterns' },
};

/** Refuses a statement that could grow beyond what a database can hold. */
export function checkSize(statement: Statement): void {
  const counts = new Map<string, number>();
  count(statement, counts);
  for (const [key, most] of Object.entries(MOST)) {
    if ((counts.get(key) ?? 0) > most.count) refuse(`a statement has at most ${most.count} ${most.what}`);
  }
}

function count(part: unknown, counts: Map<string, number>): void {
  if (Array.isArray(part)) for (const inner of part) count(inner, counts);
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return;
  const { kind, operator } = part as { readonly kind?: string; readonly operator?: string };
  const key = kind === 'binary' ? operator : kind;
  if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const inner of Object.values(part)) count(inner, counts);
}
