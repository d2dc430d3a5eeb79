import type { GraphActor, GraphClaim, GraphDocument, GraphEdge, GraphSource } from '@cartograph/model';
import { addToList, compareCodeUnits, edgeId, edgeOf, foldName } from '@cartograph/model';
import type { CitedGraph } from '../cite/citation.ts';
import { SnapshotError } from '../snapshot-error.ts';

/** All that a graph holds of one actor. */
export interface Dossier {
  readonly actor: GraphActor;
  /** The best supported first. */
  readonly edges: readonly GraphEdge[];
  /** By edge, the newest first. */
  readonly claims: ReadonlyMap<string, readonly GraphClaim[]>;
  /** Claims about others that the actor is the speaker of, the newest first. */
  readonly said: readonly GraphClaim[];
  readonly documents: ReadonlyMap<string, GraphDocument>;
  readonly nameOf: (id: string) => string;
  readonly cited: CitedGraph;
}

/** Reads what a graph holds of an actor, by its id or its name. Throws a SnapshotError `absent`. */
export async function readDossier(source: GraphSource, wanted: string, cited: CitedGraph): Promise<Dossier> {
  const actors = new Map<string, GraphActor>();
  for await (const actor of source.actors()) actors.set(actor.id, actor);
  const actor = findActor([...actors.values()], wanted);
  const edges: GraphEdge[] = [];
  for await (const edge of source.edges()) if (edge.subject === actor.id || edge.object === actor.id) edges.push(edge);
  const ids = new Set(edges.map(({ id }) => id));
  const found: GraphClaim[] = [];
  for await (const claim of source.claims())
    if (ids.has(edgeId(edgeOf(claim))) || claim.speakers.includes(actor.id)) found.push(claim);
  const used = new Set(found.map(({ documentId }) => documentId));
  const documents = new Map<string, GraphDocument>();
  for await (const document of source.documents()) if (used.has(document.id)) documents.set(document.id, document);
  const dayOf = ({ documentId }: GraphClaim): string => documents.get(documentId)?.publishedAt ?? '';
  found.sort((a, b) => compareCodeUnits(dayOf(b), dayOf(a)) || compareCodeUnits(a.id, b.id));
  const claims = new Map<string, GraphClaim[]>();
  for (const claim of found) {
    const id = edgeId(edgeOf(claim));
    if (ids.has(id)) addToList(claims, id, claim);
  }
  return {
    actor,
    edges: edges.sort(bySupport),
    claims,
    said: found.filter((claim) => claim.speakers.includes(actor.id) && !ids.has(edgeId(edgeOf(claim)))),
    documents,
    nameOf: (id) => actors.get(id)?.name ?? id,
    cited,
  };
}

const bySupport = (a: GraphEdge, b: GraphEdge): number =>
  b.sourceCount - a.sourceCount || b.claimCount - a.claimCount || compareCodeUnits(a.id, b.id);

function findActor(actors: readonly GraphActor[], wanted: string): GraphActor {
  const folded = foldName(wanted);
  const answers = (names: readonly string[]): boolean => names.some((name) => foldName(name) === folded);
  const found =
    actors.find(({ id }) => id === wanted) ??
    actors.find(({ name }) => answers([name])) ??
    actors.find(({ aliases }) => answers(aliases));
  if (found) return found;
  throw new SnapshotError(
    'absent',
    wanted === ''
      ? 'name the actor of the dossier: --actor ID'
      : `no actor of this graph is called ${wanted}; look for one with: cartograph query "MATCH (o:Official) RETURN o.id, o.name"`,
  );
}
