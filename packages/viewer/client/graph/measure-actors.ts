import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';
import type { SizeMeasure } from '../view/view-document.ts';
import type { Ratings } from './elements.ts';

// CommonJS: what is imported is the function itself, which their types call `default`.
const louvain = louvainModule as unknown as typeof louvainModule.default;
const betweenness = betweennessModule as unknown as typeof betweennessModule.default;
const pagerank = pagerankModule as unknown as typeof pagerankModule.default;

/** What is measured: actors, and links with their number of sources. */
export interface MeasureTask {
  readonly measure: SizeMeasure;
  readonly nodes: readonly string[];
  readonly links: readonly (readonly [string, string, number])[];
}

/** The chosen measure scaled to 0–1, and Louvain communities numbered by size; the same task gives the same answer. */
export function measureActors({ measure, nodes, links }: MeasureTask): Ratings {
  const graph = new UndirectedGraph();
  for (const id of nodes) graph.addNode(id);
  for (const [source, target, weight] of links) {
    if (source === target) continue;
    const known = graph.edge(source, target);
    if (known === undefined) graph.addEdge(source, target, { weight });
    else graph.updateEdgeAttribute(known, 'weight', (before) => Number(before) + weight);
  }
  const values =
    measure === 'pagerank'
      ? pagerank(graph, { getEdgeWeight: 'weight' })
      : measure === 'betweenness'
        ? betweenness(graph)
        : {};
  const most = Math.max(...Object.values(values), 1e-9);
  const share = new Map(Object.entries(values).map(([id, value]) => [id, value / most]));
  return { share, community: rankCommunities(louvain(graph, { rng: () => 0.5, randomWalk: false })) };
}

function rankCommunities(communities: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  const sizes = new Map<number, number>();
  for (const community of Object.values(communities)) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const order = [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([community]) => community);
  return new Map(Object.entries(communities).map(([id, community]) => [id, order.indexOf(community)]));
}
