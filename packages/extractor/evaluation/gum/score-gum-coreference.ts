import type { Sentence } from '@cartograph/model';
import type { ExtractorParts } from '../../src/extract.ts';
import { readDocument } from '../../src/extract.ts';
import type { ReadMention } from '../../src/reading.ts';
import type { GumMention } from './gum-mentions.ts';
import { gumMentions } from './gum-mentions.ts';
import type { GumDocument } from './read-gum.ts';
import type { Counts } from './score-gum-attributions.ts';

/** How well pronouns and descriptions are resolved. */
export interface CoreferenceScore {
  /** he, she, they, it of a person, an organisation or a place that was mentioned otherwise before. */
  readonly pronouns: Counts;
  /** Of these, those of whom the document gives a name. */
  readonly named: Counts;
  /** Definite descriptions of an actor whose name the document gives. */
  readonly descriptions: Counts;
  readonly errors: string[];
}

const ACTORS = new Set(['person', 'organization', 'place']);
const THIRD = /^(he|him|his|himself|she|her|hers|herself|they|them|their|theirs|themselves|it|its|itself)$/i;
const DEFINITE = /^(the|this|that|these|those|my|your|his|her|its|our|their|both)$/i;

interface Aligned {
  readonly document: GumDocument;
  readonly gold: readonly GumMention[];
  readonly mentions: readonly ReadMention[];
  readonly sentences: readonly Sentence[];
  /** GUM's entities at the head of each of our mentions. */
  readonly goldOf: (mention: ReadMention) => readonly string[];
  readonly ours: (gold: GumMention) => ReadMention | undefined;
}

function align(parts: ExtractorParts, document: GumDocument): Aligned {
  const { reading } = readDocument(parts, {
    text: document.text,
    ...(document.publishedAt === undefined ? {} : { publishedAt: document.publishedAt }),
  });
  const gold = gumMentions(document);
  const places = new Map(document.tokens.map(({ start }, at) => [start, at]));
  const smallest = new Map(
    reading.mentions.map((mention) => {
      const head = places.get(reading.sentences[mention.sentence]?.tokens[mention.head]?.start ?? -1) ?? -1;
      const around = gold.filter((one) => one.first <= head && head <= one.last);
      return [mention, around.reduce<GumMention | undefined>((a, b) => (a && a.last - a.first < b.last - b.first ? a : b), undefined)];
    }),
  );
  return {
    document,
    gold,
    mentions: reading.mentions,
    sentences: reading.sentences,
    goldOf: (mention) => {
      const own = smallest.get(mention);
      return own ? [own.entity] : [];
    },
    ours: (one) => {
      const own = reading.mentions.filter((mention) => smallest.get(mention) === one);
      return own.findLast((mention) => mention.kind !== 'name' && mention.entities.length > 0) ?? own[0];
    },
  };
}

const isPronoun = ({ tokens }: GumDocument, mention: GumMention): boolean =>
  mention.first === mention.last && tokens[mention.head]?.upos === 'PRON';
const isName = ({ tokens }: GumDocument, mention: GumMention): boolean => tokens[mention.head]?.upos === 'PROPN';

/** GUM's entities that our other mentions of an actor stand on, the nearest one's and the most frequent one: what we took it for. */
function takenFor({ mentions, goldOf }: Aligned, mention: ReadMention, isNamedOnly: boolean): readonly string[] {
  const others = mentions.filter(
    (other) =>
      other.kind !== 'pronoun' &&
      (other.sentence !== mention.sentence || other.head !== mention.head) &&
      (!isNamedOnly || other.kind === 'name') &&
      other.entities.some((id) => mention.entities.includes(id)),
  );
  // "the parents" are "the Sams", not Thomas Sam
  const ids = mention.entities.join();
  const same = mention.entities.length > 1 ? others.filter(({ entities }) => entities.join() === ids) : [];
  const own = same.length > 0 ? same : others;
  const nearest = own.findLast((other) => other.start < mention.start) ?? own[0];
  if (!nearest) return [];
  const counts = new Map<string, number>();
  for (const id of own.flatMap(goldOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return [...goldOf(nearest), ...(most === undefined ? [] : [most])];
}

function scorePronouns(aligned: Aligned, score: CoreferenceScore): void {
  const { document, gold, ours } = aligned;
  for (const one of gold) {
    const form = document.tokens[one.head]?.text ?? '';
    if (!isPronoun(document, one) || !THIRD.test(form)) continue;
    const earlier = gold.filter((other) => other.entity === one.entity && other.first < one.first && !isPronoun(document, other));
    const isWanted = ACTORS.has(one.type) && earlier.length > 0;
    const isNamed = gold.some((other) => other.entity === one.entity && isName(document, other));
    const mention = ours(one);
    const isFound = mention !== undefined && mention.entities.length > 0;
    if (isFound) score.pronouns.found += 1;
    if (!isWanted) continue;
    score.pronouns.gold += 1;
    if (isNamed) score.named.gold += 1;
    if (isNamed && isFound) score.named.found += 1;
    const taken = isFound ? takenFor(aligned, mention, false) : [];
    if (taken.includes(one.entity)) {
      score.pronouns.right += 1;
      if (isNamed) score.named.right += 1;
    } else score.errors.push(`pronoun ${isNamed ? 'NAMED ' : ''}${describe(document, one)}, want ${textOf(document, earlier.at(-1))}, took ${isFound ? `${mention.entities.join(' ')} (${mention.rules.join()})` : 'nobody'}`);
  }
}

function scoreDescriptions(aligned: Aligned, score: CoreferenceScore): void {
  const { document, gold, mentions, ours } = aligned;
  const namedEntities = new Set(gold.filter((one) => isName(document, one)).map(({ entity }) => entity));
  for (const one of gold) {
    const opener = document.tokens[one.first]?.text ?? '';
    if (isPronoun(document, one) || isName(document, one) || !ACTORS.has(one.type) || !DEFINITE.test(opener)) continue;
    if (!namedEntities.has(one.entity)) continue;
    const mention = ours(one);
    if (isSelfNamed(aligned, mention) || isPredicate(document, one)) continue;
    score.descriptions.gold += 1;
    const taken = mention && mention.entities.length > 0 ? takenFor(aligned, mention, true) : [];
    if (taken.includes(one.entity)) score.descriptions.right += 1;
    else score.errors.push(`description ${describe(document, one)}, want ${textOf(document, gold.find((other) => other.entity === one.entity && isName(document, other)))}, took ${mention ? `${mention.entities.join(' ')} (${mention.rules.join()})` : 'no mention'}`);
  }
  for (const mention of mentions) {
    const isClaimed = mention.kind === 'nominal' && DEFINITE.test(/^\S+/.exec(mention.text)?.[0] ?? '') && mention.entities.length > 0;
    if (isClaimed && !isSelfNamed(aligned, mention) && !isOurPredicate(aligned, mention) && takenFor(aligned, mention, true).length > 0) {
      score.descriptions.found += 1;
      if (!aligned.goldOf(mention).some((id) => takenFor(aligned, mention, true).includes(id)))
        score.errors.push(`wrongly named ${mention.text} as ${mention.entities.join(' ')} (${mention.rules.join()})`);
    }
  }
}

/** The same of our mentions, by our tree. */
const isOurPredicate = ({ sentences }: Aligned, { sentence, head }: ReadMention): boolean =>
  sentences[sentence]?.tokens.some((token) => token.deprel === 'cop' && token.head === head) ?? false;

/** "Goode is the youngest of five" says something of him and means nobody again. */
const isPredicate = ({ tokens, sentences }: GumDocument, one: GumMention): boolean => {
  const head = tokens[one.head];
  const own = sentences.find(({ start, end }) => head !== undefined && start <= head.start && head.end <= end);
  return own?.tokens.some((token) => token.deprel === 'cop' && token.head === head?.index) ?? false;
};

/** "the Mexican government" names whom it means: nothing has to be found. */
const isSelfNamed = ({ mentions }: Aligned, mention: ReadMention | undefined): boolean =>
  mention !== undefined &&
  mentions.some(
    (other) =>
      other.kind === 'name' &&
      mention.start <= other.start &&
      other.end <= mention.end &&
      other.entities.some((id) => mention.entities.includes(id)),
  );

const textOf = ({ text, tokens }: GumDocument, one: GumMention | undefined): string =>
  one ? text.slice(tokens[one.first]?.start, tokens[one.last]?.end).replace(/\s+/g, ' ') : '';
const describe = (document: GumDocument, one: GumMention): string => {
  const start = document.tokens[one.first]?.start ?? 0;
  const end = document.tokens[one.last]?.end ?? 0;
  return `${document.name}: ${document.text.slice(Math.max(0, start - 70), start).replace(/\s+/g, ' ')}[${textOf(document, one)}]${document.text.slice(end, end + 25).replace(/\s+/g, ' ')}`;
};

/** Measures coreference on documents of GUM, from raw text. */
export function scoreGumCoreference(parts: ExtractorParts, documents: readonly GumDocument[]): CoreferenceScore {
  const score: CoreferenceScore = {
    pronouns: { found: 0, gold: 0, right: 0 },
    named: { found: 0, gold: 0, right: 0 },
    descriptions: { found: 0, gold: 0, right: 0 },
    errors: [],
  };
  for (const document of documents) {
    const aligned = align(parts, document);
    scorePronouns(aligned, score);
    scoreDescriptions(aligned, score);
  }
  return score;
}
