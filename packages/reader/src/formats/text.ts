import type { Document } from '@cartograph/model';
import { decodeText } from '../decode-text.ts';
import { findDatelineDate } from '../find-dateline-date.ts';
import { findTitleLine } from '../find-title-line.ts';
import { MAX_LINE_BYTES } from '../limits.ts';
import { ReaderError } from '../reader-error.ts';
import { numberStories } from '../round-ups/number-stories.ts';
import { splitTextStories } from '../round-ups/split-text-stories.ts';
import type { Format } from './format.ts';

/** Plain text: one article a file. */
export const textFormat: Format = {
  name: 'plain text',
  extensions: ['txt', 'text'],
  holdsMany: false,
  read: async function* read(source) {
    yield* numberStories(toTextDocuments(decodeText(await source.bytes(), source.encoding)));
  },
};

/** A text as its article, or as the stories of a round-up, which are of the day that it states. Throws a ReaderError. */
export function toTextDocuments(text: string): readonly Document[] {
  const whole = toTextDocument(text);
  const stories = splitTextStories(text);
  if (stories.length === 1) return [whole];
  const { publishedAt } = whole;
  return stories.map((story) => ({ ...(publishedAt === undefined ? {} : { publishedAt }), ...toTextDocument(story) }));
}

/** A text as a document, with the title and the date that it states of itself. Throws a ReaderError `empty` or `line-too-long`. */
export function toTextDocument(text: string): Document {
  assertReadable(text);
  const title = findTitleLine(text);
  const publishedAt = findDatelineDate(text);
  return { text, ...(title === undefined ? {} : { title }), ...(publishedAt === undefined ? {} : { publishedAt }) };
}

/** Refuses a text with nothing in it, or with a line that no article has. */
export function assertReadable(text: string): void {
  if (text.trim() === '') throw new ReaderError('empty', 'is empty; give a file with an article in it');
  let start = 0;
  for (let number = 1; start < text.length; number++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start > MAX_LINE_BYTES) {
      throw new ReaderError(
        'line-too-long',
        `has ${end - start} characters in line ${number}, the limit is ${MAX_LINE_BYTES}; break it into paragraphs`,
      );
    }
    start = end + 1;
  }
}
