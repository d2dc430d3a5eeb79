import { refuse } from './refuse.ts';
import type { Clause, Expression, Statement } from './syntax.ts';

// each list inside a list multiplies
const MOST: Readonly<Record<string, { readonly count: number; readonly what: string }>> = {
  '+': { count: 24, what: '+' },
  with: { count: 10, what: 'WITH' },
  comprehension: { count: 4, what: 'lists made of lists' },
  unwind: { count: 4, what: 'UNWIND' },
  relationship: { count: 12, what: 'relationships in patterns' },
};

// `WITH a + a + a + a AS a` eight times over makes 400 MB of 6,000 characters, which fill a server whatever its limits are: Neo4j
// does not count what texts take. So the texts of a statement of 8 kB stay below 16 MB.
const MOST_GROWTH = 2000;

/** Refuses a statement that could grow beyond what a database can hold. */
export function checkSize(statement: Statement): void {
  const counts = new Map<string, number>();
  count(statement, counts);
  for (const [key, most] of Object.entries(MOST)) {
    if ((counts.get(key) ?? 0) > most.count) refuse(`a statement has at most ${most.count} ${most.what}`);
  }
  if (growthOf(statement) > MOST_GROWTH)
    refuse(`a statement may make a text at most ${MOST_GROWTH} times as long; write fewer + behind its WITH`);
}

/** How many times as long the columns of WITH and RETURN can make a text, one after the other. */
function growthOf({ clauses }: Statement): number {
  const most = (clause: Clause): number => {
    if (clause.kind !== 'with' && clause.kind !== 'return') return 0;
    return Math.max(0, ...clause.items.map(({ expression }) => additionsIn(expression)));
  };
  return clauses.reduce((growth, clause) => growth * (1 + most(clause)), 1);
}

function additionsIn(expression: Expression): number {
  const counts = new Map<string, number>();
  count(expression, counts);
  return counts.get('+') ?? 0;
}

function count(part: unknown, counts: Map<string, number>): void {
  if (Array.isArray(part)) for (const inner of part) count(inner, counts);
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return;
  const { kind, operator } = part as { readonly kind?: string; readonly operator?: string };
  const key = kind === 'binary' ? operator : kind;
  if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const inner of Object.values(part)) count(inner, counts);
}
