import { actorLabelDefinitions } from '@cartograph/model';
import { escapeXml } from '../escape-xml.ts';
import { drawEdges } from './draw-edges.ts';
import { drawNames, nameWidth } from './draw-names.ts';
import { drawShape, round } from './draw-shape.ts';
import type { Picture, PictureNode } from './picture.ts';
import type { PictureTheme } from './theme.ts';
import { lightTheme } from './theme.ts';

/** How a picture is drawn. */
export interface SvgOptions {
  readonly theme?: PictureTheme;
  /** The legend below, with what the picture is a part of; there when nothing is said. */
  readonly hasLegend?: boolean;
  /** Names lie on one another, for a page that places them itself. */
  readonly isEverybodyNamed?: boolean;
}

const MARGIN = 24;
const LEGEND_HEIGHT = 64;
const REMARK_HEIGHT = 16;
const LEAST_WIDTH = 720;
const FONTS = "'Inter Variable', Inter, system-ui, sans-serif";

/** A picture as SVG 1.1: every element has a title, a text is a text, and an actor of Wikidata is a link. */
export function toSvg(
  picture: Picture,
  { theme = lightTheme, hasLegend = true, isEverybodyNamed = false }: SvgOptions = {},
): string {
  const { nodes, edges } = picture;
  const box = boxOf(nodes);
  const height = box.height + (hasLegend ? LEGEND_HEIGHT + (picture.remark === undefined ? 0 : REMARK_HEIGHT) : 0);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const title = `${nodes.length} actors and ${edges.length} relations, extracted automatically`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${round(box.left)} ${round(box.top)} ${round(box.width)} ${round(height)}" width="${round(box.width)}" height="${round(height)}" font-family="${FONTS}" role="img">\n`,
    `<title>${escapeXml(title)}</title>\n`,
    `<rect class="ground" x="${round(box.left)}" y="${round(box.top)}" width="${round(box.width)}" height="${round(height)}" fill="${theme.canvas}"/>\n`,
    drawEdges(edges, byId, theme),
    ...nodes.map((node) => drawNode(node, theme)),
    drawNames(nodes, theme, isEverybodyNamed),
    hasLegend ? drawLegend(picture, box, theme) : '',
    '</svg>\n',
  ].join('');
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function boxOf(nodes: readonly PictureNode[]): Frame {
  let [left, top, right, bottom] = nodes.length === 0 ? [0, 0, 0, 0] : [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, size, name } of nodes) {
    const half = Math.max(size, nameWidth(name)) / 2;
    [left, right] = [Math.min(left, x - half), Math.max(right, x + half)];
    [top, bottom] = [Math.min(top, y - size / 2), Math.max(bottom, y + size / 2 + 16)];
  }
  const width = Math.max(LEAST_WIDTH, right - left + 2 * MARGIN);
  return { left: (left + right - width) / 2, top: top - MARGIN, width, height: bottom - top + 2 * MARGIN };
}

function drawNode(node: PictureNode, theme: PictureTheme): string {
  const shape = `<title>${escapeXml(`${node.name} (${node.label})`)}</title>${drawShape(node.label, node.x, node.y, node.size / 2, theme)}`;
  const isLink = node.wikidataId !== undefined && /^Q\d+$/.test(node.wikidataId);
  const content = isLink ? `<a href="https://www.wikidata.org/wiki/${node.wikidataId}">${shape}</a>` : shape;
  return `<g class="node" data-id="${escapeXml(node.id)}">${content}</g>\n`;
}

function drawLegend(
  { nodes, edges, totalNodes, totalEdges, graph, remark }: Picture,
  box: Frame,
  theme: PictureTheme,
): string {
  const top = box.top + box.height;
  const left = box.left + 16;
  const text = (x: number, y: number, content: string, size = 11, color = theme.muted): string =>
    `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${color}">${escapeXml(content)}</text>`;
  const entries = actorLabelDefinitions.map(({ label, name }, index) => {
    const x = left + 6 + index * 96;
    return `${drawShape(label, x, top + 14, 6, theme)}${text(x + 12, top + 18, name.en, 11, theme.ink)}`;
  });
  const size = `${nodes.length} of ${totalNodes} actors, ${edges.length} of ${totalEdges} relations; a wider line has more independent sources, a dashed one is denied`;
  return [
    `<g class="legend"><line x1="${round(box.left)}" y1="${round(top)}" x2="${round(box.left + box.width)}" y2="${round(top)}" stroke="${theme.line}"/>\n`,
    ...entries,
    text(left, top + 38, size),
    text(left, top + 54, `Extracted automatically; read the sources. ${graph}`, 9),
    remark === undefined ? '' : text(left, top + 54 + REMARK_HEIGHT, remark, 9),
    '</g>\n',
  ].join('');
}
