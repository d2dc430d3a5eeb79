import type { Elements } from './elements.ts';

/** So many nodes and lines are drawn at most: more can be neither read nor moved smoothly. */
export const MOST_ELEMENTS = 1500;

/** What is drawn of a picture, and how many of its nodes are not. */
export interface CappedElements {
  readonly elements: Elements;
  readonly left: number;
}

/** The largest nodes of a picture with the lines among them, no more than can be drawn; `first` are kept before all others. */
export function capElements(whole: Elements, first: ReadonlySet<string>, most: number = MOST_ELEMENTS): CappedElements {
  const { nodes, lines } = whole;
  if (nodes.length + lines.length <= most) return { elements: whole, left: 0 };
  const near = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { source, target } of lines) {
    near.get(source)?.push(target);
    near.get(target)?.push(source);
  }
  const ranked = [...nodes].sort(
    (a, b) => Number(first.has(b.id)) - Number(first.has(a.id)) || b.size - a.size || (a.id < b.id ? -1 : 1),
  );
  const drawn = new Set<string>();
  let elements = 0;
  for (const { id } of ranked) {
    const cost = 1 + (near.get(id) ?? []).filter((other) => drawn.has(other)).length;
    if (elements + cost > most) continue;
    drawn.add(id);
    elements += cost;
  }
  return {
    elements: {
      nodes: nodes.filter(({ id }) => drawn.has(id)),
      lines: lines.filter(({ source, target }) => drawn.has(source) && drawn.has(target)),
    },
    left: nodes.length - drawn.size,
  };
}
