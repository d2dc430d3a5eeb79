import { batch } from '@preact/signals';
import type { EdgeRank, GraphEdge } from '@cartograph/model';
import { compareEdges } from '@cartograph/model';
import type { NeighbourhoodAnswer, SubgraphAnswer } from '../../src/api/answers.ts';
import { askServer } from '../api/ask-server.ts';
import { canvas } from '../canvas/canvas-handle.ts';
import { refit } from '../canvas/fit.ts';
import { ServerProblem } from '../api/call-server.ts';
import { addFacts, addPart, noData } from '../graph/graph-data.ts';
import type { LayoutWay } from '../graph/layout-way.ts';
import { visibleGraph } from '../graph/visible-graph.ts';
import type { Selection, ViewDocument } from '../view/view-document.ts';
import { emptyView } from '../view/view-document.ts';
import { arrangeApart, toLayersTask, toLayoutTask } from './layout.ts';
import { placeNew } from './place-new.ts';
import {
  data,
  dispatch,
  focused,
  info,
  isLoading,
  pathFrom,
  pathPlace,
  paths,
  problem,
  reading,
  screen,
  shown,
  view,
} from './session.ts';

/** How many actors and edges the overview draws at most. */
const OVERVIEW = { actors: 300, edges: 600 };
const EXPANSION = 25;
/** So many actors at most are asked for at once. */
const MOST_ACTORS = 3000;

/** Runs something that asks the server and shows what went wrong, in the place of what went wrong before. */
export async function attempt(work: () => Promise<void>): Promise<void> {
  problem.value = undefined;
  await inBackground(work);
}

/** The same for what nobody asked for: what somebody is still to read stays. */
export async function inBackground(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    const requestId = error instanceof ServerProblem ? error.requestId : '';
    problem.value = { message: error instanceof Error ? error.message : String(error), requestId };
  }
}

/** Loads the best of the graph and arranges it; a step that can be undone where something was drawn before. */
export const openOverview = (): Promise<void> =>
  openPicture(async () => {
    const part = await askServer.overview(OVERVIEW.actors, OVERVIEW.edges);
    const named = part.actors.filter((actor) => actor.named).map((actor) => actor.id);
    // Where there are more, the picture draws no others, also when they are loaded.
    const least = part.edges.length < OVERVIEW.edges ? null : rankOf([...part.edges].sort(compareEdges).at(-1));
    return { part, opened: { ...emptyView, actors: named, least } };
  });

const rankOf = (edge: GraphEdge | undefined): EdgeRank | null =>
  edge ? { sourceCount: edge.sourceCount, claimCount: edge.claimCount, id: edge.id } : null;

/** Draws all relations between the actors on the canvas. */
export const drawAll = (): Promise<void> =>
  attempt(async () => {
    data.value = addPart(data.value, await askServer.subgraph(view.value.actors));
    dispatch({ type: 'draw-all' });
    await loadFacts();
  });

/** Opens a view that was written down: loads its actors and draws them where they stood; a step as well. */
export const openView = (written: ViewDocument): Promise<void> =>
  openPicture(async () => ({ part: await askServer.subgraph(written.actors), opened: written }));

interface Opening {
  readonly part: SubgraphAnswer;
  readonly opened: ViewDocument;
}

/** Draws what is loaded as soon as it is there, whatever the server is still to say of itself. */
const openPicture = (load: () => Promise<Opening>): Promise<void> =>
  attempt(async () => {
    const isStep = view.value.actors.length > 0;
    isLoading.value = true;
    try {
      const [about] = await Promise.all([askServer.info(), load().then((opening) => drawOpening(opening, isStep))]);
      info.value = about;
    } finally {
      isLoading.value = false;
    }
    // Undoing brings back who was drawn before: as the graph has them now.
    await (isStep ? refreshGraph() : loadFacts());
  });

/** Draws a view at once with everybody in a place: whoever has none is given one first. */
async function drawOpening({ part, opened }: Opening, isStep: boolean): Promise<void> {
  const loaded = addPart(noData, part);
  const placed = opened.actors.filter((id) => opened.positions[id]);
  const positions =
    placed.length === opened.actors.length
      ? {}
      : await arrangeApart(toLayoutTask(visibleGraph(loaded, opened), opened, placed));
  batch(() => {
    data.value = isStep ? addPart(data.value, part) : loaded;
    dispatch({ type: 'open', view: { ...opened, positions: { ...opened.positions, ...positions } }, isStep });
    isLoading.value = false;
  });
}

/** Loads what is on the screen anew, after the graph has changed; the view stays as it is. */
export const refreshGraph = (): Promise<void> =>
  attempt(async () => {
    const { selection, actors } = view.value;
    const ends = selection.kind === 'none' ? [] : selection.id.split('|');
    const chosen = ends.length === 3 ? [ends[0] ?? '', ends[2] ?? ''] : ends;
    // Also who was loaded and is not drawn now: undoing may bring them back.
    const wanted = [...new Set([...actors, ...chosen, ...data.value.actors.keys()])].slice(0, MOST_ACTORS);
    const [about, part] = await Promise.all([askServer.info(), askServer.subgraph(wanted)]);
    data.value = addPart(noData, part);
    const isGone =
      (selection.kind === 'edge' && !data.value.edges.has(selection.id)) ||
      (selection.kind === 'actor' && !data.value.actors.has(selection.id));
    if (isGone) dispatch({ type: 'select', selection: { kind: 'none' } });
    info.value = about;
    await loadFacts();
  });

/** Arranges everything anew but what is pinned; a step that can be undone. */
export const arrangeAnew = (way: LayoutWay = { kind: 'forces' }): Promise<void> =>
  attempt(async () => {
    const { pinned } = view.value;
    const task =
      way.kind === 'layers'
        ? toLayersTask(shown.value, view.value)
        : toLayoutTask(shown.value, view.value, way.kind === 'forces' ? pinned : []);
    const positions = Object.entries(await arrangeApart(task, way));
    dispatch({ type: 'arrange', positions: Object.fromEntries(positions.filter(([id]) => !pinned.includes(id))) });
    refit(canvas.value);
  });

/** Loads dates, sources and kinds of the claims of edges that are new on the screen. */
export const loadFacts = (): Promise<void> =>
  attempt(async () => {
    const wanted = [...data.value.edges.keys()].filter((id) => !data.value.facts.has(id));
    if (wanted.length > 0) data.value = addFacts(data.value, await askServer.facts(wanted));
  });

/** Shows an actor with its best neighbours, and selects it. */
export const openActor = (id: string, name: string): Promise<void> => {
  if (pathFrom.value !== undefined && pathFrom.value !== id) return findPaths([pathFrom.value, id]);
  screen.value = 'explore';
  paths.value = undefined;
  focused.value = id;
  if (view.value.actors.includes(id) && !view.value.hidden.includes(id)) {
    dispatch({ type: 'select', selection: { kind: 'actor', id } });
    return Promise.resolve();
  }
  return expand(id, name, { seeds: [id] });
};

/** So many neighbours at most are asked for at once. */
const MOST_NEIGHBOURS = 500;

interface BestNeighbours {
  readonly part: NeighbourhoodAnswer;
  /** Whom the canvas shows of them: the actor, who is there already, and at most 25 others. */
  readonly drawn: readonly string[];
  readonly limit: number;
}

/** An actor's best 25 neighbours, or 25 more; where all of these are drawn, the best 25 of those that are not. */
async function bestNeighbours(id: string): Promise<BestNeighbours> {
  const there = new Set([...view.value.actors, id]);
  const before = view.value.expansions.find(({ actor }) => actor === id)?.taken ?? 0;
  const { showDescribed } = view.value.filters;
  for (let limit = before + EXPANSION; ;) {
    const part = await askServer.neighbourhood(id, limit);
    const wanted = part.actors.filter((actor) => actor.named || showDescribed || actor.id === id).map((one) => one.id);
    const fresh = wanted.filter((one) => !there.has(one)).slice(0, EXPANSION);
    const isAll = limit >= Math.min(part.totalActors - 1, MOST_NEIGHBOURS);
    if (fresh.length > 0 || isAll) return { part, limit, drawn: [...wanted.filter((one) => there.has(one)), ...fresh] };
    limit = Math.min(Math.max(2 * limit, neighboursOf(id).length + EXPANSION), MOST_NEIGHBOURS);
  }
}

/** Takes an actor's best neighbours onto the canvas: 25, then 25 more. */
export const expand = (id: string, name: string, options: { readonly seeds?: readonly string[] } = {}): Promise<void> =>
  attempt(async () => {
    const { part, drawn, limit } = await bestNeighbours(id);
    data.value = addPart(data.value, { actors: part.actors, edges: part.edges });
    // The answer holds edges among the new; those to old ones on the canvas are asked for apart.
    const all = [...new Set([...view.value.actors, ...drawn])];
    const whole = await askServer.subgraph(all);
    data.value = addPart(data.value, whole);
    const positions = await placeNew(drawn);
    dispatch({
      type: 'show',
      name,
      ...options,
      actors: drawn,
      positions,
      expansion: { actor: id, taken: limit, total: part.totalActors - 1 },
      selection: { kind: 'actor', id },
    });
    await loadFacts();
  });

/** Takes away the neighbours that hang on this actor alone. */
export function collapse(id: string, name: string): void {
  const neighbours = neighboursOf(id);
  const alone = neighbours.filter(
    (other) => neighboursOf(other).every((third) => third === id) && !view.value.seeds.includes(other),
  );
  dispatch({ type: 'collapse', name, actor: id, actors: alone });
}

/** Who is joined to an actor on the canvas. */
export const neighboursOf = (id: string): readonly string[] => [
  ...new Set(
    shown.value.edges.flatMap(({ edge }) =>
      edge.subject === id ? [edge.object] : edge.object === id ? [edge.subject] : [],
    ),
  ),
];

/** Selects; whoever is asked for a path's other end gets the path. */
export function select(selection: Selection): void {
  if (selection.kind === 'actor' && pathFrom.value !== undefined && pathFrom.value !== selection.id) {
    void findPaths([pathFrom.value, selection.id]);
    return;
  }
  paths.value = undefined;
  dispatch({ type: 'select', selection });
}

/** The strongest ways between each two of two to five actors. */
export const findPaths = (ends: readonly string[]): Promise<void> =>
  attempt(async () => {
    pathFrom.value = undefined;
    // The ends are named though no path joins them.
    const [answer, part] = await Promise.all([askServer.paths(ends), askServer.subgraph(ends)]);
    data.value = addPart(addPart(data.value, part), { actors: answer.actors, edges: answer.edges });
    batch(() => {
      pathPlace.value = 0;
      paths.value = { ends, answer };
    });
    await loadFacts();
  });

/** Opens an article, at a claim where one is given. */
export function readArticle(document: string, claim?: string): void {
  reading.value = claim === undefined ? { document } : { document, claim };
  screen.value = 'reader';
}

/** Opens the newest article behind a selection. */
export const readNewest = (selection: Selection): Promise<void> =>
  attempt(async () => {
    if (selection.kind === 'edge') {
      const first = (await askServer.evidence(selection.id)).items[0];
      if (first) readArticle(first.document.id, first.claim.id);
    }
    if (selection.kind === 'actor') {
      const first = (await askServer.actor(selection.id)).documents[0];
      if (first) readArticle(first.id);
    }
  });

/** An actor's name, where it is loaded. */
export const nameOf = (id: string): string => data.value.actors.get(id)?.name ?? id;
