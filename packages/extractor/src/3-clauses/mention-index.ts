import { groupBy } from '@cartograph/model';
import type { ReadMention } from '../reading.ts';

/** Which mention stands at a token of a sentence. */
export interface MentionIndex {
  readonly at: (token: number) => ReadMention | undefined;
  /** The mention whose title covers the token: "President" of "President Sheinbaum". */
  readonly titledAt: (token: number) => ReadMention | undefined;
  readonly all: readonly ReadMention[];
}

const EMPTY: MentionIndex = { at: () => undefined, titledAt: () => undefined, all: [] };

function indexSentence(
  mentions: readonly ReadMention[],
  titleTokens: (mention: ReadMention) => readonly number[],
): MentionIndex {
  const byToken = new Map<number, ReadMention>();
  const byTitle = new Map<number, ReadMention>();
  // The shorter mention wins where they nest: names before the descriptions around them are found by their own head.
  for (const mention of [...mentions].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)) {
    for (let token = mention.first; token <= mention.last; token++) byToken.set(token, mention);
    for (const token of titleTokens(mention)) byTitle.set(token, mention);
  }
  for (const mention of mentions) if (mention.entities.length > 0) byToken.set(mention.head, mention);
  return { at: (token) => byToken.get(token), titledAt: (token) => byTitle.get(token), all: mentions };
}

/** Indexes the mentions of a document by sentence and token. */
export function indexMentions(
  mentions: readonly ReadMention[],
  titleTokens: (mention: ReadMention) => readonly number[],
): (sentence: number) => MentionIndex {
  const bySentence = groupBy(mentions, ({ sentence }) => sentence);
  const indexes = new Map([...bySentence].map(([sentence, list]) => [sentence, indexSentence(list, titleTokens)]));
  return (sentence) => indexes.get(sentence) ?? EMPTY;
}
