import type { LayoutTask } from './arrange.ts';
import { arrange } from './arrange.ts';

addEventListener(
  'message',
  ({ data: { id, task } }: MessageEvent<{ readonly id: number; readonly task: LayoutTask }>) =>
    postMessage({ id, positions: arrange(task) }, { transfer: [] }),
);
