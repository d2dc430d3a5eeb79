import type { GraphEdge } from '@cartograph/model';
import type { GraphNetwork } from './graph-index.ts';

/** A way from one actor to another: `edges[i]` joins `actors[i]` and `actors[i + 1]`. */
export interface EvidencePath {
  readonly actors: readonly string[];
  readonly edges: readonly string[];
  /** Product of the edges' support, 0–1, to six decimals so that equal ways tie. */
  readonly strength: number;
}

const MOST_STEPS = 4;

/**
 * The `limit` strongest loopless ways between two actors (Yen 1971 over Dijkstra); an edge costs −log of its support.
 * Edges that are only denied are no way.
 */
export function findPaths(graph: GraphNetwork, from: string, to: string, limit: number): readonly EvidencePath[] {
  const best = shortest(graph, from, to, new Set(), new Set());
  if (!best || from === to) return [];
  const found = [best];
  const candidates: EvidencePath[] = [];
  while (found.length < limit) {
    const last = found[found.length - 1];
    if (!last) break;
    last.edges.forEach((_, spur) => {
      const root = last.actors.slice(0, spur + 1);
      const rootKey = root.join('\n');
      const barred = new Set(
        found.filter((path) => path.actors.slice(0, spur + 1).join('\n') === rootKey).map((path) => hop(path, spur)),
      );
      const tail = shortest(graph, root[spur] ?? from, to, new Set(root.slice(0, spur)), barred);
      if (!tail) return;
      const path = join(graph, root, last.edges.slice(0, spur), tail);
      const key = path.actors.join('\n');
      const isKnown = [...found, ...candidates].some((other) => other.actors.join('\n') === key);
      if (path.edges.length <= MOST_STEPS && !isKnown) candidates.push(path);
    });
    candidates.sort(
      (a, b) =>
        b.strength - a.strength || a.edges.length - b.edges.length || (a.actors.join() < b.actors.join() ? -1 : 1),
    );
    const next = candidates.shift();
    if (!next) break;
    found.push(next);
  }
  return found;
}

const hop = (path: EvidencePath, place: number): string => `${path.actors[place]}\n${path.actors[place + 1]}`;

function join(
  graph: GraphNetwork,
  root: readonly string[],
  rootEdges: readonly string[],
  tail: EvidencePath,
): EvidencePath {
  const edges = [...rootEdges, ...tail.edges];
  return { actors: [...root.slice(0, -1), ...tail.actors], edges, strength: product(graph, edges) };
}

const product = (graph: GraphNetwork, edges: readonly string[]): number =>
  Math.round(1e6 * edges.reduce((strength, id) => strength * supportOf(graph.edges.get(id)), 1)) / 1e6;

const supportOf = (edge: GraphEdge | undefined): number => Math.min(Math.max(edge?.belief ?? 0, 0.01), 0.99);

interface Reached {
  readonly cost: number;
  readonly by?: { readonly edge: GraphEdge; readonly from: string };
}

function shortest(
  graph: GraphNetwork,
  from: string,
  to: string,
  without: ReadonlySet<string>,
  barred: ReadonlySet<string>,
): EvidencePath | undefined {
  const reached = new Map<string, Reached>([[from, { cost: 0 }]]);
  const done = new Set<string>();
  for (;;) {
    const here = cheapest(reached, done);
    if (here === undefined) return undefined;
    if (here === to) return trace(graph, reached, from, to);
    done.add(here);
    const cost = reached.get(here)?.cost ?? 0;
    for (const edge of graph.edgesOf.get(here) ?? []) {
      const other = edge.subject === here ? edge.object : edge.subject;
      if (edge.positiveCount === 0 || done.has(other) || without.has(other) || barred.has(`${here}\n${other}`))
        continue;
      const next = cost - Math.log(supportOf(edge));
      if (next < (reached.get(other)?.cost ?? Infinity)) reached.set(other, { cost: next, by: { edge, from: here } });
    }
  }
}

function cheapest(reached: ReadonlyMap<string, Reached>, done: ReadonlySet<string>): string | undefined {
  let best: string | undefined;
  let bestCost = Infinity;
  for (const [id, { cost }] of reached) {
    if (!done.has(id) && cost < bestCost) [best, bestCost] = [id, cost];
  }
  return best;
}

function trace(graph: GraphNetwork, reached: ReadonlyMap<string, Reached>, from: string, to: string): EvidencePath {
  const actors = [to];
  const edges: string[] = [];
  for (let here = to; here !== from;) {
    const by = reached.get(here)?.by;
    if (!by) break;
    edges.unshift(by.edge.id);
    actors.unshift(by.from);
    here = by.from;
  }
  return { actors, edges, strength: product(graph, edges) };
}
