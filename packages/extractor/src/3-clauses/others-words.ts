import { addingVerbs, objectVerbs, speechVerbs } from './cue-words.ts';
import { quotationsIn } from './quote-spans.ts';
import type { CueVerb } from './reported-content.ts';
import { finiteTags } from './finite-tags.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { baseRelation, childBy, childrenBy, lowerAt, subtreeRange, tokenAt } from './sentence-tree.ts';

const NOMINAL = new Set(['NOUN', 'PROPN']);
const SUBORDINATE = new Set(['while', 'as', 'although', 'though', 'after', 'before', 'when', 'if', 'because', 'since']);

const hasNamedSubject = (tree: SentenceTree, verb: number): boolean =>
  childrenBy(tree, verb, 'nsubj').some((subject) => subject < verb && NOMINAL.has(tokenAt(tree, subject).upos));

/** "…, while the envoy said otherwise", "…, which Moscow denied": where a clause in which somebody else speaks begins, at its comma. */
function startOfOther(tree: SentenceTree, verb: number): number | undefined {
  const lemma = tokenAt(tree, verb).lemma.toLowerCase();
  if (!(speechVerbs.has(lemma) || objectVerbs.has(lemma))) return undefined;
  // "disputed that it was said thrice, though he conceded once": the article goes on
  const conceding = childrenBy(tree, verb, 'mark').find((mark) => /^(?:al)?though$/.test(lowerAt(tree, mark)));
  if (conceding !== undefined && conceding < verb && lowerAt(tree, conceding - 1) === ',') return conceding - 1;
  if (!hasNamedSubject(tree, verb)) return undefined;
  // "hoped it would calm the market as analysts estimate that …"
  const as = childrenBy(tree, verb, 'mark').find(
    (mark) => mark < verb && lowerAt(tree, mark) === 'as' && tree.tokens[mark - 1]?.upos !== 'ADV',
  );
  if (as !== undefined && childBy(tree, verb, 'ccomp') !== undefined)
    return lowerAt(tree, as - 1) === ',' ? as - 1 : as;
  const opening = [
    ...childrenBy(tree, verb, 'mark').filter((mark) => lowerAt(tree, mark) === 'while'),
    ...childrenBy(tree, verb, 'obj').filter((object) => lowerAt(tree, object) === 'which'),
  ].find((word) => word < verb && lowerAt(tree, word - 1) === ',');
  return opening === undefined ? undefined : opening - 1;
}

/** "tweeting that it failed, and complaining that …": a second participle that a comma and "and" join to one of its kind. */
const isJoinedParticiple = (tree: SentenceTree, verb: number): boolean => {
  const above = reporterOf(tree, verb);
  const isJoined = lowerAt(tree, verb - 1) === 'and' && lowerAt(tree, verb - 2) === ',';
  return isJoined && above !== undefined && tokenAt(tree, above).xpos === 'VBG';
};

/** "said it was happy, adding that …": whether a participle tells what the same speaker says besides. */
function isSaidBesides(tree: SentenceTree, verb: number): boolean {
  const { xpos, lemma, deprel } = tokenAt(tree, verb);
  if (xpos !== 'VBG' || childBy(tree, verb, 'ccomp') === undefined) return false;
  const isParticiple = baseRelation(deprel) === 'advcl' && lowerAt(tree, verb - 1) === ',';
  return (
    (isParticiple && addingVerbs.has(lemma.toLowerCase())) ||
    (speechVerbs.has(lemma.toLowerCase()) && deprel === 'conj' && isJoinedParticiple(tree, verb))
  );
}

const MAX_STEPS = 12;

/** The verb of saying before a word whose clause holds it, the nearest one. */
function reporterOf(tree: SentenceTree, word: number): number | undefined {
  let at = tokenAt(tree, word);
  for (let step = 0; at.head >= 0 && step < MAX_STEPS; step++) {
    const above = tokenAt(tree, at.head);
    const isReported = at.deprel === 'ccomp' && above.index < at.index;
    if (isReported && speechVerbs.has(above.lemma.toLowerCase())) return above.index;
    at = above;
  }
  return undefined;
}

/** "While aides say it is done, Pelosi called it dead": where the main clause begins that the parser took for what is said. */
function startOfMain({ tree, verb }: CueVerb): number | undefined {
  const mark = childrenBy(tree, verb, 'mark').find((child) => child < verb && SUBORDINATE.has(lowerAt(tree, child)));
  if (mark === undefined) return undefined;
  const isFirst = tree.tokens.slice(0, mark).every(({ upos }) => upos !== 'VERB' && upos !== 'AUX');
  if (!isFirst) return undefined;
  const main = tree.tokens.find(({ index, upos, xpos }) => {
    const subject = index > verb && upos === 'VERB' && finiteTags.has(xpos) ? childBy(tree, index, 'nsubj') : undefined;
    const first = subject === undefined || subject > index ? undefined : subtreeRange(tree, subject).first;
    return first !== undefined && first > verb + 2 && lowerAt(tree, first - 1) === ',';
  });
  const subject = main && childBy(tree, main.index, 'nsubj');
  return subject === undefined ? undefined : subtreeRange(tree, subject).first - 1;
}

/** Where what stands behind a cue ceases to be what its source says in indirect speech; Infinity where nothing else follows. */
export function endOfOwnWords(cue: CueVerb): number {
  const { tree, verb, quotations } = cue;
  const isSpoken = (token: number): boolean => quotationsIn(quotations, tokenAt(tree, token)).length > 0;
  const others = tree.tokens.flatMap(({ index, upos }) => {
    if (index <= verb || upos !== 'VERB' || isSpoken(index)) return [];
    if (isSaidBesides(tree, index)) return [index - 1];
    return startOfOther(tree, index) ?? [];
  });
  const main = startOfMain(cue);
  return Math.min(...others, main === undefined || isSpoken(main) ? Infinity : main);
}

/** "said it was happy, adding that …": the verb of saying whose source says so besides. */
export const saidBeside = (tree: SentenceTree, verb: number): number | undefined =>
  isSaidBesides(tree, verb) ? reporterOf(tree, verb) : undefined;
