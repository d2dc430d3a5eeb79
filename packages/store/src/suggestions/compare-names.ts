import { foldName } from '@cartograph/model';
import { isOneEditApart } from '../search/match-words.ts';

/** In which way two names may be one, with what that alone is worth (0–1). */
export interface NameLikeness {
  readonly reason: 'same-words' | 'longer-name' | 'initial' | 'one-letter' | 'surname' | 'acronym';
  readonly worth: number;
}

const PARTICLES: ReadonlySet<string> = new Set(
  'de del la las los da do dos das von van der den di el al bin ibn the of and y e for jr sr ii iii'.split(' '),
);

/** The words of a name that tell it from others. */
export const nameWords = (name: string): string[] =>
  foldName(name)
    .split(' ')
    .filter((word) => word !== '' && !PARTICLES.has(word));

/** How far the names of two people may be those of one; `undefined` where they cannot. */
export function comparePeople(a: string, b: string): NameLikeness | undefined {
  const [left, right] = [nameWords(a), nameWords(b)];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const [first, other] = [short[0], long[0]];
  if (first === undefined || other === undefined) return undefined;
  if (short.length === 1)
    return long.length > 1 && long.slice(1).includes(first) ? { reason: 'surname', worth: 0.3 } : undefined;
  if ([...short].sort().join(' ') === [...long].sort().join(' ')) return { reason: 'same-words', worth: 0.9 };
  if (isInitialOf(first, other) && isWithin(short.slice(1), long.slice(1))) return { reason: 'initial', worth: 0.65 };
  if (first === other && isWithin(short.slice(1), long.slice(1))) return { reason: 'longer-name', worth: 0.75 };
  // "Peña Nieto" of "Enrique Peña Nieto"
  if (long.slice(-short.length).join(' ') === short.join(' ')) return { reason: 'surname', worth: 0.55 };
  return isAlmost(short, long) ? { reason: 'one-letter', worth: 0.6 } : undefined;
}

/** How far the names of two bodies may be those of one. */
export function compareBodies(a: string, b: string): NameLikeness | undefined {
  const [left, right] = [nameWords(a), nameWords(b)];
  if (left.length === 0 || right.length === 0) return undefined;
  // every country has its "Congress"
  const worth = left.length > 1 ? 0.8 : 0.5;
  if ([...left].sort().join(' ') === [...right].sort().join(' ')) return { reason: 'same-words', worth };
  if (isAcronymOf(a, b) || isAcronymOf(b, a)) return { reason: 'acronym', worth: 0.6 };
  return isAlmost(left, right) ? { reason: 'one-letter', worth: 0.5 } : undefined;
}

const isInitialOf = (a: string, b: string): boolean =>
  a !== b && (a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0);

/** Whether the words stand in the others, in their order. */
function isWithin(words: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const other of others) if (other === words[at]) at += 1;
  return at === words.length;
}

const LEAST_ALMOST = 5;

function isAlmost(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const different = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] ?? ''] as const]));
  const [only, ...more] = different;
  return only !== undefined && more.length === 0 && only[0].length >= LEAST_ALMOST && isOneEditApart(...only);
}

const LEAST_ACRONYM = 3;

/** "CJNG" of "Cártel de Jalisco Nueva Generación". */
function isAcronymOf(acronym: string, name: string): boolean {
  if (!/^[A-Z][A-Z0-9-]+$/.test(acronym) || acronym.length < LEAST_ACRONYM) return false;
  const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');
  const all = foldName(name).split(' ');
  const folded = foldName(acronym).replace(/ /g, '');
  return all.length > 1 && (initials(all) === folded || initials(nameWords(name)) === folded);
}
