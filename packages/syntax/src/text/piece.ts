/** A stretch of the text, `[start, end)` in UTF-16 code units. */
export type Piece = readonly [start: number, end: number];
