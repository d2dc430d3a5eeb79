import { createHash } from 'node:crypto';
import type { GraphHasher } from '@cartograph/model';
import { createGraphHasher } from '@cartograph/model';

const hasher: GraphHasher = createGraphHasher((text) => createHash('sha256').update(text).digest('hex'));

/** A digest with one more element of the store's graph. */
export const addToDigest: GraphHasher['addToDigest'] = hasher.addToDigest;

/** A digest without an element that was in it. */
export const takeFromDigest: GraphHasher['takeFromDigest'] = hasher.takeFromDigest;

/** The graph's hash as people see it: `sha256:` and 64 hex digits. */
export const graphHash: GraphHasher['graphHash'] = hasher.graphHash;
