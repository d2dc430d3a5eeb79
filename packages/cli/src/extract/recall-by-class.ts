import type { Extraction, Mention } from '@cartograph/model';
import type { AnsweredClaim, MentionClass } from '@cartograph/extractor';
import { mentionClasses } from '@cartograph/extractor';

/** How many there are of a class, and how many of these are lost: missed by the claims, or left to nobody. */
export interface LostOfClass {
  readonly mentionClass: MentionClass;
  readonly all: number;
  readonly lost: number;
}

interface Classed {
  readonly mentionClass: MentionClass;
  readonly isLost: boolean;
}

function countLost(found: readonly Classed[]): readonly LostOfClass[] {
  return mentionClasses
    .map((mentionClass) => {
      const own = found.filter((one) => one.mentionClass === mentionClass);
      return { mentionClass, all: own.length, lost: own.filter(({ isLost }) => isLost).length };
    })
    .filter(({ all }) => all > 0);
}

/** Claims that a gold requires and that were missed, by how their sentences speak of their actors. */
export const countMissed = (answers: readonly AnsweredClaim[]): readonly LostOfClass[] =>
  countLost(answers.map(({ mentionClass, isFound }) => ({ mentionClass, isLost: !isFound })));

const PRONOUNS: readonly (readonly [RegExp, MentionClass])[] = [
  [/^(he|him|his|himself|she|her|hers|herself|who|whom)$/i, 'he, she'],
  [/^(i|me|my|mine|myself|we|us|our|ours|ourselves)$/i, 'we, I'],
];

function classOfMention({ kind, label, text }: Mention): MentionClass {
  if (kind === 'name') return 'name';
  if (kind === 'pronoun') return PRONOUNS.find(([form]) => form.test(text))?.[1] ?? 'it, they';
  return label === 'Official' || label === 'Person' ? 'description' : 'the agency';
}

/** Mentions that were left to nobody, by class: what an article without gold may lose at most. Places are not counted. */
export const countUnresolved = ({ mentions }: Extraction): readonly LostOfClass[] =>
  countLost(
    mentions
      .filter(({ label }) => label !== 'Place')
      .map((mention) => ({ mentionClass: classOfMention(mention), isLost: mention.entities.length === 0 })),
  );
