import { StoreError } from '../store-error.ts';

/** Ends the reading of a statement that is not let through, saying why and how to write it. */
export function refuse(why: string): never {
  throw new StoreError('refused-query', `not asked: ${why}`);
}
