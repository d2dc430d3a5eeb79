// oxlint-disable-next-line import/default -- Vite makes this export
import layoutWorker from '../graph/layout-worker.ts?worker&url';
import type { LayoutTask, Positions } from '@cartograph/layout';
import { edgeWidth, nodeSize } from '@cartograph/layout';
import type { VisibleGraph } from '../graph/visible-graph.ts';
import type { ViewDocument } from '../view/view-document.ts';
import { startWorker } from './start-worker.ts';

let worker: Worker | undefined;
let lastId = 0;
const waiting = new Map<number, (positions: Positions) => void>();

/** Loads the worker ahead of its first task. */
export const prepareLayout = (): Worker => (worker ??= startLayoutWorker());

/** Arranges in a worker, so that the page stays awake. */
export function arrangeApart(task: LayoutTask): Promise<Positions> {
  const id = ++lastId;
  const promise = new Promise<Positions>((resolve) => waiting.set(id, resolve));
  prepareLayout().postMessage({ id, task }, []);
  return promise;
}

function startLayoutWorker(): Worker {
  const started = startWorker(layoutWorker);
  started.addEventListener('message', ({ data }: MessageEvent<{ id: number; positions: Positions }>) => {
    waiting.get(data.id)?.(data.positions);
    waiting.delete(data.id);
  });
  return started;
}

/** The layout's task for what a view shows. */
export function toLayoutTask(shown: VisibleGraph, view: ViewDocument, fixed: readonly string[]): LayoutTask {
  return {
    nodes: [...shown.actors]
      .sort((a, b) => (shown.degree.get(b.id) ?? 0) - (shown.degree.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
      .map((actor) => ({ id: actor.id, size: nodeSize(shown.degree.get(actor.id) ?? 0) })),
    links: shown.edges.map(({ edge, sourceCount }) => ({
      source: edge.subject,
      target: edge.object,
      weight: edgeWidth(sourceCount),
    })),
    positions: Object.fromEntries(fixed.flatMap((id) => (view.positions[id] ? [[id, view.positions[id]]] : []))),
    fixed,
  };
}
