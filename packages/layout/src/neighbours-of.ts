/** The ids that each node is linked to, once for each link. */
export type Neighbours = ReadonlyMap<string, readonly string[]>;

/** Whom links join to whom, whichever way they go, in the order of the links. */
export function neighboursOf(links: Iterable<{ readonly source: string; readonly target: string }>): Neighbours {
  const neighbours = new Map<string, string[]>();
  const join = (from: string, to: string): void => {
    const known = neighbours.get(from);
    if (known) known.push(to);
    else neighbours.set(from, [to]);
  };
  for (const { source, target } of links) {
    join(source, target);
    join(target, source);
  }
  return neighbours;
}
