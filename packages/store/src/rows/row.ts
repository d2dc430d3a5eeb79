/** A value as both databases keep it; absent is `null`. */
export type RowValue = string | number | boolean | null | readonly string[] | readonly number[];

/** The properties of a node or a relationship, by name. */
export type Row = Readonly<Record<string, RowValue>>;
