import type { Positions } from '@cartograph/layout';
import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { isWho } from '../graph/elements.ts';
import { expand, nameOf, select } from '../state/commands.ts';
import { unfold } from '../state/picture.ts';
import { dispatch, focused, picked, view } from '../state/session.ts';
import { membersOf } from '../view/group-actors.ts';
import { middleOf } from '../graph/middle-of.ts';
import { pick } from './canvas-keys.ts';
import { menuAt } from './canvas-handle.ts';
import { hovered } from './mark-canvas.ts';

/** Turns what hands do on the canvas into what happens to the view. */
export function listenCanvas(cy: Core): void {
  cy.on('mouseover', 'node, edge', ({ target }: EventObject) => (hovered.value = target.id()));
  cy.on('mouseout', 'node, edge', () => (hovered.value = undefined));
  // Cytoscape tells of no way out of the canvas.
  cy.container()?.addEventListener('mouseleave', () => (hovered.value = undefined));
  cy.on('tap', ({ target, originalEvent }: EventObject) => {
    menuAt.value = undefined;
    cy.elements().unselect();
    const isNode = target !== cy && target.isNode() && isWho(target.data('kind'));
    if (originalEvent?.shiftKey && isNode) return pick(target.id());
    picked.value = [];
    if (target === cy) select({ kind: 'none' });
    else choose(target.id(), target.data('kind') as string);
  });
  // Cytoscape selects after this event.
  cy.on('boxend', () =>
    setTimeout(() =>
      pickNodes(
        cy,
        cy.nodes(':selected').map((node) => node.id()),
      ),
    ),
  );
  listenForSecondClick(cy);
  cy.on('dragfree', 'node', () => {
    const positions = movedActors(cy.nodes('[kind = "actor"], [kind = "group"]').toArray());
    if (Object.keys(positions).length > 0) dispatch({ type: 'move', positions });
  });
  cy.on('cxttap taphold', ({ target, originalEvent }: EventObject) => openMenu(cy, target, originalEvent));
}

/**
 * Opens a node wider by a double click, or a double tap. The browser tells what a double click is, by when the hand
 * clicked; Cytoscape would by when a busy page came to know.
 */
function listenForSecondClick(cy: Core): void {
  let tapped: EventObject['target'] = cy;
  cy.on('tap', ({ target }: EventObject) => (tapped = target));
  cy.container()?.addEventListener('dblclick', ({ shiftKey }) => {
    if (!shiftKey) openWider(cy, tapped);
  });
  cy.on('dbltap', 'node', ({ target, originalEvent }: EventObject) => {
    if (!(originalEvent instanceof MouseEvent)) openWider(cy, target);
  });
}

function openWider(cy: Core, target: EventObject['target']): void {
  if (target === cy || !target.isNode()) return;
  const id = target.id();
  if (target.data('kind') === 'actor') void expand(id, nameOf(id));
  const group = view.peek().groups.find((other) => other.id === id);
  if (group) dispatch({ type: 'ungroup', name: group.name, group: id });
}

/** Picks the actors of drawn nodes. */
export function pickNodes(cy: Core, ids: readonly string[]): void {
  cy.elements().unselect();
  const { groups } = view.peek();
  picked.value = ids.filter((id) => !id.startsWith('+')).flatMap((id) => membersOf(groups, id));
}

function openMenu(cy: Core, target: EventObject['target'], event: EventObject['originalEvent'] | undefined): void {
  if (!event) return;
  const at = 'touches' in event ? (event as unknown as TouchEvent).touches[0] : (event as MouseEvent);
  if (!at) return;
  const place = { x: at.clientX, y: at.clientY };
  if (target === cy) menuAt.value = { ...place, nodes: [] };
  else if (target.isEdge()) menuAt.value = { ...place, nodes: [], line: target.id() };
  else if (isWho(target.data('kind'))) {
    const isPicked = membersOf(view.value.groups, target.id()).every((id) => picked.value.includes(id));
    menuAt.value = { ...place, nodes: isPicked ? picked.value : [target.id()] };
  }
}

/** Where actors stand whose nodes were dragged; those of a group move with it. */
function movedActors(nodes: readonly NodeSingular[]): Positions {
  const { positions, groups } = view.peek();
  return Object.fromEntries(
    nodes.flatMap((node) => {
      const members = membersOf(groups, node.id());
      const before = middleOf(members, positions);
      if (!before) return [];
      const [dx, dy] = [Math.round(node.position().x) - before[0], Math.round(node.position().y) - before[1]];
      if (dx === 0 && dy === 0) return [];
      return members.flatMap((id) => {
        const place = positions[id];
        return place ? [[id, [place[0] + dx, place[1] + dy]] as const] : [];
      });
    }),
  );
}

function choose(id: string, kind: string): void {
  if (kind === 'actor' || kind === 'group') {
    focused.value = id;
    select({ kind, id });
  }
  if (kind === 'edge') select({ kind: 'edge', id });
  if (kind === 'bundle') select({ kind: 'pair', id });
  if (kind === 'more') void expand(id.slice(1), nameOf(id.slice(1)));
  if (kind === 'rest') unfold(id);
}
