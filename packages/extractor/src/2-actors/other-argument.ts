import type { Token } from '@cartograph/model';
import type { Nominal } from './nominal.ts';
import { dependentsOf } from './dependents.ts';

/** Prepositions by which a verb reaches another than its subject: "imposed sanctions on the country". */
const AT_ANOTHER = /^(on|against|with|to|at|for|toward|towards|by)$/i;
const LONGEST_PATH = 4;

/** The verb that a description is an argument of, by objects and by prepositions that point at another; "of the country" is none. */
function governorOf({ at, head }: Nominal): Token | undefined {
  const { tokens } = at.sentence;
  let token = tokens[head];
  for (let steps = 0; token && steps < LONGEST_PATH; steps += 1) {
    const { index, deprel } = token;
    const isObject = deprel === 'obj' || deprel === 'iobj';
    const isAtAnother =
      /^(obl|nmod)/.test(deprel) &&
      deprel !== 'nmod:poss' &&
      dependentsOf(at.sentence, index).some((one) => one.deprel === 'case' && AT_ANOTHER.test(one.text));
    if (!isObject && !isAtAnother) return undefined;
    token = tokens[token.head];
    if (token?.upos === 'VERB') return token;
  }
  return undefined;
}

/** Ids of whom a description cannot stand for: the subject of the verb whose other argument it is. */
export function otherArguments(nominal: Nominal): ReadonlySet<string> {
  const verb = governorOf(nominal);
  if (!verb) return new Set();
  const { at } = nominal;
  return new Set(
    dependentsOf(at.sentence, verb.index)
      .filter(({ deprel }) => deprel.startsWith('nsubj'))
      .flatMap(({ index }) => at.mentionAt[index]?.entities ?? []),
  );
}
