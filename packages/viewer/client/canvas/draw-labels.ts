import type { Core, NodeSingular } from 'cytoscape';
import { cullLabels } from '../graph/cull-labels.ts';
import { isWho } from '../graph/elements.ts';
import type { LabelSpot, Obstacle, WantedLabel } from '../graph/cull-labels.ts';
import { drawEdgeLabels } from './draw-edge-labels.ts';
import type { Palette } from './palette.ts';
import { widthOf, write } from './write-label.ts';

/** What the label layer needs to know beside the canvas itself. */
export interface LabelSettings {
  readonly palette: Palette;
  /** Ids that are always named: selected, focused, hovered. */
  readonly strong: ReadonlySet<string>;
  /** Ids that keep their names while the rest is dimmed; `undefined` when nothing is. */
  readonly kept: ReadonlySet<string> | undefined;
  /** Ids of the largest nodes: named even over smaller ones. */
  readonly hubs: ReadonlySet<string>;
  /** What stands on the canvas: no name goes under it. */
  readonly furniture?: readonly Obstacle[];
}

const FONT = '500 11px "Inter Variable", Inter, system-ui, sans-serif';
const LINE = 14;
const GAP = 5;

/** Writes names below nodes, always 11 px, culled so that none overlaps; and relations along the edges that want it. */
export function drawLabels(context: CanvasRenderingContext2D, cy: Core, settings: LabelSettings): void {
  const zoom = cy.zoom();
  const pan = cy.pan();
  // Whoever is off the canvas has no name there, and is in the way of none.
  const room = { width: cy.width(), height: cy.height() };
  const nodes = cy.nodes().toArray() as NodeSingular[];
  context.font = FONT;
  const labels: WantedLabel[] = [];
  const obstacles: Obstacle[] = [...(settings.furniture ?? [])];
  const names = new Map<string, string>();
  for (const node of nodes) {
    const { x, y } = node.position();
    const size = Number(node.data('size'));
    const radius = (size / 2 + 2) * zoom;
    const [left, top] = [x * zoom + pan.x, y * zoom + pan.y];
    const id = node.id();
    if (left < -radius || top < -radius || left > room.width + radius || top > room.height + radius) continue;
    obstacles.push({
      id,
      left: left - radius,
      right: left + radius,
      top: top - radius,
      bottom: top + radius,
      // What is selected or looked at, and hubs, are not hidden by another's name.
      isHard: settings.strong.has(id) || settings.hubs.has(id),
    });
    const name = shorten(String(node.data('name')));
    names.set(id, name);
    if (!isWho(node.data('kind'))) {
      write(context, name, left, top - 6, { color: settings.palette.muted, halo: settings.palette.raised });
      continue;
    }
    const score = size * 1000 + (settings.strong.has(id) ? 1e9 : settings.kept?.has(id) ? 1e6 : 0);
    const width = widthOf(context, FONT, name);
    const [mayCover, isForced] = [settings.hubs.has(id), settings.strong.has(id)];
    const near = spotsAround(left, top, radius, width, room.width);
    // Who is named in any case has more places to stand.
    const spots = mayCover || isForced ? [...near, ...cornersAround(left, top, radius, width)] : near;
    labels.push({ id, spots, width, height: LINE, score, mayCover, isForced });
  }
  for (const node of nodes) {
    if (node.data('change') === 'changed') drawHalfRing(context, cy, node, settings.palette);
    if (node.data('isPinned') === true) drawPin(context, cy, node, settings.palette);
  }
  const shown = cullLabels(labels, obstacles);
  for (const { id } of labels) {
    const spot = shown.get(id);
    if (!spot) continue;
    context.globalAlpha = settings.kept && !settings.kept.has(id) ? 0.18 : 1;
    write(context, names.get(id) ?? '', spot.x, spot.y, {
      color: settings.palette.ink,
      halo: settings.palette.canvas,
    });
  }
  context.globalAlpha = 1;
  const named = labels.flatMap(({ id, width }): readonly Obstacle[] => {
    const spot = shown.get(id);
    if (!spot || settings.kept?.has(id) === false) return [];
    return [
      { id: `name of ${id}`, left: spot.x - width / 2, right: spot.x + width / 2, top: spot.y, bottom: spot.y + LINE },
    ];
  });
  drawEdgeLabels(context, cy, {
    ...settings,
    obstacles: [...obstacles.filter(({ id }) => !names.has(id) || settings.kept?.has(id) !== false), ...named],
  });
}

/** A pinned node has a dot at its shoulder. */
function drawPin(context: CanvasRenderingContext2D, cy: Core, node: NodeSingular, palette: Palette): void {
  const { x, y } = node.renderedPosition();
  const shoulder = (Number(node.data('size')) / 2) * cy.zoom() * 0.8;
  context.beginPath();
  context.arc(x + shoulder, y - shoulder, 3.5, 0, 2 * Math.PI);
  context.lineWidth = 2;
  context.strokeStyle = palette.canvas;
  context.stroke();
  context.fillStyle = palette.ink;
  context.fill();
}

/** A node that changed between two snapshots has half a ring; one that was added has a whole one. */
function drawHalfRing(context: CanvasRenderingContext2D, cy: Core, node: NodeSingular, palette: Palette): void {
  const { x, y } = node.renderedPosition();
  context.beginPath();
  context.arc(x, y, (Number(node.data('size')) / 2 + 5) * cy.zoom(), -Math.PI / 2, Math.PI / 2);
  context.lineWidth = 3 * cy.zoom();
  context.strokeStyle = palette.accent;
  context.stroke();
}

/** Below the node, else above it, else beside it. */
function spotsAround(x: number, y: number, radius: number, width: number, room: number): readonly LabelSpot[] {
  const middle = keepInside(x, width / 2, room);
  const beside = radius + GAP + width / 2;
  const sides = [
    { x: x + beside, y: y - LINE / 2 },
    { x: x - beside, y: y - LINE / 2 },
  ];
  return [
    { x: middle, y: y + radius + GAP - 2 },
    { x: middle, y: y - radius - LINE - 1 },
    ...sides.filter((side) => side.x > width / 2 && side.x < room - width / 2),
  ];
}

/** Above and below the node, to either side of it. */
function cornersAround(x: number, y: number, radius: number, width: number): readonly LabelSpot[] {
  const aside = radius + width / 2;
  return [1, -1].flatMap((side) => [
    { x: x + side * aside, y: y + radius - 2 },
    { x: x + side * aside, y: y - radius - LINE + 2 },
  ]);
}

/** A name at the rim is moved inwards, as long as its node is on the canvas. */
const keepInside = (x: number, half: number, width: number): number =>
  x < 0 || x > width ? x : Math.min(Math.max(x, half + 6), width - half - 6);

/** Bidi controls would turn the names around: they are not drawn. */
const shorten = (name: string): string => {
  const plain = name.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
  return plain.length > 30 ? `${plain.slice(0, 29).trimEnd()}…` : plain;
};
