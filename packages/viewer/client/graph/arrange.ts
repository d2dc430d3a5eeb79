import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import noverlapModule from 'graphology-layout-noverlap';
import type { Positions } from '../view/view-action.ts';
import type { Position } from '../view/view-document.ts';

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

/** Where each node stands after ForceAtlas2 and the removal of overlaps; the same task gives the same places. */
export function arrange(task: LayoutTask): Positions {
  const graph = new UndirectedGraph();
  const fixed = new Set(task.fixed);
  task.nodes.forEach(({ id, size }, place) => {
    const [x, y] = task.positions[id] ?? seedPosition(place);
    graph.addNode(id, { x, y, size: size / 2, fixed: fixed.has(id) });
  });
  for (const { source, target, weight } of task.links) {
    if (source === target) continue;
    const known = graph.edge(source, target);
    if (known === undefined) graph.addEdge(source, target, { weight });
    else graph.updateEdgeAttribute(known, 'weight', (before) => Math.min(6, Number(before) + weight));
  }
  if (graph.order > 1) relax(graph);
  const positions: Record<string, Position> = {};
  graph.forEachNode((id, { x, y }) => {
    positions[id] = fixed.has(id) ? (task.positions[id] ?? [0, 0]) : [Math.round(Number(x)), Math.round(Number(y))];
  });
  return positions;
}

/** Where a node starts when nothing else says so: on a spiral, by its rank. */
export function seedPosition(rank: number): Position {
  const radius = 40 * Math.sqrt(rank + 0.5);
  return [Math.round(radius * Math.cos(rank * GOLDEN)), Math.round(radius * Math.sin(rank * GOLDEN))];
}

function relax(graph: UndirectedGraph): void {
  const settings = {
    barnesHutOptimize: graph.order > 400,
    gravity: 0.6,
    scalingRatio: 60,
    slowDown: 4,
    edgeWeightInfluence: 0.4,
    adjustSizes: false,
    linLogMode: false,
    outboundAttractionDistribution: true,
  };
  forceAtlas2.assign(graph, { iterations: graph.order > 400 ? 260 : 500, settings });
  // A label hangs below each node: leave room for it.
  noverlap.assign(graph, { maxIterations: 300, settings: { margin: 11, ratio: 1.1, expansion: 1.1 } });
}
