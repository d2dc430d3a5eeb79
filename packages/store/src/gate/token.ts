/** A piece of a statement. */
export interface Token {
  readonly kind: 'word' | 'quoted' | 'string' | 'number' | 'parameter' | 'symbol' | 'end';
  /** A word or symbol as written, a string's or a quoted name's content, a parameter's name. */
  readonly text: string;
  /** Where it stands in the statement. */
  readonly start: number;
  readonly end: number;
}
