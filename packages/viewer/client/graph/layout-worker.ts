import type { LayoutTask } from '@cartograph/layout';
import { arrange } from '@cartograph/layout';

addEventListener(
  'message',
  ({ data: { id, task } }: MessageEvent<{ readonly id: number; readonly task: LayoutTask }>) =>
    postMessage({ id, positions: arrange(task) }, { transfer: [] }),
);
