import type { ActorLabel } from '@cartograph/model';
import type { ViewDocument } from '../view/view-document.ts';
import { edgeWidth, nodeSize, nodeSizeByShare } from './node-size.ts';
import type { VisibleEdge, VisibleGraph } from './visible-graph.ts';
import { quadOf } from './visible-graph.ts';

/** A node as the canvas draws it. */
export interface NodeElement {
  readonly id: string;
  readonly kind: 'actor' | 'more';
  readonly label: ActorLabel | 'More';
  readonly name: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly isPinned: boolean;
  /** 0–7 where nodes are coloured by community. */
  readonly community?: number;
}

/** A line as the canvas draws it: one relation, a bundle of four or more, or the tie to a folded rest. */
export interface LineElement {
  readonly id: string;
  readonly kind: 'edge' | 'bundle' | 'tie';
  readonly source: string;
  readonly target: string;
  readonly width: number;
  readonly text: string;
  readonly isMutual: boolean;
  readonly isDenied: boolean;
  readonly isDisputed: boolean;
  readonly tint: 'none' | 'cooperation' | 'conflict';
}

/** The picture, as plain data. */
export interface Elements {
  readonly nodes: readonly NodeElement[];
  readonly lines: readonly LineElement[];
}

/** Ratings of actors, 0–1, and their communities; from the measures' worker. */
export interface Ratings {
  readonly share: ReadonlyMap<string, number>;
  readonly community: ReadonlyMap<string, number>;
}

/** So many parallel relations are drawn as one line with their number. */
const BUNDLED = 4;

/** What a view shows, as elements of the canvas; nodes that have no place yet are left out. */
export function toElements(shown: VisibleGraph, view: ViewDocument, ratings?: Ratings): Elements {
  const drawn = new Set(shown.actors.filter((actor) => view.positions[actor.id]).map((actor) => actor.id));
  const nodes: NodeElement[] = shown.actors.flatMap((actor): readonly NodeElement[] => {
    const place = view.positions[actor.id];
    if (!place) return [];
    const share = view.size === 'degree' ? undefined : ratings?.share.get(actor.id);
    const community = view.tint === 'community' ? ratings?.community.get(actor.id) : undefined;
    return [
      {
        id: actor.id,
        kind: 'actor',
        label: actor.label,
        name: actor.name,
        size: share === undefined ? nodeSize(shown.degree.get(actor.id) ?? 0) : nodeSizeByShare(share),
        x: place[0],
        y: place[1],
        isPinned: view.pinned.includes(actor.id),
        ...(community === undefined ? {} : { community: community % 8 }),
      },
    ];
  });
  const lines = [...groupByPair(shown.edges)]
    .flatMap(([pair, edges]) =>
      edges.length >= BUNDLED ? [toBundle(pair, edges)] : edges.map((edge) => toLine(edge, view)),
    )
    .filter((line) => drawn.has(line.source) && drawn.has(line.target));
  const folded = foldedRests(view, drawn);
  return { nodes: [...nodes, ...folded.nodes], lines: [...lines, ...folded.lines] };
}

/** `a|b`, the smaller id first. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

function groupByPair(edges: readonly VisibleEdge[]): ReadonlyMap<string, readonly VisibleEdge[]> {
  const pairs = new Map<string, VisibleEdge[]>();
  for (const edge of edges) {
    const pair = pairOf(edge.edge.subject, edge.edge.object);
    const list = pairs.get(pair);
    if (list) list.push(edge);
    else pairs.set(pair, [edge]);
  }
  return pairs;
}

function toLine({ edge, sourceCount, denied, disputed }: VisibleEdge, view: ViewDocument): LineElement {
  const quad = quadOf(edge);
  const tint =
    view.tint !== 'quad' || quad === 'standing' ? 'none' : quad.endsWith('conflict') ? 'conflict' : 'cooperation';
  return {
    id: edge.id,
    kind: 'edge',
    source: edge.subject,
    target: edge.object,
    width: edgeWidth(sourceCount),
    text: edge.relation,
    isMutual: edge.mutual,
    isDenied: denied,
    isDisputed: disputed,
    tint,
  };
}

function toBundle(pair: string, edges: readonly VisibleEdge[]): LineElement {
  const [source = '', target = ''] = pair.split('|');
  return {
    id: pair,
    kind: 'bundle',
    source,
    target,
    width: edgeWidth(4) + 0.4 * (edges.length - BUNDLED),
    text: `×${edges.length}`,
    isMutual: true,
    isDenied: edges.every(({ denied }) => denied),
    isDisputed: edges.some(({ disputed }) => disputed),
    tint: 'none',
  };
}

/** The neighbours that an expansion left out, each as one node "+312" that opens. */
function foldedRests(view: ViewDocument, drawn: ReadonlySet<string>): Elements {
  const open = view.expansions.filter(({ actor, taken, total }) => total > taken && drawn.has(actor));
  return {
    nodes: open.map(({ actor, taken, total }) => {
      const [x, y] = view.positions[actor] ?? [0, 0];
      return {
        id: `+${actor}`,
        kind: 'more',
        label: 'More',
        name: `+${total - taken}`,
        size: 30,
        x: x + 64,
        y: y - 44,
        isPinned: false,
      };
    }),
    lines: open.map(({ actor }) => ({
      id: `+${actor}|tie`,
      kind: 'tie',
      source: actor,
      target: `+${actor}`,
      width: 1,
      text: '',
      isMutual: true,
      isDenied: true,
      isDisputed: false,
      tint: 'none',
    })),
  };
}
