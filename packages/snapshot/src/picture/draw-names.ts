import { escapeXml } from '../escape-xml.ts';
import { round } from './draw-shape.ts';
import type { PictureNode } from './picture.ts';
import type { PictureTheme } from './theme.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const FONT_SIZE = 11;
/** Of a line of text, with what goes below it. */
const HEIGHT = FONT_SIZE + 3;
const LONGEST = 32;

/**
 * The names below the nodes, or above where there is no room, largest nodes first; a name that would lie on another name or
 * hide another node is left out (its node has a title), unless everybody is to be named.
 */
export function drawNames(nodes: readonly PictureNode[], theme: PictureTheme, isEverybody = false): string {
  const placed: Box[] = [];
  const bySize = [...nodes].sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
  const isFree = (node: PictureNode, box: Box): boolean =>
    !placed.some((other) => overlaps(box, other)) && !nodes.some((other) => other !== node && holds(box, other));
  return bySize
    .flatMap((node) => {
      const [below, above] = [
        boxFrom(node, node.y + node.size / 2 + 1),
        boxFrom(node, node.y - node.size / 2 - HEIGHT),
      ];
      const box = isEverybody ? below : [below, above].find((each) => isFree(node, each));
      if (!box) return [];
      placed.push(box);
      return [
        `<text class="name" data-id="${escapeXml(node.id)}" x="${round(node.x)}" y="${round(box.top + FONT_SIZE)}" text-anchor="middle" font-size="${FONT_SIZE}" fill="${theme.ink}" stroke="${theme.canvas}" stroke-width="3" paint-order="stroke" stroke-linejoin="round">${escapeXml(shorten(node.name))}</text>\n`,
      ];
    })
    .join('');
}

/** A name in one line, cut where it is long; letters are not cut in two. */
export function shorten(name: string): string {
  const letters = [...name.replace(/\s+/gu, ' ').trim()];
  return letters.length <= LONGEST ? letters.join('') : `${letters.slice(0, LONGEST - 1).join('')}…`;
}

/** About how wide a name is when it is drawn: a letter of Inter is some 0.56 of its size wide. */
export const nameWidth = (name: string): number => [...shorten(name)].length * FONT_SIZE * 0.56;

const boxFrom = ({ x, name }: PictureNode, top: number): Box => {
  const half = nameWidth(name) / 2;
  return { left: x - half, right: x + half, top, bottom: top + HEIGHT };
};

const holds = ({ left, right, top, bottom }: Box, { x, y }: PictureNode): boolean =>
  left < x && x < right && top < y && y < bottom;

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
