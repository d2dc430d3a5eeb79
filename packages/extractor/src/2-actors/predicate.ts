import type { Token } from '@cartograph/model';
import { bodyNouns } from '../words/nominal-nouns.ts';
import { wordList } from '../words/word-list.ts';
import { besideName, isPersonNoun } from './beside-name.ts';
import type { DraftMention } from './draft-mention.ts';
import { isPerson, pointsBack, type Nominal, type NominalResolution } from './nominal.ts';
import { dependentsOf } from './dependents.ts';

/** Whether a description is said of somebody: "She is the last member of …". */
export const isPredicate = ({ at, head, isPlural }: Nominal): boolean =>
  !isPlural && dependentsOf(at.sentence, head).some(({ deprel }) => deprel === 'cop');

/** Whom a predicate may be said of: a name that is its subject, nothing denied and nothing merely possible. */
function subjectOf({ at, head }: Nominal): DraftMention | undefined {
  const own = dependentsOf(at.sentence, head);
  // "in charge" is no noun of somebody
  const isOpen = own.some(
    ({ text, deprel }) =>
      deprel === 'case' ||
      /^(not|n't|n’t|never|if|whether|no)$/i.test(text) ||
      (deprel === 'aux' && /^(would|could|might|may|will|should|must|can|'ll|’ll)$/i.test(text)),
  );
  const subject = own.find(({ deprel }) => deprel === 'nsubj');
  const mention = subject && !isOpen ? at.mentionAt[subject.index] : undefined;
  return mention?.name && mention.entities.length === 1 && mention.number === 'singular' ? mention : undefined;
}

/** Whether "as" stands before a description: "as Mexico's secretary of security", not "such as", not "as well as". */
const isBehindAs = ({ at, head }: Nominal): boolean =>
  at.sentence.tokens.some(
    ({ head: governor, deprel, text }) =>
      governor === head && /^(case|mark)$/.test(deprel) && text.toLowerCase() === 'as',
  );

/** Whom "becoming his chairman", "appointed Kelly as his chief of staff", "as mayor he drove" speak of: the subject, or whom somebody chose. */
function subjectOfChange(nominal: Nominal): DraftMention | undefined | 'none' {
  const { at, head, isPlural } = nominal;
  const { tokens } = at.sentence;
  const token = tokens[head];
  const verb = tokens[token?.head ?? -1];
  if (!token || !verb || isPlural) return 'none';
  const childOf = (parent: Token, ...deprels: readonly string[]): Token | undefined =>
    dependentsOf(at.sentence, parent.index).find((one) => one !== token && deprels.includes(one.deprel));
  if (verb.lemma === 'become' && /^(xcomp|obj)$/.test(token.deprel)) {
    const governor = tokens[verb.head];
    const subject =
      childOf(verb, 'nsubj') ?? (verb.deprel === 'advcl' && governor ? childOf(governor, 'nsubj') : undefined);
    return subject && at.mentionAt[subject.index];
  }
  if (!isBehindAs(nominal)) return 'none';
  const said = CHOOSES.has(verb.lemma) ? childOf(verb, 'obj', 'nsubj:pass') : childOf(verb, 'nsubj', 'nsubj:pass');
  return said && at.mentionAt[said.index];
}

const CHOOSES = wordList(`
appoint name pick choose nominate hire install tap select introduce describe elect reelect recognize recognise confirm regard see treat portray cast depict identify
`);
const CLASSES = wordList(`
designate classify label list name declare brand call categorize categorise define treat regard describe denounce consider deem recognize recognise identify sanction
`);

/** Words of a designation, of which another noun phrase says what they made of somebody. */
const DESIGNATIONS = /^(list|roster|designation|classification|label)$/;

/** "designated the cartels as foreign terrorist organizations", "the list of terrorist groups": a class that others are put in, and nobody besides. */
export function isClassOfOthers(nominal: Nominal): boolean {
  const { at, first, head, isPlural } = nominal;
  const { tokens } = at.sentence;
  const token = tokens[head];
  const governor = tokens[token?.head ?? -1];
  if (!isPlural || !token || !governor) return false;
  const own = dependentsOf(at.sentence, head);
  // "they are terrorists", not "it is consumers who pay", "it was for refugees"
  const isSaid =
    own.some(({ deprel }) => deprel === 'cop') &&
    (own.some(({ deprel, lemma }) => deprel === 'nsubj' && lemma !== 'it') || CLASSES.has(governor.lemma)) &&
    !own.some(({ deprel }) => deprel === 'case');
  if (isSaid && !pointsBack(tokens[first]?.text.toLowerCase() ?? '')) return true;
  if (token.deprel.startsWith('nsubj')) return false;
  const before = tokens[first - 1]?.text.toLowerCase() ?? '';
  const above = tokens[governor.head];
  const isClass = ({ lemma }: Token): boolean => CLASSES.has(lemma) || DESIGNATIONS.test(lemma);
  if (before === 'as') return isBehindAs(nominal) && (isClass(governor) || (above !== undefined && isClass(above)));
  if (before === 'of') return DESIGNATIONS.test(governor.lemma);
  // "labeled the cartels terrorist groups": the second object, directly behind the first
  const object = tokens[first - 1];
  const verb = object?.deprel === 'obj' ? tokens[object.head] : undefined;
  return (
    verb !== undefined && CLASSES.has(verb.lemma) && object !== undefined && at.mentionAt[object.index] !== undefined
  );
}

/** Whom a description that tells a change or a choice is said of; `none` where it tells neither, nobody where it is not known. */
export function resolveChange(nominal: Nominal): NominalResolution | undefined | 'none' {
  const subject = subjectOfChange(nominal);
  if (subject === 'none' || !isPersonNoun(nominal)) return 'none';
  if (!subject || subject.entities.length !== 1 || !isPerson(subject)) return undefined;
  return besideName(subject, 0.75, 'actor/predicate');
}

/** "Ansar al-Sharia is a group in Libya that …" tells of Ansar al-Sharia, and of no group besides. */
export function resolvePredicate(nominal: Nominal): NominalResolution | undefined {
  const subject = subjectOf(nominal);
  const isFitting =
    subject && ((isPerson(subject) && isPersonNoun(nominal)) || bodyNouns.get(nominal.lemma)?.includes(subject.label));
  return isFitting ? besideName(subject, 0.75, 'actor/predicate') : undefined;
}
