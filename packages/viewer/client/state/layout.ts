// oxlint-disable-next-line import/default -- Vite makes this export
import layoutWorker from '../graph/layout-worker.ts?worker&url';
import type { LayoutTask, Positions } from '@cartograph/layout';
import type { RelationType } from '@cartograph/model';
import { edgeWidth, nodeSize } from '@cartograph/layout';
import type { LayoutWay } from '../graph/layout-way.ts';
import type { LayoutQuestion } from '../graph/layout-worker.ts';
import type { VisibleGraph } from '../graph/visible-graph.ts';
import type { ViewDocument } from '../view/view-document.ts';
import { startWorker } from './start-worker.ts';

let worker: Worker | undefined;
let lastId = 0;
const waiting = new Map<number, (positions: Positions) => void>();

/** Loads the worker ahead of its first task, with what a way of arranging needs. */
export const prepareLayout = (way: LayoutWay = { kind: 'forces' }): void => ask({ id: 0, way });

/** Arranges in a worker, so that the page stays awake. */
export function arrangeApart(task: LayoutTask, way: LayoutWay = { kind: 'forces' }): Promise<Positions> {
  const id = ++lastId;
  const promise = new Promise<Positions>((resolve) => waiting.set(id, resolve));
  ask({ id, task, way });
  return promise;
}

function ask(question: LayoutQuestion): void {
  worker ??= startLayoutWorker();
  worker.postMessage(question, []);
}

function startLayoutWorker(): Worker {
  const started = startWorker(layoutWorker);
  started.addEventListener('message', ({ data }: MessageEvent<{ id: number; positions: Positions }>) => {
    waiting.get(data.id)?.(data.positions);
    waiting.delete(data.id);
  });
  return started;
}

/** Relations whose object stands above their subject. */
const UPWARDS: readonly RelationType[] = ['HOLDS_OFFICE', 'MEMBER_OF', 'WORKS_FOR', 'PART_OF', 'LOCATED_IN'];

/** The task of a picture in layers: who leads or acts stands above; members and parts below what they belong to. */
export function toLayersTask(shown: VisibleGraph, view: ViewDocument): LayoutTask {
  const task = toLayoutTask(shown, view, []);
  return {
    ...task,
    links: shown.edges.map(({ edge: { subject, relation, object } }) =>
      UPWARDS.includes(relation)
        ? { source: object, target: subject, weight: 1 }
        : { source: subject, target: object, weight: 1 },
    ),
  };
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
