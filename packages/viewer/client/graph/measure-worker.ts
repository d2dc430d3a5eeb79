import type { MeasureTask } from './measure-actors.ts';
import { measureActors } from './measure-actors.ts';

addEventListener('message', ({ data }: MessageEvent<MeasureTask>) =>
  postMessage(measureActors(data), { transfer: [] }),
);
