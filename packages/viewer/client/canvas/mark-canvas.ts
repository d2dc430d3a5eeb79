import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Collection, Core } from 'cytoscape';
import { drawnAs } from '../state/picture.ts';
import { focused, paths, picked, shownPath, view } from '../state/session.ts';
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

/** Ids of the nodes that the panel tells of: those of a path, else of what is selected. */
export const toldNodes = (): readonly string[] =>
  shownPath.value?.actors.map(drawnAs) ?? selectedNodes(view.value.selection);

/** Shows by classes what is selected, focused and hovered, and the path that is told of. */
export function markCanvas(cy: Core): void {
  const { selection } = view.value;
  const over = hovered.value;
  const here = focused.value;
  const path = shownPath.value;
  cy.batch(() => {
    cy.elements().removeClass('selected focused strong dim');
    for (const id of [...selectedNodes(selection), ...picked.value.map(drawnAs)])
      cy.getElementById(id).addClass('selected');
    if (selection.kind === 'edge' || selection.kind === 'pair') lineOf(cy, selection.id).addClass('selected strong');
    if (here !== undefined && !cy.getElementById(here).hasClass('selected'))
      cy.getElementById(here).addClass('focused');
    if (over !== undefined) spotlight(cy, nearOf(cy, over));
    else if (path) spotlight(cy, alongOf(cy, path));
  });
  marks.set(cy, readMarks(cy, over));
}

function readMarks(cy: Core, over: string | undefined): Marks {
  const idsOf = (elements: Collection): readonly string[] => elements.map((element) => element.id());
  const dimmed = cy.$('.dim');
  return {
    strong: new Set([
      ...idsOf(cy.$('.selected, .focused, .strong')),
      ...(over === undefined ? (paths.value?.ends.map(drawnAs) ?? []) : [over]),
    ]),
    kept: dimmed.empty() ? undefined : new Set(idsOf(cy.elements().not(dimmed))),
  };
}

/** The line of a relation, or the bundle that it is drawn in. */
function lineOf(cy: Core, id: string): ReturnType<Core['getElementById']> {
  const line = cy.getElementById(id);
  return line.nonempty() ? line : cy.getElementById([...selectedNodes({ kind: 'edge', id })].sort().join('|'));
}

/** A node with its neighbours, or a line with its ends. */
function nearOf(cy: Core, id: string): Collection {
  const nodes = cy.nodes().filter((node) => node.id() === id);
  const lines = cy.edges().filter((line) => line.id() === id);
  return nodes.nonempty() ? nodes.closedNeighborhood() : lines.union(lines.connectedNodes());
}

/** The nodes and lines of a path, as far as they are drawn. */
const alongOf = (cy: Core, path: NonNullable<typeof shownPath.value>): Collection =>
  [...path.actors.map((id) => cy.getElementById(drawnAs(id))), ...path.edges.map((id) => lineOf(cy, id))].reduce(
    (along: Collection, element) => along.union(element),
    cy.collection(),
  );

/** Brings out some elements, and dims all others. */
function spotlight(cy: Core, elements: Collection): void {
  if (elements.empty()) return;
  cy.elements().not(elements).addClass('dim');
  elements.edges().addClass('strong');
}
