import { sha256Hex } from '@cartograph/model';

const ALLOWED = /^[0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?$/;

/** An id as FollowTheMoney takes it: ASCII letters, digits, dots and hyphens. `@` and `|` become dots, anything else a hash. */
export function ftmId(id: string): string {
  const dotted = id.replace(/[@|_]/g, '.');
  return ALLOWED.test(dotted) ? dotted : `x-${sha256Hex(id).slice(0, 20)}`;
}
