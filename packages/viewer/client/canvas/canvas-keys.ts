import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import { colorActors, commandOfKey } from '../state/hand-commands.ts';
import { picture, targetsOf } from '../state/picture.ts';
import type { NodeElement } from '../graph/elements.ts';
import { isWho } from '../graph/elements.ts';
import { membersOf } from '../view/group-actors.ts';
import { focused, isLassoing, picked, view } from '../state/session.ts';
import { canvas, centerOn, menuAt } from './canvas-handle.ts';

/** The node that the arrows came to last, while the canvas has the keyboard. */
export const walkedTo: Signal<string | undefined> = signal(undefined);

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The canvas's keys: arrows walk over neighbours, Space picks, the rest are the commands of the menu. */
export function canvasKeys(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const work = workOf(event);
  if (!work) return;
  event.preventDefault();
  event.stopPropagation();
  work();
}

function workOf(event: KeyboardEvent): (() => unknown) | undefined {
  const direction = directions[event.key];
  if (direction) return () => walk(direction);
  if (event.key.toLowerCase() === 's') return () => (isLassoing.value = !isLassoing.value);
  const here = focused.value ?? bestConnected()?.id;
  return here === undefined ? undefined : handWork(event, here, (nodes) => openMenu(nodes, here));
}

/** What a key does to a node, or to those that are picked: the commands of its menu, and the menu itself. */
export function handWork(
  event: KeyboardEvent,
  here: string,
  openMenuFor: (nodes: readonly string[]) => void,
): (() => unknown) | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const nodes = picked.value.length > 0 && key !== ' ' ? picked.value : [here];
  if (key === ' ') return () => pick(here);
  if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey)) return () => openMenuFor(nodes);
  const targets = targetsOf(nodes);
  if (/^[0-8]$/.test(key)) return () => colorActors(targets, key === '0' ? undefined : Number(key) - 1);
  const command = commandOfKey(key, targets);
  return command && (() => command.run(targets));
}

/** Puts a node's actors among the picked, or takes them out. */
export function pick(id: string): void {
  const actors = membersOf(view.value.groups, id);
  const isIn = actors.every((actor) => picked.value.includes(actor));
  const others = picked.value.filter((actor) => !actors.includes(actor));
  picked.value = isIn ? others : [...others, ...actors];
}

function openMenu(nodes: readonly string[], here: string): void {
  const cy = canvas.value;
  const box = cy?.container()?.getBoundingClientRect();
  if (!cy || !box) return;
  const at = cy.getElementById(here).renderedPosition();
  menuAt.value = { nodes, x: box.left + at.x + 12, y: box.top + at.y + 12 };
}

function bestConnected(): NodeElement | undefined {
  return [...picture.value.nodes]
    .filter(({ kind }) => isWho(kind))
    .sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1))[0];
}

/** To the neighbour that lies most nearly in the arrow's direction; to the nearest node where no neighbour does. */
function walk([dx, dy]: readonly [number, number]): void {
  const nodes = picture.value.nodes.filter(({ kind }) => isWho(kind));
  const here = nodes.find(({ id }) => id === focused.value);
  if (!here) {
    focused.value = bestConnected()?.id;
    return;
  }
  const near = new Set(
    picture.value.lines.flatMap(({ source, target }) =>
      source === here.id ? [target] : target === here.id ? [source] : [],
    ),
  );
  const others = nodes.filter((node) => node !== here);
  const next =
    nearest(
      here,
      others.filter(({ id }) => near.has(id)),
      dx,
      dy,
    ) ?? nearest(here, others, dx, dy);
  if (!next) return;
  focused.value = next.id;
  walkedTo.value = next.id;
  if (!isOnScreen(next.id)) centerOn(next.id);
}

function nearest(from: NodeElement, nodes: readonly NodeElement[], dx: number, dy: number): NodeElement | undefined {
  let best: NodeElement | undefined;
  let least = Infinity;
  for (const to of nodes) {
    const [x, y] = [to.x - from.x, to.y - from.y];
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    const cost = Math.hypot(x, y) + 2 * aside;
    if (along > 0 && along >= aside * 0.6 && cost < least) [best, least] = [to, cost];
  }
  return best;
}

function isOnScreen(id: string): boolean {
  const cy = canvas.value;
  if (!cy) return true;
  const { x, y } = cy.getElementById(id).renderedPosition();
  return x > 0 && y > 0 && x < cy.width() && y < cy.height();
}
