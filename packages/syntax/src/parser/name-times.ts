import { spendsTime } from './name-objects.ts';
import type { NamedTree } from './name-recipients.ts';

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** Relations of a day's dependents that let it be more than a time: "the last Friday", "Sundays and holidays". */
const DETERMINES = /^(?:det|amod|nummod|nmod|conj)/;

/** Relations of what may stand between a subject and its verb beside a day. */
const BEFORE_VERB = /^(?:aux|cop|advmod)/;

const isDay = (tree: NamedTree, word: number): boolean =>
  DAY.test(tree.lemmas[word]!) && tree.tags[word]!.startsWith('NNP');

/** The relations of each word's dependents. */
function listDependents(tree: NamedTree, relations: readonly string[]): readonly (readonly string[])[] {
  const dependents: string[][] = relations.map(() => []);
  relations.forEach((relation, word) => dependents[tree.heads[word]!]?.push(relation));
  return dependents;
}

/** The verb of a named subject that a day parts from it ("Trump on Friday signed"); -1 where there is none. */
function findPartedVerb(tree: NamedTree, relations: readonly string[], day: number): number {
  const subject = tree.heads[day]!;
  if (subject >= day || !relations[subject]!.startsWith('nsubj') || !/^(?:NNP|PRP$)/.test(tree.tags[subject]!))
    return -1;
  const verb = tree.heads[subject]!;
  if (verb < day || verb >= relations.length) return -1;
  for (let word = day + 1; word < verb; word++)
    if (tree.heads[word] !== verb || !BEFORE_VERB.test(relations[word]!)) return -1;
  return verb;
}

/** What a day is called that has no preposition; `beside` are the relations of all that hangs on its head. */
function nameBareDay(tree: NamedTree, relation: string, day: number, beside: readonly string[]): string {
  const head = tree.heads[day]!;
  if (relation === 'obj' && !spendsTime.has(tree.lemmas[head]!)) return 'obl:unmarked';
  // "a report Wednesday", but "the date: Wednesday"
  if (relation === 'appos' && head < day && /^[NP]/.test(tree.tags[head]!) && /^\p{L}/u.test(tree.lemmas[day - 1]!))
    return 'nmod:unmarked';
  const isSecond = relation.startsWith('nsubj') && beside.filter((other) => other.startsWith('nsubj')).length > 1;
  return isSecond ? 'obl:unmarked' : relation;
}

/**
 * Names the days of the week as the treebanks do where the parser took them for what something is done to or for who
 * does it: "met Sunday", "the meeting Sunday", "Trump on Friday signed". `relations`, and the heads of days, are
 * changed in place.
 */
export function nameTimes(tree: NamedTree, relations: string[]): void {
  const days = relations.flatMap((_, word) =>
    isDay(tree, word) && tree.heads[word]! < relations.length ? [word] : [],
  );
  if (days.length === 0) return;
  const dependents = listDependents(tree, relations);
  for (const day of days) {
    const own = dependents[day]!;
    const hasCase = own.includes('case');
    const verb = /^(?:nmod|appos)/.test(relations[day]!) ? findPartedVerb(tree, relations, day) : -1;
    if (verb >= 0) {
      tree.heads[day] = verb;
      relations[day] = hasCase ? 'obl' : 'obl:unmarked';
    } else if (!hasCase && !own.some((relation) => DETERMINES.test(relation)))
      relations[day] = nameBareDay(tree, relations[day]!, day, dependents[tree.heads[day]!]!);
  }
}
