import { addToList } from '@cartograph/model';
import type { Neighbours } from '@cartograph/layout';
import { neighboursOf } from '@cartograph/layout';
import type { Elements, LineElement, NodeElement } from './elements.ts';
import { tieTo } from './tie-to.ts';

/** So many nodes and lines are drawn at most: more can be neither read nor moved smoothly. */
export const MOST_ELEMENTS = 1500;
/** Beside so many nodes stands one for those that are not drawn. */
const MOST_RESTS = 40;

/** What is drawn of a picture, and who is folded into each of its nodes that stand for others, the largest first. */
export interface CappedElements {
  readonly elements: Elements;
  /** By the id of the node that stands for them. */
  readonly folded: ReadonlyMap<string, readonly string[]>;
}

/**
 * The largest nodes of a picture with the lines among them, no more than can be drawn; the earlier one is in `first`, the
 * rather it is kept. The others are folded into nodes with their number, each beside the drawn node that they hang on most.
 */
export function capElements(whole: Elements, first: readonly string[], most: number = MOST_ELEMENTS): CappedElements {
  const { nodes, lines } = whole;
  if (nodes.length + lines.length <= most) return { elements: whole, folded: new Map() };
  const near = neighboursOf(lines);
  const rests = Math.min(MOST_RESTS, Math.floor(most / 8));
  const ranked = rank(nodes, first);
  // Each of those that stand for others has a tie, but the one for those that hang on nobody.
  const drawn = chooseDrawn(ranked, near, most - 2 * rests - 1);
  const kept = nodes.filter(({ id }) => drawn.has(id));
  const folded = foldRest(
    ranked.filter(({ id, kind }) => kind !== 'more' && !drawn.has(id)),
    { near, drawn, rests },
  );
  return {
    elements: {
      nodes: [...kept, ...[...folded].map(([id, ids]) => restNode(id, ids.length, kept))],
      lines: [
        ...lines.filter(({ source, target }) => drawn.has(source) && drawn.has(target)),
        ...[...folded.keys()].flatMap((id): readonly LineElement[] => (id === APART ? [] : [tieTo(anchorOf(id), id)])),
      ],
    },
    folded,
  };
}

/** The node that stands for those who hang on nobody who has such a node. */
const APART = '+rest:';
const restId = (anchor: string): string => `${APART}${anchor}`;
const anchorOf = (rest: string): string => rest.slice(APART.length);

/** First whom they must not leave out, then by size; what an expansion folded is always said. */
function rank(nodes: readonly NodeElement[], first: readonly string[]): readonly NodeElement[] {
  const places = new Map(first.map((id, place) => [id, place] as const));
  const placeOf = ({ id, kind }: NodeElement): number => (kind === 'more' ? -1 : (places.get(id) ?? first.length));
  return [...nodes].sort((a, b) => placeOf(a) - placeOf(b) || b.size - a.size || (a.id < b.id ? -1 : 1));
}

function chooseDrawn(ranked: readonly NodeElement[], near: Neighbours, most: number): ReadonlySet<string> {
  const drawn = new Set<string>();
  let elements = 0;
  for (const { id } of ranked) {
    const cost = 1 + (near.get(id) ?? []).filter((other) => drawn.has(other)).length;
    if (elements + cost > most) continue;
    drawn.add(id);
    elements += cost;
  }
  return drawn;
}

interface Folding {
  readonly near: Neighbours;
  readonly drawn: ReadonlySet<string>;
  readonly rests: number;
}

function foldRest(rest: readonly NodeElement[], { near, drawn, rests }: Folding): CappedElements['folded'] {
  const byAnchor = new Map<string, string[]>();
  for (const { id } of rest)
    addToList(byAnchor, mostLinked((near.get(id) ?? []).filter((other) => drawn.has(other))), id);
  const named = [...byAnchor.keys()].filter((anchor) => anchor !== '');
  const largest = new Set(
    named
      .sort((a, b) => (byAnchor.get(b)?.length ?? 0) - (byAnchor.get(a)?.length ?? 0) || (a < b ? -1 : 1))
      .slice(0, rests),
  );
  const folded = new Map<string, string[]>();
  for (const [anchor, ids] of byAnchor)
    for (const id of ids) addToList(folded, restId(largest.has(anchor) ? anchor : ''), id);
  return folded;
}

/** The id that is there most often; the first of those that are; '' of none. */
function mostLinked(ids: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as const)[0];
}

function restNode(id: string, count: number, drawn: readonly NodeElement[]): NodeElement {
  const anchor = drawn.find((node) => node.id === anchorOf(id));
  const [x, y] = anchor ? [anchor.x - 64, anchor.y + 48] : besideAll(drawn);
  return {
    id,
    kind: 'rest',
    label: 'More',
    name: `+${count}`,
    size: Math.min(56, 30 + Math.round(Math.sqrt(count))),
    x,
    y,
    isPinned: false,
  };
}

/** Below the picture, at its left. */
const besideAll = (drawn: readonly NodeElement[]): readonly [number, number] => [
  drawn.reduce((left, { x }) => Math.min(left, x), Infinity),
  drawn.reduce((bottom, { y }) => Math.max(bottom, y), -Infinity) + 96,
];
