import { canSpeak } from './can-speak.ts';
import { findSubject } from './clause-subject.ts';
import { infinitiveVerbs, judgingVerbs, speechVerbs, thoughtVerbs } from './cue-words.ts';
import { finiteTags } from './finite-tags.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { childBy, lowerAt, markOf, tokenAt } from './sentence-tree.ts';

const BREAK = /^[,–—-]+$/;

const isOfMind = (lemma: string): boolean =>
  speechVerbs.has(lemma) || thoughtVerbs.has(lemma) || infinitiveVerbs.has(lemma);

/**
 * "says the contract is void and promised to appeal": whether a verb of saying that is joined to a clause without a
 * subject of its own cannot share that clause's, so that whoever reports the clause says so.
 */
export function isOfSpeaker(tree: SentenceTree, clause: number, joined: number): boolean {
  const subject = childBy(tree, clause, 'nsubj');
  const { lemma, upos } = tokenAt(tree, joined);
  const isCue =
    upos === 'VERB' && isOfMind(lemma.toLowerCase()) && childBy(tree, joined, 'nsubj', 'mark') === undefined;
  return isCue && subject !== undefined && !canSpeak(tree, subject);
}

/**
 * "said she had never paid, and slammed the deal", "saying she was ill, and has since retired": behind a comma, a next
 * deed of the speaker, in the tense of his cue and not of what he says.
 */
export function isNextDeed(
  tree: SentenceTree,
  verb: number,
  { clause, child }: { readonly clause: number; readonly child: number },
): boolean {
  const { lemma, xpos } = tokenAt(tree, child);
  const [own, said] = [tokenAt(tree, childBy(tree, child, 'aux', 'cop') ?? child), childBy(tree, clause, 'aux', 'cop')];
  if (!finiteTags.has(own.xpos) || markOf(tree, child) !== '') return false;
  if (tokenAt(tree, verb).xpos === 'VBG')
    return tokenAt(tree, verb).deprel === 'advcl' && own.xpos !== tokenAt(tree, said ?? clause).xpos;
  const isOfMind = speechVerbs.has(lemma.toLowerCase()) || judgingVerbs.has(lemma.toLowerCase());
  return isOfMind && said !== undefined && xpos === tokenAt(tree, verb).xpos;
}

/** "said she had never paid, and slammed the deal": the cue whose speaker does a next deed himself. */
export function cueBeforeDeed(tree: SentenceTree, child: number): number | undefined {
  const { deprel, head: clause } = tokenAt(tree, child);
  const joint = childBy(tree, child, 'cc');
  if (deprel !== 'conj' || clause < 0 || joint === undefined || lowerAt(tree, joint - 1) !== ',') return undefined;
  const { deprel: relation, head: verb } = tokenAt(tree, clause);
  const isReported = relation === 'ccomp' && verb >= 0 && verb < clause && childBy(tree, child, 'nsubj') === undefined;
  return isReported && isNextDeed(tree, verb, { clause, child }) ? verb : undefined;
}

/** Whether a cue stands where it may have another subject than the parser gave it: joined on, or behind a break. */
function isLoose(tree: SentenceTree, verb: number): boolean {
  const { deprel, xpos } = tokenAt(tree, verb);
  if (childBy(tree, verb, 'nsubj') !== undefined) return false;
  return deprel === 'conj' || (xpos === 'VBG' && BREAK.test(tree.tokens[verb - 1]?.text ?? ''));
}

/** "left the hall, where the lights had failed, saying …": the nearest subject above that can speak, where a cue's own cannot. */
export function speakerAbove(tree: SentenceTree, verb: number, subject: number | undefined): number | undefined {
  if ((subject !== undefined && canSpeak(tree, subject)) || !isLoose(tree, verb)) return undefined;
  for (let at = tokenAt(tree, verb).head, step = 0; at >= 0 && step < tree.tokens.length; step++) {
    const { head, upos } = tokenAt(tree, at);
    const [found] = upos === 'VERB' || upos === 'ADJ' ? findSubject(tree, at).heads : [];
    if (found !== undefined && found !== subject && found < verb && canSpeak(tree, found)) return found;
    at = head;
  }
  return undefined;
}
