import type { QueryAnswer, QueryValue } from '@cartograph/model';
import { askServer } from '../api/ask-server.ts';
import type { Elements } from '../graph/elements.ts';
import { addPart, noData } from '../graph/graph-data.ts';
import { toElements } from '../graph/to-elements.ts';
import { visibleGraph } from '../graph/visible-graph.ts';
import { arrangeApart, toLayoutTask } from '../state/layout.ts';
import { data } from '../state/session.ts';
import { emptyView } from '../view/view-document.ts';
import { answerActors } from './answer-actors.ts';

/** So many actors at most are drawn; the rest is counted. */
export const MOST_DRAWN = 300;

/** An answer as a graph: its actors, and the relations that it names, or all among them where it names none. */
export async function answerPicture(answer: QueryAnswer): Promise<Elements> {
  const ids = answerActors(answer).slice(0, MOST_DRAWN);
  const part = await askServer.subgraph(ids);
  // Their names are asked for by cards beside the picture.
  data.value = addPart(data.value, part);
  const named = answerEdges(answer);
  const edges = named.size === 0 ? part.edges : part.edges.filter(({ id }) => named.has(id));
  const view = { ...emptyView, actors: ids, filters: { ...emptyView.filters, showDescribed: true } };
  const shown = visibleGraph(addPart(noData, { actors: part.actors, edges }), view);
  const positions = await arrangeApart(toLayoutTask(shown, view, []));
  return toElements(shown, { ...view, positions });
}

/** Ids of the relations that an answer holds, in rows and in lists. */
export function answerEdges({ rows }: QueryAnswer): ReadonlySet<string> {
  const ids = new Set<string>();
  const visit = (value: QueryValue): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    const { type, from, to } = value as Readonly<Record<string, QueryValue>>;
    if ([type, from, to].every((part) => typeof part === 'string')) ids.add(`${from}|${type}|${to}`);
  };
  for (const row of rows) row.forEach(visit);
  return ids;
}
