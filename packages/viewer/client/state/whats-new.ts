import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import { askServer } from '../api/ask-server.ts';
import { say } from '../language/language.ts';
import { attempt } from './commands.ts';
import { showActors } from './show-actors.ts';

const SEEN = 'cartograph.articles';
/** So many new articles at most are drawn at once. */
const MOST = 24;

/** Ids of the articles that were not there on the last visit, the newest first. */
export const newArticles: Signal<readonly string[]> = signal([]);

/** Compares the articles with those of the last visit, and remembers today's. */
export const noteVisit = (): Promise<void> =>
  attempt(async () => {
    const { documents } = await askServer.documents();
    const before = localStorage.getItem(SEEN);
    const seen = new Set(before?.split('\n'));
    newArticles.value = before === null ? [] : documents.filter(({ id }) => !seen.has(id)).map(({ id }) => id);
    localStorage.setItem(SEEN, documents.map(({ id }) => id).join('\n'));
  });

/** Draws the actors of the claims in what is new, and lets the news rest. */
export const showNew = (): Promise<void> =>
  attempt(async () => {
    const ids = newArticles.value.slice(0, MOST);
    newArticles.value = newArticles.value.slice(MOST);
    const read = await Promise.all(ids.map(askServer.document));
    const ends = read.flatMap(({ claims }) => claims.flatMap(({ subject, object }) => [subject, object]));
    await showActors([...new Set(ends)], say('new.step'));
  });
