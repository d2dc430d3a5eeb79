import { createHash } from 'node:crypto';
import type { GraphActor, GraphClaim, GraphDocument, GraphEdge } from '@cartograph/model';
import { stableJson } from '@cartograph/model';

/** Anything that a graph is made of, with the kind that keeps equal JSON of two kinds apart. */
export type GraphElement =
  | { readonly kind: 'actor'; readonly value: GraphActor }
  | { readonly kind: 'edge'; readonly value: GraphEdge }
  | { readonly kind: 'claim'; readonly value: GraphClaim }
  | { readonly kind: 'document'; readonly value: GraphDocument };

const MODULUS = 1n << 256n;

/** The digest of a graph without elements. */
export const EMPTY_DIGEST = 0n;

/**
 * A graph's digest is the sum of its elements' SHA-256 modulo 2²⁵⁶: it does not depend on any order, and an element is
 * added or taken away without reading the rest. Source: Bellare and Micciancio 1997, AdHash.
 */
export const addToDigest = (digest: bigint, element: GraphElement): bigint => (digest + hashOf(element)) % MODULUS;

/** The digest without an element that was in it. */
export const takeFromDigest = (digest: bigint, element: GraphElement): bigint =>
  (digest - hashOf(element) + MODULUS) % MODULUS;

/** A digest as it is stored: 64 hex digits. */
export const digestToHex = (digest: bigint): string => digest.toString(16).padStart(64, '0');

/** The digest that 64 hex digits stand for. */
export const digestFromHex = (hex: string): bigint => BigInt(`0x${hex}`);

/** The graph's hash as people see it: `sha256:` and 64 hex digits. */
export const graphHash = (digest: bigint): string =>
  `sha256:${createHash('sha256')
    .update(`cartograph graph\n${digestToHex(digest)}`)
    .digest('hex')}`;

const hashOf = ({ kind, value }: GraphElement): bigint =>
  BigInt(
    `0x${createHash('sha256')
      .update(`${kind}\n${stableJson(value)}`)
      .digest('hex')}`,
  );
