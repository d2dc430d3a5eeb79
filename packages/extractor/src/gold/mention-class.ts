import { foldGoldName } from './fold-gold-name.ts';
import type { GoldActor, GoldClaim } from './gold-article.ts';

/** How a sentence speaks of an actor, easiest first. */
export const mentionClasses = [
  'name',
  'demonym',
  'description',
  'the agency',
  'he, she',
  'it, they',
  'we, I',
  'implied by a title',
  'left out',
] as const;

/** One of {@link mentionClasses}: "the Mexican leader" is a description, "the agency" stands for any body or country. */
export type MentionClass = (typeof mentionClasses)[number];

const personLabels: ReadonlySet<string> = new Set(['Official', 'Person']);
const firstPerson = /\b(I|we|We|my|My|our|Our|us|me)\b/;
const thirdPerson = /\b(he|she|him|his|her|hers|who|whom)\b/i;
const otherThird = /\b(it|its|they|their|them|which|that|whose)\b/i;
const people =
  /\b(president|leader|minister|secretary|chief|head|official|governor|mayor|senator|lawmaker|congress(?:man|woman)|director|commissioner|general|ambassador|spokes(?:man|woman|person)|man|woman|suspect|trafficker|kingpin|boss|capo|judge|prosecutor|lawyer|member|neighbor)s?\b/i;
const bodies =
  /\b(administration|government|agency|department|ministry|bureau|court|group|gang|cartel|organization|company|country|nation|state|city|party|force|police|army|military|authorit(?:y|ies)|official|agent|network|union|newspaper|side|neighbor)s?\b/i;

const hasWords = (sentence: string, form: string): boolean => ` ${sentence} `.includes(` ${form} `);
const isPerson = ({ labels }: GoldActor): boolean => labels.some((label) => personLabels.has(label));

/** The adjective of a country's name, near enough to be looked for: "Mexic", "Colombi". */
const stemOf = (name: string): string => foldGoldName(name).replace(/(o|a|ia|ela|y|s)$/, '');

function isDemonymIn(sentence: string, actor: GoldActor): boolean {
  if (!actor.labels.includes('Government')) return false;
  const stem = stemOf(actor.names[0] ?? '');
  const isUnitedStates = actor.names.includes('United States') && hasWords(sentence, 'american');
  return isUnitedStates || (stem.length > 3 && !stem.includes(' ') && ` ${sentence}`.includes(` ${stem}`));
}

function classOf(sentence: string, actor: GoldActor, isOffice: boolean): MentionClass {
  const folded = foldGoldName(sentence);
  const isNamed = (name: string): boolean => hasWords(folded, foldGoldName(name));
  const described: MentionClass = isPerson(actor) ? 'description' : 'the agency';
  if (actor.names.some((name) => /\p{Lu}/u.test(name) && isNamed(name))) return 'name';
  if (isDemonymIn(folded, actor)) return 'demonym';
  if (actor.names.some((name) => !/\p{Lu}/u.test(name) && isNamed(name))) return described;
  if (isOffice) return 'implied by a title';
  if (isPerson(actor) && thirdPerson.test(sentence)) return 'he, she';
  if (firstPerson.test(sentence)) return 'we, I';
  if ((isPerson(actor) ? people : bodies).test(sentence)) return described;
  return !isPerson(actor) && otherThird.test(sentence) ? 'it, they' : 'left out';
}

const isOfficeRelation = (relation: string): boolean =>
  relation === 'HOLDS_OFFICE' || relation === 'WORKS_FOR' || relation === 'MEMBER_OF';

/** The harder of the two classes by which a sentence speaks of the actors of a claim; guessed from words alone. */
export function classOfClaim(claim: GoldClaim, actors: readonly GoldActor[], sentence: string): MentionClass {
  const easiest = (keys: readonly string[], isBody: boolean): number =>
    Math.min(
      mentionClasses.length - 1,
      ...actors
        .filter(({ key }) => keys.includes(key))
        .map((actor) => mentionClasses.indexOf(classOf(sentence, actor, isBody))),
    );
  const isOffice = claim.relations.some(isOfficeRelation);
  const hardest = Math.max(easiest(claim.subjects, false), easiest(claim.objects, isOffice));
  return mentionClasses[hardest] ?? 'left out';
}
