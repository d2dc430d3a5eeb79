import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Collection, Core } from 'cytoscape';
import { drawnAs } from '../state/picture.ts';
import { focused, picked, view } from '../state/session.ts';
import type { Selection } from '../view/view-document.ts';

/** The element under the pointer. */
export const hovered: Signal<string | undefined> = signal(undefined);

/** How the canvas was marked last. */
interface Marks {
  /** Ids that are named whatever else is: selected, focused, hovered, and the lines at what is hovered. */
  readonly strong: ReadonlySet<string>;
  /** Ids that keep their strength while the rest is dimmed; `undefined` when nothing is. */
  readonly kept: ReadonlySet<string> | undefined;
}

const marks = new WeakMap<Core, Marks>();
const unmarked: Marks = { strong: new Set(), kept: undefined };

/** What `markCanvas` marked: each drawing asks, so it is kept. */
export const marksOf = (cy: Core): Marks => marks.get(cy) ?? unmarked;

/** Ids of the nodes at the ends of what is selected. */
export function selectedNodes(selection: Selection): readonly string[] {
  if (selection.kind === 'none') return [];
  if (selection.kind === 'edge') {
    const [subject = '', , object = ''] = selection.id.split('|');
    return [drawnAs(subject), drawnAs(object)];
  }
  return selection.id.split('|').map(drawnAs);
}

/** Shows by classes what is selected, focused and hovered. */
export function markCanvas(cy: Core): void {
  const { selection } = view.value;
  const over = hovered.value;
  const here = focused.value;
  cy.batch(() => {
    cy.elements().removeClass('selected focused strong dim');
    for (const id of [...selectedNodes(selection), ...picked.value.map(drawnAs)])
      cy.getElementById(id).addClass('selected');
    if (selection.kind === 'edge' || selection.kind === 'pair') lineOf(cy, selection.id).addClass('selected strong');
    if (here !== undefined && !cy.getElementById(here).hasClass('selected'))
      cy.getElementById(here).addClass('focused');
    if (over !== undefined) spotlight(cy, over);
  });
  marks.set(cy, readMarks(cy, over));
}

function readMarks(cy: Core, over: string | undefined): Marks {
  const idsOf = (elements: Collection): readonly string[] => elements.map((element) => element.id());
  const dimmed = cy.$('.dim');
  return {
    strong: new Set([...idsOf(cy.$('.selected, .focused, .strong')), ...(over === undefined ? [] : [over])]),
    kept: dimmed.empty() ? undefined : new Set(idsOf(cy.elements().not(dimmed))),
  };
}

/** The line of a relation, or the bundle that it is drawn in. */
function lineOf(cy: Core, id: string): ReturnType<Core['getElementById']> {
  const line = cy.getElementById(id);
  return line.nonempty() ? line : cy.getElementById([...selectedNodes({ kind: 'edge', id })].sort().join('|'));
}

function spotlight(cy: Core, id: string): void {
  const nodes = cy.nodes().filter((node) => node.id() === id);
  const lines = cy.edges().filter((line) => line.id() === id);
  if (nodes.empty() && lines.empty()) return;
  const near = nodes.nonempty() ? nodes.closedNeighborhood() : lines.union(lines.connectedNodes());
  cy.elements().not(near).addClass('dim');
  near.edges().addClass('strong');
}
