import type { GraphActor, GraphClaim, GraphDocument, GraphEdge, GraphSource } from '@cartograph/model';
import { chooseEdges, edgeId, edgeOf, relationDefinition } from '@cartograph/model';
import { countGraph } from '../count-graph.ts';
import type { GraphView } from './graph-view.ts';

/** What a view keeps of a graph. */
interface Kept {
  readonly actors: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly passes: (claim: GraphClaim) => boolean;
}

/**
 * The part of a graph that a view shows: its actors, the edges between them and the claims that its filters let pass,
 * with their documents. Edges keep the counts they have in the whole graph.
 */
export function viewSource(source: GraphSource, view: GraphView): GraphSource {
  let kept: Promise<Kept> | undefined;
  const keep = (): Promise<Kept> => (kept ??= chooseKept(source, view));
  const part: GraphSource = {
    stats: async () => countGraph(part, (await source.stats()).schemaVersion),
    actors: () => filtered(source.actors(), keep, ({ actors }, { id }) => actors.has(id)),
    edges: () => filtered(source.edges(), keep, ({ edges }, { id }) => edges.has(id)),
    claims: () =>
      filtered(source.claims(), keep, ({ edges, passes }, claim) => edges.has(edgeId(edgeOf(claim))) && passes(claim)),
    documents: () => filtered(source.documents(), keep, ({ documents }, { id }) => documents.has(id)),
    documentText: async (id) => ((await keep()).documents.has(id) ? source.documentText(id) : undefined),
  };
  return part;
}

async function* filtered<Item>(
  items: AsyncIterable<Item>,
  keep: () => Promise<Kept>,
  isKept: (kept: Kept, item: Item) => boolean,
): AsyncGenerator<Item> {
  const kept = await keep();
  for await (const item of items) if (isKept(kept, item)) yield item;
}

async function chooseKept(source: GraphSource, view: GraphView): Promise<Kept> {
  const documents = new Map<string, GraphDocument>();
  for await (const document of source.documents()) documents.set(document.id, document);
  const passes = claimFilter(view, documents);
  const actors = await chooseActors(source, view);
  const edges = await readEdges(source, view, actors);
  const support = new Map<string, Set<string>>();
  const used = new Map<string, Set<string>>();
  for await (const claim of source.claims()) {
    const id = edgeId(edgeOf(claim));
    if (!edges.has(id) || !passes(claim)) continue;
    addTo(support, id, documents.get(claim.documentId)?.sourceId ?? claim.documentId);
    addTo(used, id, claim.documentId);
  }
  const wanted = view.filters.minSources;
  const seen = new Set([...edges.keys()].filter((id) => (support.get(id)?.size ?? 0) >= wanted));
  const ends = new Set([...seen].flatMap((id) => [...(edges.get(id) ?? [])]));
  const seeds = new Set(view.seeds);
  return {
    // a filter on edges takes away whom it leaves without any, as in the viewer
    actors: narrowsEdges(view) ? new Set([...actors.ids].filter((id) => ends.has(id) || seeds.has(id))) : actors.ids,
    edges: seen,
    documents: new Set([...seen].flatMap((id) => [...(used.get(id) ?? [])])),
    passes,
  };
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

/** The actors that a view shows, and those among them whose edges are drawn all. */
interface ShownActors {
  readonly ids: ReadonlySet<string>;
  readonly described: ReadonlySet<string>;
}

async function chooseActors(source: GraphSource, view: GraphView): Promise<ShownActors> {
  const { labels, showDescribed } = view.filters;
  const listed = new Set(view.actors);
  const hidden = new Set(view.hidden);
  const isShown = ({ id, label, named }: GraphActor): boolean =>
    (listed.size === 0 || listed.has(id)) && !hidden.has(id) && !labels.includes(label) && (named || showDescribed);
  const ids = new Set<string>();
  const described = new Set<string>();
  for await (const actor of source.actors()) {
    if (!isShown(actor)) continue;
    ids.add(actor.id);
    if (!actor.named) described.add(actor.id);
  }
  return { ids, described };
}

async function readEdges(
  source: GraphSource,
  { filters, hidden, least, relations, seeds, expansions }: GraphView,
  { ids, described }: ShownActors,
): Promise<ReadonlyMap<string, readonly [string, string]>> {
  const away = new Set(hidden);
  const isChosen = chooseEdges({
    least,
    actors: [...seeds, ...expansions.map(({ actor }) => actor), ...described],
    edges: relations,
  });
  const isShown = (edge: GraphEdge): boolean =>
    !away.has(edge.id) &&
    ids.has(edge.subject) &&
    ids.has(edge.object) &&
    edge.subject !== edge.object &&
    !filters.relations.includes(edge.relation) &&
    !filters.quads.includes(relationDefinition(edge.relation).quadClass ?? 'standing') &&
    isChosen(edge);
  const edges = new Map<string, readonly [string, string]>();
  for await (const edge of source.edges()) if (isShown(edge)) edges.set(edge.id, [edge.subject, edge.object]);
  return edges;
}

function narrowsEdges({ filters, window }: GraphView): boolean {
  const lists = [filters.relations, filters.quads, filters.modalities, filters.polarities, filters.sources];
  return window !== null || filters.minSources > 1 || lists.some((list) => list.length > 0);
}

function claimFilter(
  { filters, window, clock }: GraphView,
  documents: ReadonlyMap<string, GraphDocument>,
): (claim: GraphClaim) => boolean {
  return (claim) => {
    const document = documents.get(claim.documentId);
    if (filters.modalities.includes(claim.modality) || filters.polarities.includes(claim.polarity)) return false;
    if (document !== undefined && filters.sources.includes(document.sourceId)) return false;
    if (window === null) return true;
    const reported = document?.publishedAt;
    const start = clock === 'event' ? (claim.date?.start ?? reported) : reported;
    const end = clock === 'event' ? (claim.date?.end ?? reported) : reported;
    return start !== undefined && end !== undefined && start <= window.to && end >= window.from;
  };
}
