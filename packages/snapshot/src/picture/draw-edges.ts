import { groupBy } from '@cartograph/model';
import { edgeWidth } from '@cartograph/layout';
import { escapeXml } from '../escape-xml.ts';
import { round } from './draw-shape.ts';
import type { PictureEdge, PictureNode } from './picture.ts';
import type { PictureTheme } from './theme.ts';

/** The lines of a picture: straight, bent where two actors have several; an arrow says the direction, dashes a denial. */
export function drawEdges(
  edges: readonly PictureEdge[],
  nodes: ReadonlyMap<string, PictureNode>,
  theme: PictureTheme,
): string {
  const pairs = groupBy(edges, ({ subject, object }) => [subject, object].sort().join('\n'));
  return [...pairs.values()]
    .flatMap((parallel) =>
      parallel.map((edge, index) => drawEdge(edge, nodes, index - (parallel.length - 1) / 2, theme)),
    )
    .join('');
}

function drawEdge(
  edge: PictureEdge,
  nodes: ReadonlyMap<string, PictureNode>,
  lane: number,
  theme: PictureTheme,
): string {
  const [from, to] = [nodes.get(edge.subject), nodes.get(edge.object)];
  if (!from || !to) return '';
  // lanes are counted from the smaller id, so that edges of both directions do not fall on each other
  const side = edge.subject < edge.object ? lane : -lane;
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const bend = side * 26;
  const middle = { x: (from.x + to.x) / 2 - uy * bend, y: (from.y + to.y) / 2 + ux * bend };
  const start = towards(from, middle, from.size / 2 + 1);
  const width = edgeWidth(edge.sources);
  const tip = towards(to, middle, to.size / 2 + 2);
  const end = edge.mutual ? tip : towards(to, middle, to.size / 2 + 4 + width * 2);
  const path = `<path d="M${round(start.x)} ${round(start.y)}Q${round(middle.x)} ${round(middle.y)} ${round(end.x)} ${round(end.y)}" fill="none" stroke="${theme.edge}" stroke-width="${round(width)}"${edge.denied ? ' stroke-dasharray="4 3"' : ''}/>`;
  const arrow = edge.mutual ? '' : arrowHead(end, tip, 2.5 + width, theme.edge);
  const count = `${edge.sources} ${edge.sources === 1 ? 'source' : 'sources'}`;
  return `<g class="edge" data-id="${escapeXml(edge.id)}"><title>${escapeXml(`${edge.statement} (${count})`)}</title>${path}${arrow}</g>\n`;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance };
}

function arrowHead(base: Point, tip: Point, half: number, color: string): string {
  const length = Math.max(1, Math.hypot(tip.x - base.x, tip.y - base.y));
  const [ux, uy] = [(tip.x - base.x) / length, (tip.y - base.y) / length];
  const [left, right] = [
    { x: base.x - uy * half, y: base.y + ux * half },
    { x: base.x + uy * half, y: base.y - ux * half },
  ];
  const points = [tip, left, right].map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');
  return `<polygon points="${points}" fill="${color}"/>`;
}
