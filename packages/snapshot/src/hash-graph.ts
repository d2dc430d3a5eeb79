import { createHash } from 'node:crypto';
import type { GraphHasher } from '@cartograph/model';
import { createGraphHasher } from '@cartograph/model';

/** How a graph is hashed here: as in the model, with the platform's SHA-256. */
export const graphHasher: GraphHasher = createGraphHasher((text) => createHash('sha256').update(text).digest('hex'));
