import { Router } from 'express';
import type { InfoAnswer } from '../../api/answers.ts';
import type { ViewerContext } from '../viewer-context.ts';

/** `GET /api/info`: the graph's counts, what the server offers, and three names to start from. */
export function infoRoute({ options, version }: ViewerContext): Router {
  return Router().get('/info', async (_request, response) => {
    const stats = await version.current();
    const { actors } = await options.store.overview({ actors: 24, edges: 60 });
    const people = actors.filter((actor) => actor.label === 'Official' || actor.label === 'Person');
    const days = actors.flatMap((actor) => [actor.firstReported, actor.lastReported]).filter((day) => day !== undefined).sort();
    const answer: InfoAnswer = {
      version: options.version,
      stats,
      canAdd: options.ingest !== undefined,
      canAsk: options.ask !== undefined,
      ...(days[0] === undefined ? {} : { from: days[0] }),
      ...(days.length === 0 ? {} : { to: days[days.length - 1] ?? '' }),
      starters: [...people, ...actors].filter((actor, place, all) => all.indexOf(actor) === place).slice(0, 3).map(({ id, name }) => ({ id, name })),
    };
    response.json(answer);
  });
}
