/** A place on the canvas, in whole canvas units. */
export type Position = readonly [x: number, y: number];

/** Where nodes stand, by their ids. */
export type Positions = Readonly<Record<string, Position>>;
