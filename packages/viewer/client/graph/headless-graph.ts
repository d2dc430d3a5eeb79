import type { LayoutTask, Positions } from '@cartograph/layout';
import type { Core } from 'cytoscape';
import cytoscape from 'cytoscape';

/** A task as a graph that Cytoscape's layouts can arrange, without a canvas. */
export const toHeadless = ({ nodes, links, positions }: Omit<LayoutTask, 'fixed'>): Core =>
  cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(size)', height: 'data(size)' } }],
    elements: [
      ...nodes.map(({ id, size }) => {
        const [x, y] = positions[id] ?? [0, 0];
        return { group: 'nodes' as const, data: { id, size }, position: { x, y } };
      }),
      ...linksAmong(nodes, links).map(({ source, target }) => ({ group: 'edges' as const, data: { source, target } })),
    ],
    layout: { name: 'preset' },
  });

/** Where its nodes stand, in whole units. */
export const readPositions = (cy: Core): Positions =>
  Object.fromEntries(
    cy.nodes().map((node) => {
      const { x, y } = node.position();
      return [node.id(), [Math.round(x), Math.round(y)] as const];
    }),
  );

/** The links that have both their ends among the nodes. */
function linksAmong(nodes: LayoutTask['nodes'], links: LayoutTask['links']): LayoutTask['links'] {
  const there = new Set(nodes.map(({ id }) => id));
  return links.filter(({ source, target }) => there.has(source) && there.has(target));
}
