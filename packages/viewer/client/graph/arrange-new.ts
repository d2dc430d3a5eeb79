import type { LayoutTask, Position, Positions } from '@cartograph/layout';
import { neighboursOf } from '@cartograph/layout';
import cytoscape from 'cytoscape';
import type { FcoseLayoutOptions } from 'cytoscape-fcose';
import fcose from 'cytoscape-fcose';
import { clearSpots } from './clear-spots.ts';
import { readPositions, toHeadless } from './headless-graph.ts';
import { middleOf } from './middle-of.ts';

cytoscape.use(fcose);

/** Its types let what is left out be `undefined`, which Cytoscape's own do not. */
type Exact<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** The wanted length of a line, in canvas units. */
const EDGE = 80;
/** Who stands farther from all that is new does not matter to where it goes. */
const REACH = 480;
/** How far beside the picture stands who is linked to nobody in it. */
const BESIDE = 260;

/**
 * Places for whoever has none, near whom they are linked to, by fcose: those who stand already keep their places, and none
 * comes to stand over another. The same task gives the same places.
 */
export function arrangeNew(task: LayoutTask): Positions {
  const fresh = task.nodes.filter(({ id }) => !task.positions[id]);
  const starts = startsOf(task, fresh);
  const near = standingNear(task, Object.values(starts));
  const cy = toHeadless({
    nodes: [...near, ...fresh],
    // Those among who stands already move nobody.
    links: task.links.filter(({ source, target }) => starts[source] ?? starts[target]),
    positions: { ...task.positions, ...starts },
  });
  cy.layout(optionsFor(near, task.positions)).run();
  const wanted = readPositions(cy);
  cy.destroy();
  return clearSpots(task, wanted);
}

const optionsFor = (near: LayoutTask['nodes'], positions: Positions): Exact<FcoseLayoutOptions> => ({
  name: 'fcose',
  // From where they start, not from places of chance.
  randomize: false,
  animate: false,
  fit: false,
  packComponents: false,
  tile: false,
  nodeRepulsion: 12_000,
  idealEdgeLength: EDGE,
  fixedNodeConstraint: near.map(({ id }) => {
    const [x, y] = positions[id] ?? [0, 0];
    return { nodeId: id, position: { x, y } };
  }),
});

/** Where each new node starts: near the middle of those it is linked to, as soon as one of them stands; else beside all. */
function startsOf(task: LayoutTask, fresh: LayoutTask['nodes']): Positions {
  const neighbours = neighboursOf(task.links);
  const wanted: Record<string, Position> = {};
  for (let rest = fresh; rest.length > 0;) {
    const known: Positions = { ...task.positions, ...wanted };
    const hanging = rest.filter(({ id }) => neighbours.get(id)?.some((other) => known[other]));
    const next = new Set(hanging.length > 0 ? hanging : rest.slice(0, 1));
    for (const { id } of next) wanted[id] = middleOf(neighbours.get(id) ?? [], known) ?? besideAll(task.positions);
    rest = rest.filter((node) => !next.has(node));
  }
  return clearSpots(task, wanted);
}

/** Right of everything that stands. */
function besideAll(positions: Positions): Position {
  const places = Object.values(positions);
  const [, y] = middleOf(Object.keys(positions), positions) ?? [0, 0];
  return places.length === 0 ? [0, 0] : [Math.max(...places.map(([x]) => x)) + BESIDE, y];
}

/** The nodes that stand within reach of any of some places. */
const standingNear = ({ nodes, positions }: LayoutTask, places: readonly Position[]): LayoutTask['nodes'] =>
  nodes.filter(({ id }) => {
    const at = positions[id];
    return at && places.some(([x, y]) => Math.hypot(x - at[0], y - at[1]) < REACH);
  });
