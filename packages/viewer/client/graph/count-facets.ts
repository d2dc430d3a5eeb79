import type { GraphActor, GraphEdge } from '@cartograph/model';
import type { ClaimFact } from '../../src/api/answers.ts';
import type { ListFilter } from '../view/view-action.ts';
import type { ViewDocument } from '../view/view-document.ts';
import type { GraphData } from './graph-data.ts';
import { edgesInView, passesFact, quadOf, visibleGraph } from './visible-graph.ts';

/** One value of a filter: how many are shown of how many there are in the view. */
export interface FacetRow {
  readonly value: string;
  readonly shown: number;
  readonly total: number;
  readonly isOff: boolean;
}

/** The rows of each filter. */
export type Facets = Readonly<Record<ListFilter, readonly FacetRow[]>>;

type Counts = Readonly<Record<ListFilter, ReadonlyMap<string, number>>>;

/** Counts each value among what the view holds and among what it shows. */
export function countFacets(data: GraphData, view: ViewDocument): Facets {
  const shownGraph = visibleGraph(data, view);
  const allActors = view.actors
    .flatMap((id) => data.actors.get(id) ?? [])
    .filter((actor) => actor.named || view.filters.showDescribed);
  const allEdges = edgesInView(data, view);
  const factsOf = (edges: readonly GraphEdge[]): readonly ClaimFact[] =>
    edges.flatMap(({ id }) => data.facts.get(id) ?? []);
  const shownEdges = shownGraph.edges.map(({ edge }) => edge);
  const total = countAll(labelsOf(allActors), allEdges, factsOf(allEdges));
  const shown = countAll(
    labelsOf(shownGraph.actors),
    shownEdges,
    // An edge stays while one of its claims does; the others are left out all the same.
    factsOf(shownEdges).filter((fact) => passesFact(fact, data, view)),
  );
  const rows = (filter: ListFilter): readonly FacetRow[] =>
    [...total[filter]]
      .map(([value, count]) => ({
        value,
        shown: shown[filter].get(value) ?? 0,
        total: count,
        isOff: (view.filters[filter] as readonly string[]).includes(value),
      }))
      .sort((a, b) => b.total - a.total || (a.value < b.value ? -1 : 1));
  return {
    labels: rows('labels'),
    relations: rows('relations'),
    quads: rows('quads'),
    modalities: rows('modalities'),
    polarities: rows('polarities'),
    sources: rows('sources'),
  };
}

const labelsOf = (actors: readonly GraphActor[]): readonly string[] => actors.map(({ label }) => label);

function countAll(labels: readonly string[], edges: readonly GraphEdge[], facts: readonly ClaimFact[]): Counts {
  return {
    labels: tally(labels),
    relations: tally(edges.map((edge) => edge.relation)),
    quads: tally(edges.map(quadOf)),
    modalities: tally(facts.map((fact) => fact.modality)),
    polarities: tally(facts.map((fact) => fact.polarity)),
    sources: tally(facts.map((fact) => fact.source)),
  };
}

function tally(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
