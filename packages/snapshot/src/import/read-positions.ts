import { MultiGraph } from 'graphology';
import * as gexf from 'graphology-gexf';
import * as graphml from 'graphology-graphml';
import { SnapshotError } from '../snapshot-error.ts';
import type { GraphView } from '../view/graph-view.ts';
import { readView } from '../view/graph-view.ts';

/**
 * The places of actors in a GraphML or GEXF file, such as Gephi writes after a layout, as a view of its actors.
 * The y axis points down here and up there. Throws a SnapshotError `bad-graph`.
 */
export function readPositions(xml: string): GraphView {
  const graph = parse(xml);
  const positions: Record<string, [number, number]> = {};
  graph.forEachNode((id, { x, y }) => {
    if (Number.isFinite(Number(x ?? NaN)) && Number.isFinite(Number(y ?? NaN)))
      positions[id] = [Math.round(Number(x)), Math.round(-Number(y))];
  });
  const actors = graph.nodes();
  if (Object.keys(positions).length === 0)
    throw new SnapshotError('bad-graph', 'the file has no positions; lay the graph out in Gephi and export it again');
  // who stands there is shown, those too that are only described
  return readView({ version: 1, actors, positions, filters: { showDescribed: true } });
}

function parse(xml: string): MultiGraph {
  try {
    return /<gexf[\s>]/.test(xml.slice(0, 4096)) ? gexf.parse(MultiGraph, xml) : graphml.parse(MultiGraph, xml);
  } catch (cause) {
    throw new SnapshotError('bad-graph', 'the file is neither GraphML nor GEXF', { cause });
  }
}
