import type { Signal } from '@preact/signals';
import { effect, signal } from '@preact/signals';
// oxlint-disable-next-line import/default -- Vite makes this export
import measureWorker from '../graph/measure-worker.ts?worker&url';
import type { Ratings } from '../graph/elements.ts';
import { shown, view } from './session.ts';
import { startWorker } from './start-worker.ts';

/** Ratings of the actors on the screen, once a measure or communities are asked for. */
export const ratings: Signal<Ratings | undefined> = signal(undefined);

let worker: Worker | undefined;

/** Follows the view: asks the worker whenever size or colour want a measure. */
export function followMeasures(): void {
  effect(() => {
    const { size, tint } = view.value;
    if (size === 'degree' && tint !== 'community') return;
    const task = {
      measure: size,
      nodes: shown.value.actors.map(({ id }) => id),
      links: shown.value.edges.map(({ edge, sourceCount }) => [edge.subject, edge.object, sourceCount] as const),
    };
    worker ??= startMeasureWorker();
    worker.postMessage(task, []);
  });
}

function startMeasureWorker(): Worker {
  const started = startWorker(measureWorker);
  started.addEventListener('message', ({ data }: MessageEvent<Ratings>) => (ratings.value = data));
  return started;
}
