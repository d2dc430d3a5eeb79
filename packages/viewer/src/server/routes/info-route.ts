import type { GraphStats } from '@cartograph/model';
import type { Subgraph } from '@cartograph/store';
import { Router } from 'express';
import type { InfoAnswer } from '../../api/answers.ts';
import type { ViewerContext } from '../viewer-context.ts';
import type { ViewerOptions } from '../viewer-options.ts';

/** `GET /api/info`: the graph's counts, what the server offers, and three names to start from. */
export function infoRoute(context: ViewerContext): Router {
  return Router().get('/info', async (_request, response) => {
    const [stats, overview] = await Promise.all([context.version.current(), context.index.overview.current()]);
    response.json(describeGraph(context.options, stats, overview));
  });
}

/** So many of the best connected actors are looked through for people to start from. */
const BEST = 24;

function describeGraph(options: ViewerOptions, stats: GraphStats, { actors, edges }: Subgraph): InfoAnswer {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const connected = new Set(edges.flatMap(({ subject, object }) => [subject, object]));
  const best = [...connected, ...byId.keys()].slice(0, BEST).flatMap((id) => byId.get(id) ?? []);
  const people = best.filter((actor) => actor.label === 'Official' || actor.label === 'Person');
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
    starters: [...new Set([...people, ...best])].slice(0, 3).map(({ id, name }) => ({ id, name })),
  };
}
