import type { Token } from '@cartograph/model';
import { dependentsOf } from './dependents.ts';
import type { SentenceContext } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';

const isSubject = ({ deprel }: Token): boolean => deprel.startsWith('nsubj');
const isObject = ({ deprel }: Token): boolean => deprel === 'obj' || deprel === 'iobj';
/** Prepositions by which a verb reaches another than its subject; not "as president, he", "kept troops in Peru". */
const AT_ANOTHER = /^(to|with|against|by|from|on|at|for|of|about|like|than|over|toward|towards)$/i;
const PLURAL = /^the(y|m)$/i;
/** How many verbs may share a subject, or how deep "he said he" goes. */
const MOST_STEPS = 3;

/** Whether a word is what a verb is done to or with: an object, or "with Vega"; not "as president". */
const isOther = (at: SentenceContext, token: Token): boolean =>
  isObject(token) ||
  (token.deprel.startsWith('obl') &&
    dependentsOf(at.sentence, token.index).some(({ deprel, text }) => deprel === 'case' && AT_ANOTHER.test(text)));

/** Prepositions behind which oneself may stand: "brought aides with him". */
const NEAR = /^(with|around|behind|before|about|near|beside|beneath|under|above|over|along)$/i;

/** "brought aides with him", "used to carry with him" may tell of oneself, "met with him", "fired at him" of another. */
const mayBeOneself = (at: SentenceContext, token: Token): boolean =>
  token.deprel.startsWith('obl') &&
  dependentsOf(at.sentence, token.index).some(({ deprel, text }) => deprel === 'case' && NEAR.test(text)) &&
  (at.sentence.tokens[token.head]?.deprel === 'xcomp' || dependentsOf(at.sentence, token.head).some(isObject));

/** "accused Lima of plotting", "thanked Lima for freeing": the object does it. */
const isDoneByObject = (at: SentenceContext, verb: Token): boolean =>
  dependentsOf(at.sentence, verb.index).some(
    ({ deprel, text }) => deprel === 'mark' && /^(of|from|for|into|about)$/i.test(text),
  );

/** The verb above one whose subject is its own too: "thanked Rubio, calling him"; not "asked Lima to free him", "pleaded with Lima to free him". */
function verbAbove(at: SentenceContext, verb: Token): Token | undefined {
  const above = at.sentence.tokens[verb.head];
  if (!above || dependentsOf(at.sentence, verb.index).some(isSubject)) return undefined;
  const isShared =
    verb.deprel === 'xcomp'
      ? !dependentsOf(at.sentence, above.index).some((one) => isObject(one) || one.deprel.startsWith('obl'))
      : verb.deprel === 'conj' || (verb.deprel === 'advcl' && verb.xpos === 'VBG' && !isDoneByObject(at, verb));
  return isShared ? above : undefined;
}

/** The subjects of the verb that a word is an argument of, if need be of the verb above. */
function subjectsAbove(at: SentenceContext, token: Token): readonly Token[] {
  let verb = at.sentence.tokens[token.head];
  for (let step = 0; verb && step < MOST_STEPS; step += 1) {
    const subjects = dependentsOf(at.sentence, verb.index).filter((one) => isSubject(one) && one !== token);
    if (subjects.length > 0) return subjects;
    verb = verbAbove(at, verb);
  }
  return [];
}

/** "The country's first indigenous leader, he": a description that the tree takes for a second subject. */
const isFellow = (at: SentenceContext, token: Token): boolean =>
  isSubject(token) && at.mentionAt[token.index]?.kind !== 'pronoun';

/** Whether a verb says what the same "he" did: "he" of "he said he thanked Vega". */
const isEchoed = (at: SentenceContext, verb: Token, pronoun: Token): boolean =>
  verb.deprel === 'ccomp' &&
  dependentsOf(at.sentence, verb.index).some(
    (one) => isSubject(one) && one.index > pronoun.index && one.text.toLowerCase() === pronoun.text.toLowerCase(),
  );

/** What the verbs of a subject are done to: its own, those that share it, and those of "he said he". */
function othersBelow(at: SentenceContext, pronoun: Token, verb: number, steps = MOST_STEPS): readonly Token[] {
  const children = dependentsOf(at.sentence, verb);
  const below =
    steps === 0
      ? []
      : children.filter(
          // whose "telling Vega" is, behind a longer sentence, its tree does not tell
          (one) => (one.deprel !== 'advcl' && verbAbove(at, one) !== undefined) || isEchoed(at, one, pronoun),
        );
  return [
    ...children.filter((one) => one !== pronoun && (isOther(at, one) || isFellow(at, one))),
    ...below.flatMap(({ index }) => othersBelow(at, pronoun, index, steps - 1)),
  ];
}

/**
 * Ids of whom a pronoun cannot stand for: two arguments of one verb are not the same. "Trump praised him", "a judge
 * heard her, but ordered her to pay", "he said he thanked Trump". Owners ("his") may be anybody.
 */
export function barredActors(at: SentenceContext, token: Token): ReadonlySet<string> {
  if (/sel(f|ves)$/i.test(token.text)) return new Set();
  const others = isSubject(token)
    ? othersBelow(at, token, token.head)
    : isOther(at, token) && !mayBeOneself(at, token)
      ? [
          ...subjectsAbove(at, token),
          ...dependentsOf(at.sentence, token.head).filter((one) => one !== token && isOther(at, one)),
        ]
      : [];
  // of "they allow them" either may have been taken for the other
  const isTold = (mention: DraftMention): boolean => mention.kind !== 'pronoun' || !PLURAL.test(token.text);
  return new Set(
    others.flatMap(({ index }) => at.mentionAt[index] ?? []).flatMap((one) => (isTold(one) ? one.entities : [])),
  );
}
