import { bodyNouns } from '../1-mentions/nominal-nouns.ts';
import { isPersonNoun } from './beside-name.ts';
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

/** "Ansar al-Sharia is a group in Libya that …" tells of Ansar al-Sharia, and of no group besides. */
export function resolvePredicate(nominal: Nominal): NominalResolution | undefined {
  const subject = subjectOf(nominal);
  const isFitting =
    subject && ((isPerson(subject) && isPersonNoun(nominal)) || bodyNouns.get(nominal.lemma)?.includes(subject.label));
  if (!isFitting) return undefined;
  const { entities, label } = subject;
  return { entities, label, rule: 'actor/predicate', score: 0.75, antecedents: [subject] };
}
