import type { ExtractorParts } from '../src/extract.ts';

/** One figure over a table, 0–1, and that of the answer that guesses nothing. */
export interface Measure {
  readonly name: string;
  readonly score: number;
  readonly nothing: number;
}

/** How the extractor answers a table. */
export interface TableResult {
  readonly name: string;
  readonly rows: number;
  readonly measures: readonly Measure[];
  /** A line for each wrong row: what was wanted, what was said, of which text. */
  readonly wrong: readonly string[];
}

/** Runs one table. */
export interface Table {
  (parts: ExtractorParts): TableResult;
}

/** The share of rows for which a question is answered with yes, 0–1. */
export const shareOf = <Row>(rows: readonly Row[], isTrue: (row: Row) => boolean): number =>
  rows.length === 0 ? 0 : rows.filter(isTrue).length / rows.length;
