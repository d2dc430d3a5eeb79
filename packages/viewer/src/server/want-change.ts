import { ViewerError } from './viewer-error.ts';
import type { ViewerOptions } from './viewer-options.ts';

/** Throws where the server only reads. */
export function wantChange({ readOnly }: Pick<ViewerOptions, 'readOnly'>): void {
  if (readOnly === true)
    throw new ViewerError('not-offered', 'this server only reads; start it without --read-only to change the graph');
}
