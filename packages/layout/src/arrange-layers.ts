import type { LayoutTask } from './arrange.ts';
import { neighboursOf } from './neighbours-of.ts';
import type { Position, Positions } from './position.ts';

/** The room between two layers, between two rows of a layer that is too wide, and between two names in a row. */
const [LAYER, ROW, NAME] = [130, 64, 96];
/** How often each layer is put in the order of its neighbours. */
const SWEEPS = 8;

/**
 * Layers from top to bottom: the source of each link stands above its target, as far as links go round in no circle; within
 * a layer each stands near those that it is linked to (Sugiyama's method: longest paths, then barycentres).
 */
export function arrangeLayers({ nodes, links }: LayoutTask): Positions {
  const ids = nodes.map(({ id }) => id);
  const down = breakCircles(ids, links);
  const layers = layersOf(ids, down);
  orderLayers(layers, down);
  const widest = Math.max(6, Math.ceil(2.2 * Math.sqrt(ids.length)));
  const positions: Record<string, Position> = {};
  let y = 0;
  for (const layer of layers) {
    const rows = Math.ceil(layer.length / widest);
    // Those next to each other stay so: a wide layer is cut into rows as columns are.
    layer.forEach((id, place) => {
      const column = Math.floor(place / rows);
      const columns = Math.ceil(layer.length / rows);
      positions[id] = [Math.round((column - (columns - 1) / 2) * NAME), y + (place % rows) * ROW];
    });
    y += LAYER + (rows - 1) * ROW;
  }
  return positions;
}

type Down = ReadonlyMap<string, readonly string[]>;

/** The links without those that would lead back to where they came from. */
function breakCircles(ids: readonly string[], links: LayoutTask['links']): Down {
  const there = new Set(ids);
  const all = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]));
  for (const { source, target } of links) if (source !== target && there.has(target)) all.get(source)?.add(target);
  const down = new Map<string, string[]>(ids.map((id) => [id, []]));
  const state = new Map<string, 'open' | 'done'>();
  for (const start of ids) {
    if (state.has(start)) continue;
    const stack = [{ id: start, rest: [...(all.get(start) ?? [])] }];
    state.set(start, 'open');
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const target = top.rest.shift();
      if (target === undefined) {
        state.set(top.id, 'done');
        stack.pop();
      } else if (state.get(target) !== 'open') {
        down.get(top.id)?.push(target);
        if (!state.has(target)) {
          state.set(target, 'open');
          stack.push({ id: target, rest: [...(all.get(target) ?? [])] });
        }
      }
    }
  }
  return down;
}

/** Each as far below the top as the longest way to it; who is linked to nobody stands on the last. */
function layersOf(ids: readonly string[], down: Down): string[][] {
  const above = new Map<string, number>(ids.map((id) => [id, 0]));
  for (const targets of down.values()) for (const id of targets) above.set(id, (above.get(id) ?? 0) + 1);
  const alone = ids.filter((id) => above.get(id) === 0 && (down.get(id) ?? []).length === 0);
  const depth = new Map<string, number>();
  const ready = ids.filter((id) => above.get(id) === 0 && !alone.includes(id));
  for (const id of ready) {
    const here = depth.get(id) ?? 0;
    for (const target of down.get(id) ?? []) {
      depth.set(target, Math.max(depth.get(target) ?? 0, here + 1));
      const left = (above.get(target) ?? 0) - 1;
      above.set(target, left);
      if (left === 0) ready.push(target);
    }
  }
  const layers: string[][] = [];
  for (const id of ready) (layers[depth.get(id) ?? 0] ??= []).push(id);
  return alone.length > 0 ? [...layers, alone] : layers;
}

/** Puts each layer in the order of what it is linked to, from above and from below by turns. */
function orderLayers(layers: string[][], down: Down): void {
  const near = neighboursOf([...down].flatMap(([source, targets]) => targets.map((target) => ({ source, target }))));
  const place = new Map<string, number>();
  const note = (layer: readonly string[]): void =>
    layer.forEach((id, at) => place.set(id, at - (layer.length - 1) / 2));
  layers.forEach(note);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const layer of sweep % 2 === 0 ? layers : [...layers].reverse()) {
      const middle = new Map(
        layer.map((id) => {
          const others = (near.get(id) ?? []).map((other) => place.get(other) ?? 0);
          return [id, others.length === 0 ? (place.get(id) ?? 0) : others.reduce((a, b) => a + b, 0) / others.length];
        }),
      );
      layer.sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0));
      note(layer);
    }
  }
}
