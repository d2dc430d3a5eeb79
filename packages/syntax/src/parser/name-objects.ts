import type { NamedTree } from './name-recipients.ts';

// who stands alone behind other verbs is no recipient: "bring me", "treat you", "give them to a library"
const takesLoneRecipient = new Set(
  'believe charge pay email write teach show excuse permit promise guarantee'.split(' '),
);

/** "Called him a coward": `obj` and `xcomp` in UD, as the treebanks have it; none of these gives anybody anything. */
const namesSomebody = new Set('call name consider elect declare appoint deem dub label crown'.split(' '));

/** "Spent three years", "took six days": what is spent is the object, though it is a time. */
export const spendsTime: ReadonlySet<string> = new Set('spend waste save enjoy span take'.split(' '));

/** "Next time" and the like say when. */
const tellsWhen = new Set('next last this that every each'.split(' '));

/** The relations of a verb's dependents, of those behind it. */
interface Frame {
  readonly objects: readonly number[];
  readonly recipients: readonly number[];
  readonly times: readonly number[];
  readonly hasClause: boolean;
}

function readFrames(tree: NamedTree, relations: readonly string[]): ReadonlyMap<number, Frame> {
  const frames = new Map<number, { objects: number[]; recipients: number[]; times: number[]; hasClause: boolean }>();
  relations.forEach((relation, word) => {
    const verb = tree.heads[word]!;
    if (verb >= relations.length || !/^(?:i?obj|[cx]comp|obl:unmarked)$/.test(relation)) return;
    const frame = frames.get(verb) ?? { objects: [], recipients: [], times: [], hasClause: false };
    frames.set(verb, frame);
    if (relation === 'obj') frame.objects.push(word);
    else if (relation === 'iobj') frame.recipients.push(word);
    else if (relation !== 'obl:unmarked') frame.hasClause = true;
    else if (word > verb) frame.times.push(word);
  });
  return frames;
}

const isWhen = (tree: NamedTree, time: number): boolean =>
  tree.lemmas.some((lemma, word) => tree.heads[word] === time && word < time && tellsWhen.has(lemma)) ||
  !/^NNS?$/.test(tree.tags[time]!);

/**
 * What an object is called where the parser took it for an apposition: its last dependent, without a comma before it
 * ("called the paper “The Enemy”"); -1 where there is none.
 */
function findCalled(tree: NamedTree, relations: readonly string[], object: number): number {
  let called = -1;
  for (let word = object + 1; word < relations.length; word++) {
    if (tree.heads[word] !== object) continue;
    if (called >= 0 || tree.lemmas[word] === ',') return -1;
    if (relations[word] === 'appos') called = word;
  }
  return called;
}

/**
 * Names objects `obj` as the treebanks do where the verb leaves no doubt and the parser has another name for them.
 * `relations`, and the heads of what objects are called, are changed in place.
 */
export function nameObjects(tree: NamedTree, relations: string[]): void {
  for (const [verb, { objects, recipients, times, hasClause }] of readFrames(tree, relations)) {
    const lemma = tree.lemmas[verb]!;
    const called =
      objects.length === 1 && !hasClause && namesSomebody.has(lemma) ? findCalled(tree, relations, objects[0]!) : -1;
    if (called >= 0) {
      relations[called] = 'xcomp';
      tree.heads[called] = verb;
    } else if (
      recipients.length === 1 &&
      objects.length === 1 &&
      namesSomebody.has(lemma) &&
      objects[0]! > recipients[0]!
    ) {
      relations[recipients[0]!] = 'obj';
      relations[objects[0]!] = 'xcomp';
    } else if (recipients.length === 1 && objects.length === 0 && !hasClause && !takesLoneRecipient.has(lemma)) {
      relations[recipients[0]!] = 'obj';
    } else if (
      times.length === 1 &&
      objects.length + recipients.length === 0 &&
      !hasClause &&
      spendsTime.has(lemma) &&
      tree.tags[verb] !== 'VBN' &&
      !isWhen(tree, times[0]!)
    ) {
      relations[times[0]!] = 'obj';
    }
  }
}
