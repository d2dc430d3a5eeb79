import { arrange, nodeSize } from '@cartograph/layout';
import type { GraphEdge } from '@cartograph/model';
import type { CitedGraph } from '../cite/citation.ts';
import { citedWords, toStatement } from '../cite/citation.ts';
import type { GraphView } from '../view/graph-view.ts';
import type { GraphPart } from './choose-part.ts';
import type { Picture } from './picture.ts';

/** Where the actors of a part stand and how large they are: as in the view, else by their relations. */
export function makePicture(part: GraphPart, cited: CitedGraph, view?: GraphView): Picture {
  const degrees = degreesOf(part.edges);
  const sizeOf = (id: string): number => nodeSize(degrees.get(id) ?? 0);
  const nodes = part.actors.map(({ id }) => ({ id, size: sizeOf(id) }));
  const links = part.edges.map(({ subject, object, sourceCount }) => ({
    source: subject,
    target: object,
    weight: sourceCount,
  }));
  const positions = view?.positions ?? {};
  const places = arrange({ nodes, links, positions, fixed: Object.keys(positions) });
  const names = new Map(part.actors.map(({ id, name }) => [id, name]));
  return {
    nodes: part.actors.map(({ id, name, label, wikidataId }) => {
      const [x, y] = places[id] ?? [0, 0];
      return { id, name, label, x, y, size: sizeOf(id), ...(wikidataId === undefined ? {} : { wikidataId }) };
    }),
    edges: part.edges.map((edge) => ({
      id: edge.id,
      subject: edge.subject,
      object: edge.object,
      statement: toStatement(edge, (id) => names.get(id) ?? id, edge.positiveCount === 0),
      sources: edge.sourceCount,
      mutual: edge.mutual,
      denied: edge.positiveCount === 0,
    })),
    totalNodes: part.total.actors,
    totalEdges: part.total.edges,
    graph: citedWords(cited),
  };
}

function degreesOf(edges: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { subject, object } of edges)
    for (const id of [subject, object]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}
