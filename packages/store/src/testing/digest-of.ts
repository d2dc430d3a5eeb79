import { EMPTY_DIGEST } from '@cartograph/model';
import { addToDigest } from '../projection/graph-hash.ts';
import type { WholeGraph } from './read-all.ts';

/** The digest of a graph, from all that it holds. */
export function digestOf({ actors, edges, claims, documents }: WholeGraph): bigint {
  let digest = EMPTY_DIGEST;
  for (const value of actors) digest = addToDigest(digest, { kind: 'actor', value });
  for (const value of edges) digest = addToDigest(digest, { kind: 'edge', value });
  for (const value of claims) digest = addToDigest(digest, { kind: 'claim', value });
  for (const value of documents) digest = addToDigest(digest, { kind: 'document', value });
  return digest;
}
