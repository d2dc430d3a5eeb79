import { collapse, expand, nameOf, neighboursOf, select } from '../state/commands.ts';
import { dispatch, focused, shown, view } from '../state/session.ts';
import { canvas, centerOn } from './canvas-handle.ts';

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The canvas's keys: arrows walk over neighbours, Enter inspects, E expands, C collapses, H hides, P pins. */
export function canvasKeys(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const direction = directions[event.key];
  const here = focused.value ?? bestConnected();
  if (direction) {
    event.preventDefault();
    walk(direction);
    return;
  }
  if (here === undefined) return;
  const name = nameOf(here);
  const commands: Readonly<Record<string, () => unknown>> = {
    Enter: () => select({ kind: 'actor', id: here }),
    e: () => expand(here, name),
    c: () => collapse(here, name),
    h: () => dispatch({ type: 'hide', name, actors: [here] }),
    p: () => dispatch({ type: 'pin', name, actor: here }),
  };
  const command = commands[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!command) return;
  event.preventDefault();
  command();
}

function bestConnected(): string | undefined {
  const { actors, degree } = shown.value;
  return [...actors].sort((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))[0]?.id;
}

/** To the neighbour that lies most nearly in the arrow's direction; to the nearest actor where no neighbour does. */
function walk([dx, dy]: readonly [number, number]): void {
  const here = focused.value;
  if (here === undefined || !shown.value.actors.some(({ id }) => id === here)) {
    focused.value = bestConnected();
    return;
  }
  const others = shown.value.actors.map(({ id }) => id).filter((id) => id !== here);
  const next = nearest(here, neighboursOf(here), dx, dy) ?? nearest(here, others, dx, dy);
  if (next === undefined) return;
  focused.value = next;
  if (!isOnScreen(next)) centerOn(next);
}

function nearest(here: string, ids: readonly string[], dx: number, dy: number): string | undefined {
  const from = view.value.positions[here] ?? [0, 0];
  let best: string | undefined;
  let least = Infinity;
  for (const id of ids) {
    const to = view.value.positions[id];
    if (!to) continue;
    const [x, y] = [to[0] - from[0], to[1] - from[1]];
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    const cost = Math.hypot(x, y) + 2 * aside;
    if (along > 0 && along >= aside * 0.6 && cost < least) [best, least] = [id, cost];
  }
  return best;
}

function isOnScreen(id: string): boolean {
  const cy = canvas.value;
  if (!cy) return true;
  const { x, y } = cy.getElementById(id).renderedPosition();
  return x > 0 && y > 0 && x < cy.width() && y < cy.height();
}
