import type { LayoutTask, Positions } from '@cartograph/layout';
import { arrange } from '@cartograph/layout';
import type { LayoutWay } from './layout-way.ts';

/** What the worker is asked: to arrange, or, without a task, to load what a way of arranging needs. */
export interface LayoutQuestion {
  readonly id: number;
  readonly way: LayoutWay;
  readonly task?: LayoutTask;
}

addEventListener('message', ({ data }: MessageEvent<LayoutQuestion>) => void answer(data));

async function answer({ id, way, task }: LayoutQuestion): Promise<void> {
  const arrangeTask = await loadWay(way);
  if (task) postMessage({ id, positions: arrangeTask(task) }, { transfer: [] });
}

/** The layouts that not every picture needs are loaded when they are used. */
async function loadWay(way: LayoutWay): Promise<(task: LayoutTask) => Positions> {
  switch (way.kind) {
    case 'forces':
      return arrange;
    case 'new':
      return (await import('./arrange-new.ts')).arrangeNew;
    case 'layers':
      return (await import('./arrange-layers.ts')).arrangeLayers;
    case 'rings': {
      const { arrangeRings } = await import('./arrange-rings.ts');
      return (task) => arrangeRings(task, way.middle);
    }
  }
}
