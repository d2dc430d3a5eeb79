import type { LayoutTask, Positions } from '@cartograph/layout';
import { readPositions, toHeadless } from './headless-graph.ts';

/** The room between two nodes of a ring, and between two rings. */
const SPACING = 56;

/**
 * One node in the middle and the others on rings around it, by Cytoscape's concentric layout: who is joined to it on the
 * first, who is joined to these on the second, and whom no way leads to on the last.
 */
export function arrangeRings(task: LayoutTask, middle: string): Positions {
  const cy = toHeadless(task);
  const steps = new Map<string, number>();
  cy.elements().bfs({
    roots: cy.getElementById(middle),
    visit: (node, _edge, _from, _at, depth) => void steps.set(node.id(), depth),
  });
  const places = new Map([...steps.keys()].map((id, place) => [id, place] as const));
  const placeOf = (node: { id(): string }): number => places.get(node.id()) ?? places.size;
  // In the order in which they were come to: on its ring each is near whom it hangs on.
  cy.nodes()
    .sort((a, b) => placeOf(a) - placeOf(b))
    .layout({
      name: 'concentric',
      animate: false,
      fit: false,
      concentric: (node: { id(): string }) => -(steps.get(node.id()) ?? steps.size),
      levelWidth: () => 1,
      minNodeSpacing: SPACING,
      boundingBox: { x1: 0, y1: 0, w: 0, h: 0 },
    })
    .run();
  return readPositions(cy);
}
