import type { GraphActor } from '@cartograph/model';
import { askServer } from '../api/ask-server.ts';
import { indexNames } from './index-names.ts';
import { data } from './session.ts';

/** So many words of what was typed are asked for. */
const MOST_WORDS = 3;
/** A shorter beginning is of too many names. */
const LEAST_LETTERS = 3;

/** The words worth looking for one by one. */
export const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => word.length >= LEAST_LETTERS);

/** Of actors, those whose names are spelt most alike. */
export function alikeAmong(text: string, actors: Iterable<GraphActor>): readonly GraphActor[] {
  const known = new Map([...actors].map((actor) => [actor.id, actor]));
  return indexNames([...known.values()])
    .findAlike(text)
    .flatMap((id) => known.get(id) ?? []);
}

/**
 * Those of the whole graph whose names are spelt most alike. The server forgives one wrong letter a word, so each word is
 * asked for by itself and by its beginning.
 */
export async function findAlike(text: string): Promise<readonly GraphActor[]> {
  const { signal } = new AbortController();
  const words = wordsOf(text).slice(0, MOST_WORDS);
  const beginnings = words.map((word) => word.slice(0, Math.max(LEAST_LETTERS, Math.ceil(word.length / 2))));
  const answers = await Promise.all(
    [...new Set([...words, ...beginnings])].map((word) => askServer.search(word, signal)),
  );
  const found = answers.flatMap(({ actors }) => actors.map(({ actor }) => actor));
  return alikeAmong(text, [...data.value.actors.values(), ...found]);
}
