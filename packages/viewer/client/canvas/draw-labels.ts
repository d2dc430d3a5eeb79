import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import { cullLabels } from '../graph/cull-labels.ts';
import type { LabelSpot, Obstacle, WantedLabel } from '../graph/cull-labels.ts';
import type { Palette } from './palette.ts';

/** What the label layer needs to know beside the canvas itself. */
export interface LabelSettings {
  readonly palette: Palette;
  /** Ids that are always named: selected, focused, hovered. */
  readonly strong: ReadonlySet<string>;
  /** Ids that keep their names while the rest is dimmed; `undefined` when nothing is. */
  readonly kept: ReadonlySet<string> | undefined;
}

const FONT = '500 11px "Inter Variable", Inter, system-ui, sans-serif';
const EDGE_FONT = '400 9.5px "JetBrains Mono", monospace';
const LINE = 14;
const GAP = 5;
/** Edges are named from this zoom on. */
const EDGE_ZOOM = 1.3;

const widths = new Map<string, number>();

/** Writes names below nodes, always 11 px, culled so that none overlaps; and relations along the edges that want it. */
export function drawLabels(context: CanvasRenderingContext2D, cy: Core, settings: LabelSettings): void {
  const zoom = cy.zoom();
  const pan = cy.pan();
  const nodes = cy.nodes().toArray() as NodeSingular[];
  context.font = FONT;
  const labels: WantedLabel[] = [];
  const obstacles: Obstacle[] = [];
  const names = new Map<string, string>();
  for (const node of nodes) {
    const { x, y } = node.position();
    const size = Number(node.data('size'));
    const radius = (size / 2 + 2) * zoom;
    const [left, top] = [x * zoom + pan.x, y * zoom + pan.y];
    const id = node.id();
    obstacles.push({ id, left: left - radius, right: left + radius, top: top - radius, bottom: top + radius });
    const name = shorten(String(node.data('name')));
    names.set(id, name);
    if (node.data('kind') === 'more') {
      write(context, name, left, top - 6, settings.palette.muted, settings.palette.raised);
      continue;
    }
    const score = size * 1000 + (settings.strong.has(id) ? 1e9 : settings.kept?.has(id) ? 1e6 : 0);
    const width = widthOf(context, name);
    labels.push({
      id,
      spots: spotsAround(left, top, radius, width, cy.width()),
      width,
      height: LINE,
      score,
      isForced: settings.strong.has(id),
    });
  }
  for (const node of nodes) if (node.data('isPinned') === true) drawPin(context, cy, node, settings.palette);
  const shown = cullLabels(labels, obstacles);
  for (const { id } of labels) {
    const spot = shown.get(id);
    if (!spot) continue;
    context.globalAlpha = settings.kept && !settings.kept.has(id) ? 0.18 : 1;
    write(context, names.get(id) ?? '', spot.x, spot.y, settings.palette.ink, settings.palette.canvas);
  }
  context.globalAlpha = 1;
  drawEdgeLabels(context, cy, settings, zoom);
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

/** A name at the rim is moved inwards, as long as its node is on the canvas. */
const keepInside = (x: number, half: number, width: number): number =>
  x < 0 || x > width ? x : Math.min(Math.max(x, half + 6), width - half - 6);

function drawEdgeLabels(
  context: CanvasRenderingContext2D,
  cy: Core,
  { palette, strong, kept }: LabelSettings,
  zoom: number,
): void {
  context.font = EDGE_FONT;
  const pan = cy.pan();
  const taken: WantedLabel[] = [];
  const texts = new Map<string, { text: string; angle: number }>();
  for (const edge of cy.edges().toArray() as EdgeSingular[]) {
    const id = edge.id();
    const text = String(edge.data('text'));
    const isBundle = edge.data('kind') === 'bundle';
    if (text === '' || !(strong.has(id) || isBundle || (zoom > EDGE_ZOOM && (!kept || kept.has(id))))) continue;
    const { x, y } = edge.midpoint();
    const width = widthOf(context, text);
    texts.set(id, { text, angle: isBundle ? 0 : angleOf(edge) });
    taken.push({
      id,
      spots: [{ x: x * zoom + pan.x, y: y * zoom + pan.y - 7 }],
      width,
      height: 12,
      score: strong.has(id) ? 2 : 1,
    });
  }
  const shown = cullLabels(taken, []);
  for (const [id, { x, y }] of shown) {
    const label = texts.get(id);
    if (!label) continue;
    context.save();
    context.globalAlpha = kept && !kept.has(id) ? 0.18 : 1;
    context.translate(x, y + 7);
    context.rotate(label.angle);
    write(context, label.text, 0, -5, strong.has(id) ? palette.ink : palette.muted, palette.canvas, 5);
    context.restore();
  }
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  color: string,
  halo: string,
  haloWidth = 4,
): void {
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.lineJoin = 'round';
  context.lineWidth = haloWidth;
  context.strokeStyle = halo;
  context.strokeText(text, x, y);
  context.fillStyle = color;
  context.fillText(text, x, y);
}

function angleOf(edge: EdgeSingular): number {
  const from = edge.source().position();
  const to = edge.target().position();
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  return angle > Math.PI / 2 || angle < -Math.PI / 2 ? angle + Math.PI : angle;
}

function widthOf(context: CanvasRenderingContext2D, text: string): number {
  const key = `${context.font}\n${text}`;
  let width = widths.get(key);
  if (width === undefined) widths.set(key, (width = context.measureText(text).width));
  return width;
}

/** Bidi controls would turn the names around: they are not drawn. */
const shorten = (name: string): string => {
  const plain = name.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
  return plain.length > 30 ? `${plain.slice(0, 29).trimEnd()}…` : plain;
};

/** Forgets text widths, when a font has come. */
export const forgetWidths = (): void => widths.clear();
