import { isFiniteTag } from './finite-tags.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { childBy, lowerAt, tokenAt } from './sentence-tree.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON']);

/** Where the clause of a cue opens behind a comma: its relative pronoun ("Ortega, who said"), the mark of its participle ("the board, while saying") or the participle. */
function openingOf(tree: SentenceTree, verb: number): number | undefined {
  const subject = childBy(tree, verb, 'nsubj');
  const isParticiple =
    tokenAt(tree, verb).xpos === 'VBG' && subject === undefined && childBy(tree, verb, 'aux') === undefined;
  const relative = /^(?:who|which)$/.test(lowerAt(tree, subject)) ? subject : undefined;
  const first = isParticiple ? (childBy(tree, verb, 'mark') ?? verb) : relative;
  return first !== undefined && first <= verb && lowerAt(tree, first - 1) === ',' ? first : undefined;
}

/** Whether a clause that opens at a token is put in behind a subject whose verb is still to come. */
function isInserted(tree: SentenceTree, opening: number): boolean {
  const before = tree.tokens.slice(0, opening);
  return before.some(({ upos }) => NOMINAL.has(upos)) && !before.some(({ xpos }) => isFiniteTag(xpos));
}

/** Whose verb is still to come, where a cue stands in a clause that is put in behind it: "The board, while saying …, wants". */
export function subjectAround(tree: SentenceTree, verb: number): number | undefined {
  const { head, xpos } = tokenAt(tree, verb);
  const opening = openingOf(tree, verb);
  const isOf = xpos === 'VBG' && head >= 0 && head < verb && NOMINAL.has(tokenAt(tree, head).upos);
  return isOf && opening !== undefined && isInserted(tree, opening) ? head : undefined;
}

/** "The board, while saying audits are important, wants": the subject of a verb that the parser took for what is said. */
export function subjectBefore(tree: SentenceTree, verb: number): number | undefined {
  const { deprel, head } = tokenAt(tree, verb);
  const isBroken = deprel === 'ccomp' && head >= 0 && head < verb && lowerAt(tree, verb - 1) === ',';
  return isBroken ? subjectAround(tree, head) : undefined;
}

/**
 * Where a clause ends that is put in behind a subject, at its comma: before the verb of that subject ("…, who said the
 * port has no debts, has had a bumpy ride"). Infinity where it is none.
 */
export function endOfInserted(tree: SentenceTree, verb: number): number {
  const opening = openingOf(tree, verb);
  if (opening === undefined || !isInserted(tree, opening)) return Infinity;
  let hasVerb = false;
  for (const { index, text, xpos } of tree.tokens.slice(verb + 1)) {
    if (isFiniteTag(xpos)) hasVerb = true;
    if (text !== ',' || !hasVerb) continue;
    const next = tree.tokens.find((token) => token.index > index && token.upos !== 'ADV');
    if (next && isFiniteTag(next.xpos)) return index;
  }
  return Infinity;
}
