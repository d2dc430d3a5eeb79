import type { Sentence } from '@cartograph/model';
import type { ReadMention } from '../reading.ts';

/** The tokens that a mention's title covers, in its sentence. */
export const titleTokensOf =
  (sentences: readonly Sentence[]) =>
  (mention: ReadMention): readonly number[] => {
    const { title } = mention;
    if (!title) return [];
    const tokens = sentences[mention.sentence]?.tokens ?? [];
    return tokens.filter(({ start, end }) => title.start <= start && end <= title.end).map(({ index }) => index);
  };
