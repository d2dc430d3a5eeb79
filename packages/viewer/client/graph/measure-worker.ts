import type { MeasureTask } from './measure-actors.ts';
import { measureActors } from './measure-actors.ts';

const scope = globalThis as unknown as { onmessage: (event: MessageEvent<MeasureTask>) => void; postMessage(message: unknown): void };

scope.onmessage = ({ data }) => scope.postMessage(measureActors(data));
