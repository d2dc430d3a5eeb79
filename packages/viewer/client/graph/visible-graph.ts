import type { GraphActor, GraphEdge, QuadClass } from '@cartograph/model';
import { chooseEdges, relationDefinition } from '@cartograph/model';
import type { ClaimFact } from '../../src/api/answers.ts';
import type { Filters, ViewDocument } from '../view/view-document.ts';
import type { GraphData } from './graph-data.ts';

/** An edge that passes the filters, with the claims of it that do. */
export interface VisibleEdge {
  readonly edge: GraphEdge;
  readonly claimCount: number;
  readonly sourceCount: number;
  /** All its claims deny it. */
  readonly denied: boolean;
  readonly disputed: boolean;
}

/** What a view shows of the graph. */
export interface VisibleGraph {
  readonly actors: readonly GraphActor[];
  readonly edges: readonly VisibleEdge[];
  /** Edges at each actor, by id. */
  readonly degree: ReadonlyMap<string, number>;
  /** How many actors of the view the filters leave out. */
  readonly filteredOut: number;
}

/** A relation's quad class, `standing` for relations that have none. */
export const quadOf = (edge: GraphEdge): QuadClass | 'standing' =>
  relationDefinition(edge.relation).quadClass ?? 'standing';

/** What a view shows: its actors and their edges, without what its filters leave out; edges in `asked` whatever their rank. */
export function visibleGraph(data: GraphData, view: ViewDocument, asked: readonly string[] = []): VisibleGraph {
  const hidden = new Set(view.hidden);
  const inView = view.actors.flatMap((id) => data.actors.get(id) ?? []);
  const actors = inView.filter((actor) => !hidden.has(actor.id) && passesActor(actor, view.filters));
  const ids = new Set(actors.map((actor) => actor.id));
  const edges = edgesInView(data, view, asked)
    .filter((edge) => ids.has(edge.subject) && ids.has(edge.object) && !hidden.has(edge.id))
    .flatMap((edge) => visibleEdge(edge, data, view) ?? [])
    .sort((a, b) => (a.edge.id < b.edge.id ? -1 : 1));
  const degree = degreesOf(edges);
  const narrowed = narrowsEdges(view);
  const seeds = new Set(view.seeds);
  // A filter on edges also takes away whom it leaves without any.
  const connected = narrowed ? actors.filter((actor) => degree.has(actor.id) || seeds.has(actor.id)) : actors;
  return { actors: connected, edges, degree, filteredOut: inView.length - connected.length };
}

/** The edges between the actors of a view that it draws where no filter leaves them out. */
export function edgesInView(data: GraphData, view: ViewDocument, asked: readonly string[] = []): readonly GraphEdge[] {
  const inView = new Set(view.actors);
  const isChosen = chooseEdges({
    least: view.least,
    actors: [
      ...view.seeds,
      ...view.expansions.map(({ actor }) => actor),
      // Hardly anything speaks for those who are only described: they would stand alone.
      ...view.actors.filter((id) => data.actors.get(id)?.named === false),
    ],
    edges: [...view.relations, ...asked, ...(view.selection.kind === 'edge' ? [view.selection.id] : [])],
  });
  return [...data.edges.values()].filter(
    (edge) => edge.subject !== edge.object && inView.has(edge.subject) && inView.has(edge.object) && isChosen(edge),
  );
}

const passesActor = (actor: GraphActor, filters: Filters): boolean =>
  !filters.labels.includes(actor.label) && (actor.named || filters.showDescribed);

/** Whether a view leaves out edges. */
export function narrowsEdges({ filters, window }: ViewDocument): boolean {
  const lists = [filters.relations, filters.quads, filters.modalities, filters.polarities, filters.sources];
  return window !== null || filters.minSources > 1 || lists.some((list) => list.length > 0);
}

function visibleEdge(edge: GraphEdge, data: GraphData, view: ViewDocument): VisibleEdge | undefined {
  const { filters } = view;
  if (filters.relations.includes(edge.relation) || filters.quads.includes(quadOf(edge))) return undefined;
  const all = data.facts.get(edge.id);
  if (!all || !narrowsEdges(view)) return edge.sourceCount >= filters.minSources ? wholeEdge(edge) : undefined;
  const facts = all.filter((fact) => passesFact(fact, data, view));
  const sources = new Set(facts.map((fact) => fact.source)).size;
  if (facts.length === 0 || sources < filters.minSources) return undefined;
  const negative = facts.filter((fact) => fact.polarity === 'negative').length;
  return {
    edge,
    claimCount: facts.length,
    sourceCount: sources,
    denied: negative === facts.length,
    disputed: negative > 0 && negative < facts.length,
  };
}

const wholeEdge = (edge: GraphEdge): VisibleEdge => ({
  edge,
  claimCount: edge.claimCount,
  sourceCount: edge.sourceCount,
  denied: edge.positiveCount === 0,
  disputed: edge.disputed,
});

/** Whether a claim passes a view's filters. */
export function passesFact(fact: ClaimFact, data: GraphData, view: ViewDocument): boolean {
  const { filters, window, clock } = view;
  if (filters.modalities.includes(fact.modality) || filters.polarities.includes(fact.polarity)) return false;
  if (filters.sources.length > 0 && filters.sources.includes(fact.source)) return false;
  if (!window) return true;
  const days = daysOf(fact, clock);
  return days !== undefined && days[0] <= window.to && days[1] >= window.from;
}

/** The days of a claim by a clock: when it happened, else when it was reported; or only the latter. */
export function daysOf(fact: ClaimFact, clock: ViewDocument['clock']): readonly [string, string] | undefined {
  if (clock === 'event' && fact.start !== undefined) return [fact.start, fact.end ?? fact.start];
  return fact.reported === undefined ? undefined : [fact.reported, fact.reported];
}

function degreesOf(edges: readonly VisibleEdge[]): ReadonlyMap<string, number> {
  const degree = new Map<string, number>();
  for (const { edge } of edges) {
    for (const id of [edge.subject, edge.object]) degree.set(id, (degree.get(id) ?? 0) + 1);
  }
  return degree;
}
