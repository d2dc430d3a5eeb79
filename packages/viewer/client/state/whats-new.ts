import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import { askServer } from '../api/ask-server.ts';
import { addPart } from '../graph/graph-data.ts';
import { say } from '../language/language.ts';
import { arrangeApart, toLayoutTask } from './layout.ts';
import { attempt, loadFacts } from './commands.ts';
import { data, dispatch, screen, shown, view } from './session.ts';

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

/** Draws the actors of the claims in these articles and nobody else. */
export const showArticles = (ids: readonly string[]): Promise<void> =>
  attempt(async () => {
    const read = await Promise.all(ids.slice(0, MOST).map(askServer.document));
    const actors = [
      ...new Set(read.flatMap(({ claims }) => claims.flatMap(({ subject, object }) => [subject, object]))),
    ];
    data.value = addPart(data.value, await askServer.subgraph([...new Set([...view.value.actors, ...actors])]));
    screen.value = 'explore';
    dispatch({ type: 'show', name: say('new.step'), actors, positions: {} });
    const fixed = view.value.actors.filter((id) => view.value.positions[id] !== undefined);
    dispatch({ type: 'place', positions: await arrangeApart(toLayoutTask(shown.value, view.value, fixed)) });
    dispatch({ type: 'keep-only', actors });
    await loadFacts();
  });
