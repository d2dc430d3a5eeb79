import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import noverlapModule from 'graphology-layout-noverlap';

import { packParts } from './pack-parts.ts';

// both are CommonJS with a `default` that TypeScript sees one level deeper than Node gives it
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
const noverlap = noverlapModule as unknown as typeof noverlapModule.default;

/** A place on the canvas. */
export type Place = readonly [x: number, y: number];

/** What is placed: nodes with their diameters, links, and who stands somewhere already and stays there. */
export interface PlaceTask {
  readonly nodes: readonly { readonly id: string; readonly size: number }[];
  readonly links: readonly { readonly subject: string; readonly object: string; readonly weight: number }[];
  readonly fixed: ReadonlyMap<string, Place>;
}

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Where each actor stands, in whole canvas units: each connected part by ForceAtlas2 from a spiral, the parts in rows
 * below the largest. The same task gives the same places. Where somebody stands already, all is one part.
 * Source: Jacomy et al. 2014, "ForceAtlas2, a continuous graph layout algorithm".
 */
export function placeActors(task: PlaceTask): ReadonlyMap<string, Place> {
  const isFree = task.nodes.every(({ id }) => !task.fixed.has(id));
  const places = isFree
    ? packParts(connectedParts(task).map((ids) => placePart(task, ids)))
    : placePart(task, new Set(task.nodes.map(({ id }) => id)));
  return new Map([...places].map(([id, [x, y]]) => [id, [Math.round(x), Math.round(y)]]));
}

function placePart({ nodes, links, fixed }: PlaceTask, ids: ReadonlySet<string>): ReadonlyMap<string, Place> {
  const graph = new UndirectedGraph();
  for (const { id, size } of nodes) {
    if (!ids.has(id)) continue;
    const rank = graph.order;
    const radius = 40 * Math.sqrt(rank + 0.5);
    const [x, y] = fixed.get(id) ?? [radius * Math.cos(rank * GOLDEN), radius * Math.sin(rank * GOLDEN)];
    graph.addNode(id, { x, y, size: size / 2, fixed: fixed.has(id) });
  }
  for (const { subject, object, weight } of links) {
    if (!ids.has(subject)) continue;
    const known = graph.edge(subject, object);
    if (known === undefined) graph.addEdge(subject, object, { weight });
    else graph.updateEdgeAttribute(known, 'weight', (before) => Math.min(6, Number(before) + weight));
  }
  if (graph.order > 1 && graph.someNode((_id, node) => node['fixed'] !== true)) relax(graph);
  // the removal of overlaps moves those too who have their place
  return new Map(graph.mapNodes((id, { x, y }) => [id, fixed.get(id) ?? ([Number(x), Number(y)] as const)]));
}

function relax(graph: UndirectedGraph): void {
  const settings = {
    gravity: 0.8,
    scalingRatio: 60,
    slowDown: 4,
    edgeWeightInfluence: 0.4,
    outboundAttractionDistribution: graph.order > 8,
    barnesHutOptimize: graph.order > 400,
  };
  forceAtlas2.assign(graph, { iterations: 500, settings });
  const isFree = !graph.someNode((_id, node) => node['fixed'] === true);
  if (isFree) scaleToEdges(graph);
  // a name hangs below each node
  noverlap.assign(graph, { maxIterations: 300, settings: { margin: 12, ratio: 1.1, expansion: 1.1 } });
}

/** Sizes the picture by its median edge, which grows with the edges a node has: the forces leave sparse parts too wide. */
function scaleToEdges(graph: UndirectedGraph): void {
  const lengths = graph
    .mapEdges((_edge, _data, _from, _to, a, b) =>
      Math.hypot(Number(a['x']) - Number(b['x']), Number(a['y']) - Number(b['y'])),
    )
    .sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  if (median === 0) return;
  const factor = Math.min(190, 40 + (50 * graph.size) / graph.order) / median;
  graph.updateEachNodeAttributes((_id, node) => ({
    ...node,
    x: Number(node['x']) * factor,
    y: Number(node['y']) * factor,
  }));
}

/** The ids of each connected part, in the order of their first nodes. */
function connectedParts({ nodes, links }: PlaceTask): readonly ReadonlySet<string>[] {
  const next = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { subject, object } of links) {
    next.get(subject)?.push(object);
    next.get(object)?.push(subject);
  }
  const seen = new Set<string>();
  return nodes.flatMap(({ id }) => {
    if (seen.has(id)) return [];
    const part = new Set([id]);
    // a set is walked on while it grows
    for (const here of part) for (const there of next.get(here) ?? []) part.add(there);
    for (const member of part) seen.add(member);
    return [part];
  });
}
