import { StoreError } from '../store-error.ts';

/** What a question that was stopped after so many milliseconds ends with. */
export const lateError = (timeout: number): StoreError =>
  new StoreError(
    'timeout',
    `the question took more than ${timeout / 1000} s and was stopped; ask for less, with a label, a LIMIT or a shorter path`,
  );
