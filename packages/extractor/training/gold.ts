import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity } from '@cartograph/model';

/** An actor of a gold file. */
export interface GoldEntity {
  readonly key: string;
  readonly label: string | readonly string[];
  readonly names: readonly string[];
  readonly required?: boolean;
}

/** A claim of a gold file; lists are alternatives. */
export interface GoldClaim {
  readonly subject?: string;
  readonly subjects?: readonly string[];
  readonly object?: string;
  readonly objects?: readonly string[];
  readonly relation: string | readonly string[];
  readonly mutual?: boolean;
  readonly required?: boolean;
  readonly sentence: string;
}

/** One annotated article. */
export interface GoldArticle {
  readonly name: string;
  readonly text: string;
  readonly publishedAt: string;
  readonly entities: readonly GoldEntity[];
  readonly claims: readonly GoldClaim[];
  readonly nothing: readonly string[];
}

const listOf = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];

const SYMMETRIC = new Set(['CONSULT', 'FAMILY_OF', 'ALLIED_WITH', 'RIVAL_OF']);
const SOMETIMES = new Set(['AGREE', 'COOPERATE']);

/** A name as gold compares it. */
const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^(the|a|an) /, '')
    .replace(/['.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Reads the annotated articles of a folder, but for those whose names are skipped. */
export function readGold(folder: string, skip: ReadonlySet<string> = new Set()): GoldArticle[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json') && !skip.has(file.replace('.gold.json', '')))
    .sort()
    .map((file) => {
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<GoldArticle, 'name' | 'text'>;
      const name = file.replace('.gold.json', '');
      return { ...gold, nothing: gold.nothing ?? [], name, text: readFileSync(join(folder, `${name}.txt`), 'utf8') };
    });
}

/** The gold key of each entity, by its name first, then by its aliases. */
export function keysOf(gold: GoldArticle, entities: Iterable<Entity>): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  for (const { key, names } of gold.entities)
    for (const name of names) if (!byName.has(fold(name))) byName.set(fold(name), key);
  const keys = new Map<string, string>();
  for (const { id, name, aliases } of entities) {
    const key = [name, ...aliases]
      .map(fold)
      .map((form) => byName.get(form))
      .find((found) => found !== undefined);
    if (key !== undefined) keys.set(id, key);
  }
  return keys;
}

/** Whether some gold claim, required or not, says this. */
export function isGold(
  gold: GoldArticle,
  keys: ReadonlyMap<string, string>,
  claim: { readonly subject: string; readonly relation: string; readonly object: string; readonly mutual: boolean },
  quote: string,
): boolean {
  const subject = keys.get(claim.subject) ?? '?';
  const object = keys.get(claim.object) ?? '?';
  if (gold.nothing.some((start) => fold(start).length > 8 && fold(quote).startsWith(fold(start)))) return false;
  return gold.claims.some((g) => {
    const subjects = listOf(g.subjects ?? g.subject);
    const objects = listOf(g.objects ?? g.object);
    if (!listOf(g.relation).includes(claim.relation)) return false;
    const either =
      SYMMETRIC.has(claim.relation) || claim.mutual || (g.mutual === true && SOMETIMES.has(claim.relation));
    return (
      (subjects.includes(subject) && objects.includes(object)) ||
      (either && subjects.includes(object) && objects.includes(subject))
    );
  });
}
