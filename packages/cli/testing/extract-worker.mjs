// The worker's entry where the program runs from its sources: the thread gets a compiler of its own.
import { register } from 'tsx/esm/api';

register();
const worker = await import('../src/engine/extract-worker.ts');

export const { extractDocument, fetchAndExtract, readAndExtract } = worker;
