import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import noverlapModule from 'graphology-layout-noverlap';
import { neighboursOf } from './neighbours-of.ts';
import type { Position, Positions } from './position.ts';
import { packBoxes } from './pack-boxes.ts';

/** What a layout is made of: nodes with their diameters, weighted links, and where some nodes stand already. */
export interface LayoutTask {
  readonly nodes: readonly { readonly id: string; readonly size: number }[];
  readonly links: readonly { readonly source: string; readonly target: string; readonly weight: number }[];
  readonly positions: Positions;
  /** Ids that keep their place. */
  readonly fixed: readonly string[];
}

// Both are CommonJS: what is imported is the function itself, which their types call `default`.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
const noverlap = noverlapModule as unknown as typeof noverlapModule.default;

// The golden angle: seeds spread over a disc without two in one place, the same on every run.
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Where each node stands: every connected part by ForceAtlas2 and the removal of overlaps, the parts packed around the
 * largest. The same task gives the same places.
 */
export function arrange(task: LayoutTask): Positions {
  const parts = connectedParts(task).map((ids) => arrangePart(task, ids));
  const middles = packBoxes(
    parts.map(({ box, stays }) => ({
      width: box.right - box.left,
      height: box.bottom - box.top,
      ...(stays ? { at: middleOf(box) } : {}),
    })),
  );
  const positions: Record<string, Position> = {};
  parts.forEach(({ places, box }, part) => {
    const [x, y] = middles[part] ?? [0, 0];
    const [fromX, fromY] = middleOf(box);
    for (const [id, [px, py]] of places) positions[id] = [Math.round(px - fromX + x), Math.round(py - fromY + y)];
  });
  for (const id of task.fixed) {
    const kept = task.positions[id];
    if (kept) positions[id] = kept;
  }
  return positions;
}

/** Where a node starts when nothing else says so: on a spiral, by its rank. */
function seedPosition(rank: number): Position {
  const radius = 40 * Math.sqrt(rank + 0.5);
  return [Math.round(radius * Math.cos(rank * GOLDEN)), Math.round(radius * Math.sin(rank * GOLDEN))];
}

/** The wanted length of the median edge, in canvas units: the more edges a node has, the more room they need. */
const wantedEdge = (graph: UndirectedGraph): number =>
  graph.order <= 3 ? 52 : Math.min(200, 26 + (46 * graph.size) / graph.order);

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Part {
  readonly places: ReadonlyMap<string, Position>;
  readonly box: Box;
  /** It holds somebody who keeps a place, so it is not moved as a whole. */
  readonly stays: boolean;
}

const middleOf = ({ left, top, right, bottom }: Box): readonly [number, number] => [
  (left + right) / 2,
  (top + bottom) / 2,
];

function arrangePart(task: LayoutTask, ids: ReadonlySet<string>): Part {
  const graph = new UndirectedGraph();
  const fixed = new Set(task.fixed);
  const sizes = new Map<string, number>();
  let rank = 0;
  for (const { id, size } of task.nodes) {
    if (!ids.has(id)) continue;
    const [x, y] = task.positions[id] ?? seedPosition(rank++);
    sizes.set(id, size);
    graph.addNode(id, { x, y, size: size / 2, fixed: fixed.has(id) });
  }
  for (const { source, target, weight } of task.links) {
    if (source === target || !ids.has(source) || !ids.has(target)) continue;
    const known = graph.edge(source, target);
    if (known === undefined) graph.addEdge(source, target, { weight });
    else graph.updateEdgeAttribute(known, 'weight', (before) => Math.min(6, Number(before) + weight));
  }
  if (graph.order > 1) relax(graph);
  const places = new Map(graph.mapNodes((id, { x, y }) => [id, [Number(x), Number(y)] as const] as const));
  return { places, box: boxOf(places, sizes), stays: [...ids].some((id) => fixed.has(id)) };
}

function relax(graph: UndirectedGraph): void {
  const settings = {
    barnesHutOptimize: graph.order > 400,
    // A pull that grows with the distance: without it branches of sparse graphs fly off, and the rest is too small to read.
    strongGravityMode: true,
    gravity: 0.05,
    scalingRatio: 60,
    slowDown: 4,
    edgeWeightInfluence: 0.4,
  };
  forceAtlas2.assign(graph, { iterations: graph.order > 400 ? 260 : 500, settings });
  scaleTo(graph, wantedEdge(graph));
  // A label hangs below each node: leave room for it.
  noverlap.assign(graph, { maxIterations: 300, settings: { margin: 9, ratio: 1.1, expansion: 1.1 } });
}

/** Sizes the picture by its median edge: sparse parts come out of the forces far too wide, dense ones too tight. */
function scaleTo(graph: UndirectedGraph, wanted: number): void {
  const lengths = graph
    .mapEdges((_edge, _data, _source, _target, a, b) =>
      Math.hypot(Number(a['x']) - Number(b['x']), Number(a['y']) - Number(b['y'])),
    )
    .sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  if (median === 0 || graph.someNode((_id, { fixed }) => fixed === true)) return;
  const factor = Math.min(2, Math.max(0.2, wanted / median));
  graph.updateEachNodeAttributes((_id, node) => ({
    ...node,
    x: Number(node['x']) * factor,
    y: Number(node['y']) * factor,
  }));
}

function boxOf(places: ReadonlyMap<string, Position>, sizes: ReadonlyMap<string, number>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [id, [x, y]] of places) {
    const radius = (sizes.get(id) ?? 14) / 2;
    // A name is wider than a small node and hangs below it.
    const side = Math.max(radius, 27);
    [left, right] = [Math.min(left, x - side), Math.max(right, x + side)];
    [top, bottom] = [Math.min(top, y - radius), Math.max(bottom, y + radius + 14)];
  }
  return { left, top, right, bottom };
}

/** The ids of each connected part, in the order in which their first nodes come. */
function connectedParts({ nodes, links }: LayoutTask): readonly ReadonlySet<string>[] {
  const next = neighboursOf(links);
  const there = new Set(nodes.map(({ id }) => id));
  const seen = new Set<string>();
  return nodes.flatMap(({ id }) => {
    if (seen.has(id)) return [];
    const part = new Set([id]);
    // A set is walked on while it grows.
    for (const here of part) for (const other of next.get(here) ?? []) if (there.has(other)) part.add(other);
    for (const member of part) seen.add(member);
    return [part];
  });
}
