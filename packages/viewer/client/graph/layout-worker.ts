import type { LayoutTask, Positions } from '@cartograph/layout';
import { arrange, arrangeLayers, arrangeRings } from '@cartograph/layout';
import type { LayoutWay } from './layout-way.ts';

interface Asked {
  readonly id: number;
  readonly task: LayoutTask;
  readonly way: LayoutWay;
}

addEventListener('message', ({ data: { id, task, way } }: MessageEvent<Asked>) =>
  postMessage({ id, positions: arrangeBy(way, task) }, { transfer: [] }),
);

function arrangeBy(way: LayoutWay, task: LayoutTask): Positions {
  switch (way.kind) {
    case 'forces':
      return arrange(task);
    case 'rings':
      return arrangeRings(task, way.middle);
    case 'layers':
      return arrangeLayers(task);
  }
}
