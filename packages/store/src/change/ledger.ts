import type { GraphElement } from '@cartograph/model';
import { addToDigest, takeFromDigest } from '../projection/graph-hash.ts';

/** What the graph holds in all: its digest and how much of what. */
export interface GraphTotals {
  readonly digest: bigint;
  readonly documents: number;
  readonly actors: number;
  readonly claims: number;
  readonly edges: number;
}

/** Keeps the digest and the counts in step with what is put in and taken out. */
export class Ledger {
  #digest: bigint;
  readonly #counts: { document: number; actor: number; claim: number; edge: number };

  constructor(totals: GraphTotals) {
    this.#digest = totals.digest;
    this.#counts = { document: totals.documents, actor: totals.actors, claim: totals.claims, edge: totals.edges };
  }

  add(element: GraphElement): void {
    this.#digest = addToDigest(this.#digest, element);
    this.#counts[element.kind] += 1;
  }

  take(element: GraphElement): void {
    this.#digest = takeFromDigest(this.#digest, element);
    this.#counts[element.kind] -= 1;
  }

  totals(): GraphTotals {
    const { document, actor, claim, edge } = this.#counts;
    return { digest: this.#digest, documents: document, actors: actor, claims: claim, edges: edge };
  }
}
