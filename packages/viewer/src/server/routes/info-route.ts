import type { GraphStats } from '@cartograph/model';
import { Router } from 'express';
import type { InfoAnswer } from '../../api/answers.ts';
import type { ViewerContext } from '../viewer-context.ts';

/** `GET /api/info`: the graph's counts, what the server offers, and three names to start from. */
export function infoRoute(context: ViewerContext): Router {
  let known: InfoAnswer | undefined;
  return Router().get('/info', async (_request, response) => {
    const stats = await context.version.current();
    if (known?.stats.hash !== stats.hash) known = await describeGraph(context, stats);
    response.json(known);
  });
}

async function describeGraph({ options }: ViewerContext, stats: GraphStats): Promise<InfoAnswer> {
  const { actors } = await options.store.overview({ actors: 24, edges: 60 });
  const people = actors.filter((actor) => actor.label === 'Official' || actor.label === 'Person');
  const days = actors
    .flatMap((actor) => [actor.firstReported, actor.lastReported])
    .filter((day) => day !== undefined)
    .sort();
  const last = days[days.length - 1];
  return {
    version: options.version,
    stats,
    canAdd: options.ingest !== undefined,
    canFetch: options.ingest !== undefined && options.allowNetwork === true,
    canAsk: options.ask !== undefined,
    canSnapshot: options.snapshots !== undefined,
    canChange: options.readOnly !== true,
    ...(days[0] === undefined ? {} : { from: days[0] }),
    ...(last === undefined ? {} : { to: last }),
    starters: [...new Set([...people, ...actors])].slice(0, 3).map(({ id, name }) => ({ id, name })),
  };
}
