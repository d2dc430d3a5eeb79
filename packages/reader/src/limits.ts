/** The longest line that is taken for text, in bytes; an article's longest paragraph is a few thousand. */
export const MAX_LINE_BYTES = 2_000_000;

/** The largest file that is read whole, in bytes. */
export const MAX_FILE_BYTES = 100_000_000;
