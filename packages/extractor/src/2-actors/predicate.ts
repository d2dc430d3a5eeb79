import type { Token } from '@cartograph/model';
import { bodyNouns } from '../words/nominal-nouns.ts';
import { besideName, isPersonNoun } from './beside-name.ts';
import type { DraftMention } from './draft-mention.ts';
import { isPerson, type Nominal, type NominalResolution } from './nominal.ts';

/** Whether a description is said of somebody: "She is the last member of …". */
export const isPredicate = ({ at, head, isPlural }: Nominal): boolean =>
  !isPlural && at.sentence.tokens.some(({ head: governor, deprel }) => governor === head && deprel === 'cop');

/** Whom a predicate may be said of: a name that is its subject, nothing denied and nothing merely possible. */
function subjectOf({ at, head }: Nominal): DraftMention | undefined {
  const own = at.sentence.tokens.filter((token) => token.head === head);
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

/** Whom "becoming his chairman", "appointed Kelly as his chief of staff" speak of: the subject, or whom somebody chose. */
function subjectOfChange({ at, head, isPlural }: Nominal): DraftMention | undefined | 'none' {
  const { tokens } = at.sentence;
  const token = tokens[head];
  const verb = tokens[token?.head ?? -1];
  if (!token || !verb || isPlural) return 'none';
  const childOf = (parent: Token, deprel: string): Token | undefined =>
    tokens.find((one) => one.head === parent.index && one.deprel === deprel);
  if (verb.lemma === 'become' && /^(xcomp|obj)$/.test(token.deprel)) {
    const governor = tokens[verb.head];
    const subject =
      childOf(verb, 'nsubj') ?? (verb.deprel === 'advcl' && governor ? childOf(governor, 'nsubj') : undefined);
    return subject && at.mentionAt[subject.index];
  }
  // "Nielsen resigned as homeland security secretary"
  const isOwn = LEAVES.has(verb.lemma) && childOf(token, 'case')?.text.toLowerCase() === 'as';
  if (isOwn) return at.mentionAt[childOf(verb, 'nsubj')?.index ?? -1];
  const isChosen = CHOOSES.has(verb.lemma) && childOf(token, 'case')?.text.toLowerCase() === 'as';
  if (!isChosen) return 'none';
  const chosen = childOf(verb, 'obj') ?? childOf(verb, 'nsubj:pass');
  return chosen && at.mentionAt[chosen.index];
}

const LEAVES = new Set('resign quit retire serve act return remain'.split(' '));
const CHOOSES = new Set('appoint name pick choose nominate hire install tap select introduce describe'.split(' '));

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
