import type { ActorLabel } from '@cartograph/model';
import { givenNames } from '../words/given-names.ts';
import {
  agencyHeads,
  cartelHeads,
  lawNouns,
  leadingHeads,
  nameParticles,
  nameSuffixes,
  organizationHeads,
  otherHeads,
  placeHeads,
} from '../words/head-nouns.ts';

/** What a capitalised run looks like by its words alone. */
export type NameShape = ActorLabel | 'other' | 'unknown';

/** What a name is that such a noun heads. */
export const headLabel = (word: string): NameShape => {
  if (cartelHeads.has(word)) return 'Cartel';
  if (otherHeads.has(word)) return 'other';
  if (agencyHeads.has(word)) return 'Agency';
  if (organizationHeads.has(word)) return 'Organization';
  if (placeHeads.has(word)) return 'Place';
  return 'unknown';
};

/** Guesses from the folded words of a run whether it is a person, a body, a place or nothing of the kind. */
export function classifyName(
  words: readonly string[],
  isGivenName: (word: string) => boolean = (word) => givenNames.has(word),
): NameShape {
  const first = words[0] ?? '';
  // "Operation Jump Start"
  if (words.length >= 2 && first === 'operation') return 'other';
  // "Team Trump" is no person of that name
  if (words.length === 2 && first === 'team') return 'Organization';
  if (words.length === 2 && /^(hurricane|typhoon|cyclone)$/.test(first)) return 'other';
  const content = words.filter((word) => !nameSuffixes.has(word));
  const last = content.at(-1) ?? '';
  const cut = words.findIndex((word, index) => index > 0 && (word === 'of' || word === 'for' || word === 'on'));
  // "the Gang of Eight" are senators
  if (cut > 0 && /^gangs?$/.test(words[cut - 1] ?? '') && words.length === cut + 2) return 'Organization';
  // "Department of Homeland Security Accountability Act" is a law
  // but "School of Law" is a school
  if (cut > 0) return lawNouns.has(last) && words.length > cut + 2 ? 'other' : headLabel(words[cut - 1] ?? '');
  const isPerson = words.length >= 2 && isGivenName(first) && !nameParticles.has(first);
  if (
    isPerson &&
    (words.length > 4 ||
      headLabel(last) === 'unknown' ||
      ['hill', 'banks', 'brooks', 'park', 'house', 'field', 'rice', 'post'].includes(last))
  )
    return 'Person';
  if (words.length >= 2 && ['camp', 'lake', 'mount', 'fort', 'cape'].includes(first)) return 'Place';
  const byLast = words.length >= 2 ? headLabel(last) : 'unknown';
  if (byLast !== 'unknown') return byLast;
  if (words.length >= 2 && leadingHeads.has(first)) return headLabel(first);
  return 'unknown';
}
