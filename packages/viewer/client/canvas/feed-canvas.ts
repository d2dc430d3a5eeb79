import type { Core, ElementDefinition } from 'cytoscape';
import type { Elements, LineElement, NodeElement } from '../graph/elements.ts';
import { shapeOf } from './canvas-style.ts';
import type { Palette } from './palette.ts';

/** Brings the canvas to the wanted elements by what differs: nothing is drawn anew that stays. */
export function feedCanvas(cy: Core, { nodes, lines }: Elements, palette: Palette): void {
  const wanted = new Set([...nodes.map(({ id }) => id), ...lines.map(({ id }) => id)]);
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const node of nodes) feedNode(cy, node, palette);
    cy.add(lines.filter(({ id }) => cy.getElementById(id).empty()).map(toLineDefinition));
    for (const line of lines) feedData(cy, line.id, lineData(line));
  });
}

function feedNode(cy: Core, node: NodeElement, palette: Palette): void {
  const position = { x: node.x, y: node.y };
  const known = cy.getElementById(node.id);
  if (known.empty()) {
    cy.add({ group: 'nodes', data: nodeData(node, palette), position });
    return;
  }
  const there = known.position();
  if ((there.x !== node.x || there.y !== node.y) && !known.grabbed()) known.position(position);
  feedData(cy, node.id, nodeData(node, palette));
}

function feedData(cy: Core, id: string, next: Readonly<Record<string, unknown>>): void {
  const element = cy.getElementById(id);
  const before = element.data() as Record<string, unknown>;
  const changed = Object.entries(next).filter(
    ([key, value]) => before[key] !== value && key !== 'source' && key !== 'target',
  );
  if (changed.length > 0) element.data(Object.fromEntries(changed));
}

function nodeData(
  { id, kind, label, name, size, isPinned, hue, change }: NodeElement,
  palette: Palette,
): Record<string, unknown> {
  const byLabel = label === 'More' || label === 'Group' ? palette.raised : palette.label[label];
  const color = hue === undefined ? byLabel : (palette.hues[hue] ?? byLabel);
  return { id, kind, label, name, size, isPinned, shape: shapeOf[label], color, change: change ?? '' };
}

const lineData = (line: LineElement): Record<string, unknown> => ({ ...line, change: line.change ?? '' });

const toLineDefinition = (line: LineElement): ElementDefinition => ({
  group: 'edges',
  data: { ...line },
  ...(line.kind === 'tie' ? { selectable: false } : {}),
});
