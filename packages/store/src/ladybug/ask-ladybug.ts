import type { Ask } from '@cartograph/model';
import { StoreError } from '../store-error.ts';

/** Asks in a child process that has the file open for reading only. */
export const askLadybug = (_path: string, _timeout?: number): Ask => () => {
  throw new StoreError('refused-query', 'asking is not there yet');
};
