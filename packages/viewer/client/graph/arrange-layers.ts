import { groupBy } from '@cartograph/model';
import { Graph, layout } from '@dagrejs/dagre';
import type { LayoutTask, Position, Positions } from '@cartograph/layout';

/** The room between two layers, between two rows of a layer that is too wide, and between two names in a row. */
const [LAYER, ROW, NAME] = [130, 64, 96];

/**
 * Layers from top to bottom, by dagre: the source of each link stands above its target, as far as links go round in no
 * circle, and as few lines as can be cross. A layer too wide to be read is cut into rows.
 */
export function arrangeLayers({ nodes, links }: LayoutTask): Positions {
  const layers = layersOf(nodes, links);
  const widest = Math.max(6, Math.ceil(2.2 * Math.sqrt(nodes.length)));
  const positions: Record<string, Position> = {};
  let y = 0;
  for (const layer of layers) {
    const rows = Math.ceil(layer.length / widest);
    const columns = Math.ceil(layer.length / rows);
    // Those next to each other stay so: a wide layer is cut into rows as columns are.
    layer.forEach((id, place) => {
      const column = Math.floor(place / rows);
      positions[id] = [Math.round((column - (columns - 1) / 2) * NAME), y + (place % rows) * ROW];
    });
    y += LAYER + (rows - 1) * ROW;
  }
  return positions;
}

/** The ids of each layer from left to right; who is linked to nobody stands on the last. */
function layersOf(nodes: LayoutTask['nodes'], links: LayoutTask['links']): readonly (readonly string[])[] {
  const graph = new Graph();
  graph.setGraph({ nodesep: NAME / 2, ranksep: LAYER });
  graph.setDefaultEdgeLabel(() => ({}));
  const there = new Set(nodes.map(({ id }) => id));
  const drawn = links.filter(({ source, target }) => source !== target && there.has(source) && there.has(target));
  const linked = new Set(drawn.flatMap(({ source, target }) => [source, target]));
  for (const { id, size } of nodes) if (linked.has(id)) graph.setNode(id, { width: size, height: 1 });
  for (const { source, target } of drawn) graph.setEdge(source, target);
  layout(graph);
  const layers = groupBy<number, string>(graph.nodes(), (id) => graph.node(id).y ?? 0);
  const alone = nodes.map(({ id }) => id).filter((id) => !linked.has(id));
  const fromTop = [...layers].sort(([a], [b]) => a - b).map(([, ids]) => byLeft(graph, ids));
  return alone.length > 0 ? [...fromTop, alone] : fromTop;
}

const byLeft = (graph: Graph, ids: readonly string[]): readonly string[] =>
  [...ids].sort((a, b) => (graph.node(a).x ?? 0) - (graph.node(b).x ?? 0));
