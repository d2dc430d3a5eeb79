import type { EventType, TextSpan } from '@cartograph/model';
import { relationDefinition, spansOverlap } from '@cartograph/model';
import type { GoldArticle, GoldClaim } from '../src/gold/gold-article.ts';
import { foldGoldName } from '../src/gold/fold-gold-name.ts';
import { matchActors } from '../src/gold/match-actors.ts';
import { readRows } from '../evaluation/read-rows.ts';
import type { NamedClaim } from '../evaluation/claim-between.ts';
import { findCandidates } from '../src/4-claims/find-claims.ts';
import { pairFeatures } from '../src/4-claims/types/pair-features.ts';
import { joinsPair } from '../src/4-claims/types/weigh-given.ts';
import type { ExtractorParts, ReadStages } from '../src/extract.ts';
import { readDocument } from '../src/extract.ts';
import type { ReadMention } from '../src/reading.ts';
import type { PairExample } from './train-type-model.ts';

const isEvent = (relation: string): relation is EventType =>
  relationDefinition(relation as never)?.moodClass !== undefined;

/** The features of two mentions of one sentence, both ways. */
export function pairExample(
  stages: ReadStages,
  [subject, object]: readonly [ReadMention, ReadMention],
  label: PairExample['label'],
  group: string,
): PairExample | undefined {
  const tree = stages.trees[subject.sentence];
  if (!tree || object.sentence !== subject.sentence || subject.head === object.head) return undefined;
  const framed = findCandidates(stages).filter(
    (candidate) => candidate.clause && candidate.sentence === subject.sentence && joinsPair(candidate, subject, object),
  );
  return {
    features: pairFeatures(tree, subject, object, framed),
    reversed: pairFeatures(tree, object, subject, framed),
    label,
    group,
  };
}

/** A sentence with its two actors given, as an example. */
export function givenExample(
  parts: ExtractorParts,
  text: string,
  [subject, object]: readonly [TextSpan, TextSpan],
  label: PairExample['label'],
  group: string,
): PairExample | undefined {
  const stages = readDocument(parts, { text, mentions: [subject, object] });
  const given = stages.reading.mentions.filter(({ rules }) => rules.includes('actor/given'));
  const [from, to] = [subject, object].map((span) => given.find((mention) => spansOverlap(mention, span)));
  return from && to && pairExample(stages, [from, to], label, group);
}

const spanOf = (text: string, words: string): TextSpan | undefined => {
  const start = text.indexOf(words);
  return start < 0 ? undefined : { start, end: start + words.length };
};

/** The rows of a table of our own sentences that name a type. */
export const examplesOfTable = (parts: ExtractorParts, table: string): PairExample[] =>
  readRows<NamedClaim>(table).flatMap(({ text, subject, object, relation }, at) => {
    const [from, to] = [spanOf(text, subject), spanOf(text, object)];
    return (from && to && isEvent(relation) && givenExample(parts, text, [from, to], relation, `${table} ${at}`)) || [];
  });

interface KeyedMention extends ReadMention {
  readonly key: string;
}

/** Every event of a gold article between two mentions of a sentence, and every two named actors that nothing joins. */
export function examplesOfArticle(parts: ExtractorParts, gold: GoldArticle): PairExample[] {
  const { name, text, publishedAt } = gold;
  const stages = readDocument(parts, { id: name, text, ...(publishedAt === undefined ? {} : { publishedAt }) });
  const { mentions, actors, sentences } = stages.reading;
  const { keys } = matchActors({ entities: [...actors.values()], claims: [] }, gold.actors);
  const keyed = mentions.flatMap((mention): KeyedMention[] => {
    const key = mention.entities.length === 1 ? keys.get(mention.entities[0] ?? '') : undefined;
    return key === undefined ? [] : [{ ...mention, key }];
  });
  return sentences.flatMap((sentence) => {
    const words = foldGoldName(text.slice(sentence.start, sentence.end));
    const here = keyed.filter((mention) => mention.sentence === sentence.index);
    return pairsOf(here).flatMap((pair) => {
      const found = joining(gold.claims, pair, words);
      if (!found) return [];
      const [mentionsInOrder, label] = found;
      return pairExample(stages, mentionsInOrder, label, name) ?? [];
    });
  });
}

/** Every two actors of a sentence, each by its first mention. */
function pairsOf(mentions: readonly KeyedMention[]): [KeyedMention, KeyedMention][] {
  const first = mentions.filter(({ key }, at) => mentions.findIndex((other) => other.key === key) === at);
  return first.flatMap((one, at) => first.slice(at + 1).map((other): [KeyedMention, KeyedMention] => [one, other]));
}

type Joined = readonly [readonly [ReadMention, ReadMention], PairExample['label']];

/** What the gold says of a pair in a sentence; undefined where it says something of them elsewhere only. */
function joining(
  claims: readonly GoldClaim[],
  [one, other]: readonly [KeyedMention, KeyedMention],
  words: string,
): Joined | undefined {
  const between = claims.filter(
    ({ subjects, objects }) =>
      (subjects.includes(one.key) && objects.includes(other.key)) ||
      (subjects.includes(other.key) && objects.includes(one.key)),
  );
  const named = one.kind === 'name' && other.kind === 'name';
  if (between.length === 0) return named ? [[one, other], 'NONE'] : undefined;
  const here = between.find(
    ({ sentence, relations }) => relations.some(isEvent) && words.startsWith(foldGoldName(sentence)),
  );
  const relation = here?.relations.find(isEvent);
  if (!here || !relation) return undefined;
  return [here.isMutual || here.subjects.includes(one.key) ? [one, other] : [other, one], relation];
}
