import type { Extraction } from '@cartograph/model';
import { foldName } from '@cartograph/model';
import { findWords, mentionAt } from './find-words.ts';

/** The actors that a text calls by these words: by the mention that stands there, else by name. */
export function findNamed({ mentions, entities }: Extraction, text: string, words: string): readonly string[] {
  const here = findWords(text, words, { ignoreCase: true }).map((span) => mentionAt(mentions, span));
  const resolved = here.find((mention) => mention !== undefined && mention.entities.length > 0);
  if (resolved) return resolved.entities;
  return entities.filter(({ name, aliases }) => [name, ...aliases].some((form) => foldName(form) === foldName(words))).map(({ id }) => id);
}
