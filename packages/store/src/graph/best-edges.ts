import type { GraphEdge } from '@cartograph/model';
import { compareEdges } from '@cartograph/model';
import { edgesOfPair } from '../change/edge-pair.ts';
import { placeOfEdge } from '../change/pair-rank.ts';
import type { Read } from './graph-database.ts';
import { readPairs } from './read-tallies.ts';

// so many of a pair are about as good as its best, among the best of all; with fewer, more pairs are read
const EDGES_IN_PAIR = 2;

/**
 * The best edges between actors who have a name, by the places of their pairs. To sort all edges takes a database hundreds
 * of milliseconds.
 */
export async function readBestEdges(read: Read, limit: number): Promise<GraphEdge[]> {
  const found: GraphEdge[] = [];
  const pairs = Math.ceil(limit / EDGES_IN_PAIR);
  for (let after = ''; ;) {
    const rows = await read(
      'MATCH (p:CartographPair) WHERE p.place > $after RETURN p.id AS id, p.place AS place ORDER BY place LIMIT $limit',
      { after, limit: pairs },
    );
    const best = await readPairs(
      read,
      rows.map(({ id }) => String(id)),
    );
    for (const [id, pair] of best) found.push(...edgesOfPair(id, pair));
    const isAll = rows.length < pairs;
    after = String(rows.at(-1)?.['place']);
    // behind the last pair's best edge there may be better ones than the others of these pairs
    const certain = isAll ? found : found.filter((edge) => placeOfEdge(edge) <= after);
    if (!isAll && certain.length < limit) continue;
    const named = await ofNamed(read, certain);
    if (isAll || named.length >= limit) return named.sort(compareEdges).slice(0, limit);
  }
}

/** Those of some edges whose actors have a name. */
async function ofNamed(read: Read, edges: readonly GraphEdge[]): Promise<GraphEdge[]> {
  const ids = [...new Set(edges.flatMap(({ subject, object }) => [subject, object]))];
  const rows = await read('UNWIND $ids AS id MATCH (a:CartographActor {id: id}) WHERE a.named RETURN a.id AS id', {
    ids,
  });
  const named = new Set(rows.map((row) => String(row['id'])));
  return edges.filter(({ subject, object }) => named.has(subject) && named.has(object));
}
