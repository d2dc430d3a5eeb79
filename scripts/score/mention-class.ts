import type { JudgedArticle } from './judge-article.ts';
import { foldGoldName } from '../../packages/extractor/evaluation/gold/fold-gold-name.ts';
import type { GoldActor, GoldClaim } from '../../packages/extractor/evaluation/gold/gold-article.ts';

/** How a sentence speaks of an actor, easiest first. */
export const mentionClasses = [
  'name',
  'demonym',
  'description',
  'he, she',
  'it, they',
  'we, I',
  'implied by a title',
  'left out',
] as const;

/** One of {@link mentionClasses}. */
export type MentionClass = (typeof mentionClasses)[number];

const personLabels: ReadonlySet<string> = new Set(['Official', 'Person']);
const firstPerson = /\b(I|we|We|my|My|our|Our|us|me)\b/;
const thirdPerson = /\b(he|she|him|his|her|hers|who|whom)\b/i;
const otherThird = /\b(it|its|they|their|them|which|that|whose)\b/i;
const descriptions =
  /\b(president|leader|minister|secretary|chief|head|official|governor|mayor|senator|lawmaker|congress(?:man|woman)|director|commissioner|general|ambassador|spokes(?:man|woman|person)|administration|government|agency|department|ministry|bureau|court|group|gang|cartel|organization|company|country|nation|state|city|party|force|police|army|military|authorit(?:y|ies)|man|woman|suspect|trafficker|kingpin|boss|capo|judge|prosecutor|lawyer|network|union|newspaper|member|side|neighbor)s?\b/i;

const hasWords = (sentence: string, form: string): boolean => ` ${sentence} `.includes(` ${form} `);

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
  const [named, described] = [
    actor.names.filter((name) => /\p{Lu}/u.test(name)),
    actor.names.filter((name) => !/\p{Lu}/u.test(name)),
  ];
  if (named.some((name) => hasWords(folded, foldGoldName(name)))) return 'name';
  if (isDemonymIn(folded, actor)) return 'demonym';
  if (described.some((name) => hasWords(folded, foldGoldName(name)))) return 'description';
  if (isOffice) return 'implied by a title';
  const isPerson = actor.labels.some((label) => personLabels.has(label));
  if (isPerson && thirdPerson.test(sentence)) return 'he, she';
  if (firstPerson.test(sentence)) return 'we, I';
  if (descriptions.test(sentence)) return 'description';
  return !isPerson && otherThird.test(sentence) ? 'it, they' : 'left out';
}

const sentenceOf = ({ extraction, article }: JudgedArticle, { sentence }: GoldClaim): string => {
  const words = foldGoldName(sentence);
  const spans = extraction.sentences.map(({ start, end }) => article.text.slice(start, end));
  return spans.find((text) => foldGoldName(text).includes(words)) ?? sentence;
};

/** The harder of the two classes by which a claim's sentence speaks of its actors; guessed from words alone. */
export function classOfClaim(judged: JudgedArticle, claim: GoldClaim): MentionClass {
  const actors = new Map(judged.article.actors.map((actor) => [actor.key, actor]));
  const sentence = sentenceOf(judged, claim);
  const isOffice = claim.relations.some(
    (relation) => relation === 'HOLDS_OFFICE' || relation === 'WORKS_FOR' || relation === 'MEMBER_OF',
  );
  const easiest = (keys: readonly string[], isBody: boolean): number => {
    const classes = keys
      .flatMap((key) => actors.get(key) ?? [])
      .map((actor) => mentionClasses.indexOf(classOf(sentence, actor, isBody)));
    return Math.min(...classes, mentionClasses.length - 1);
  };
  const hardest = Math.max(easiest(claim.subjects, false), easiest(claim.objects, isOffice));
  return mentionClasses[hardest] ?? 'left out';
}
