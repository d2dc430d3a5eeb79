import type { LayoutTask } from './arrange.ts';
import { arrange } from './arrange.ts';

const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<{ id: number; task: LayoutTask }>) => void;
  postMessage(message: unknown): void;
};

scope.onmessage = ({ data: { id, task } }) => scope.postMessage({ id, positions: arrange(task) });
