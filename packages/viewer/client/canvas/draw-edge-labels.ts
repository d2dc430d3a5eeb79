import type { Core, EdgeSingular } from 'cytoscape';
import type { LabelSpot, Obstacle, WantedLabel } from '../graph/cull-labels.ts';
import { cullLabels } from '../graph/cull-labels.ts';
import type { LabelSettings } from './draw-labels.ts';
import { widthOf, write } from './write-label.ts';

const FONT = '400 9.5px "JetBrains Mono", monospace';
const HEIGHT = 12;
/** Edges are named from this zoom on. */
const ZOOM = 1.3;
/** Where along its edge a label may stand, the best first. */
const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];

interface EdgeLabel {
  readonly text: string;
  readonly angle: number;
}

/** Writes relations along the edges that want it: never over a name, a node or another label. */
export function drawEdgeLabels(
  context: CanvasRenderingContext2D,
  cy: Core,
  { palette, strong, kept, obstacles }: LabelSettings & { readonly obstacles: readonly Obstacle[] },
): void {
  context.font = FONT;
  const wanted: WantedLabel[] = [];
  const labels = new Map<string, EdgeLabel>();
  for (const edge of cy.edges().toArray() as EdgeSingular[]) {
    const id = edge.id();
    const text = String(edge.data('text'));
    const isBundle = edge.data('kind') === 'bundle';
    const isWanted =
      strong.has(id) || isBundle || edge.data('change') !== '' || (cy.zoom() > ZOOM && (!kept || kept.has(id)));
    if (text === '' || !isWanted) continue;
    const angle = isBundle ? 0 : angleOf(edge);
    const width = widthOf(context, FONT, text);
    const box = {
      width: Math.abs(width * Math.cos(angle)) + Math.abs(HEIGHT * Math.sin(angle)),
      height: Math.abs(width * Math.sin(angle)) + Math.abs(HEIGHT * Math.cos(angle)),
    };
    labels.set(id, { text, angle });
    wanted.push({ id, ...box, spots: spotsAlong(edge, cy, box.height), score: strong.has(id) ? 2 : 1 });
  }
  const heights = new Map(wanted.map(({ id, height }) => [id, height]));
  for (const [id, { x, y }] of cullLabels(wanted, obstacles)) {
    const label = labels.get(id);
    if (!label) continue;
    context.save();
    context.globalAlpha = kept && !kept.has(id) ? 0.18 : 1;
    context.translate(x, y + (heights.get(id) ?? HEIGHT) / 2);
    context.rotate(label.angle);
    write(context, label.text, 0, -5, {
      color: strong.has(id) ? palette.ink : palette.muted,
      halo: palette.canvas,
      haloWidth: 5,
    });
    context.restore();
  }
}

function spotsAlong(edge: EdgeSingular, cy: Core, height: number): readonly LabelSpot[] {
  const [from, middle, to] = [edge.sourceEndpoint(), edge.midpoint(), edge.targetEndpoint()];
  // The quadratic curve through the midpoint; a straight line is one too.
  const bend = { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 };
  const at = (t: number, axis: 'x' | 'y'): number =>
    (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * bend[axis] + t ** 2 * to[axis];
  const { x, y } = cy.pan();
  return SHARES.map((t) => ({
    x: at(t, 'x') * cy.zoom() + x,
    y: at(t, 'y') * cy.zoom() + y - height / 2,
  }));
}

function angleOf(edge: EdgeSingular): number {
  const from = edge.source().position();
  const to = edge.target().position();
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  return angle > Math.PI / 2 || angle < -Math.PI / 2 ? angle + Math.PI : angle;
}
