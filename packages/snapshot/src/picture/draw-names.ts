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
const LONGEST = 32;

/**
 * The names below the nodes, largest nodes first; a name that would lie on another is left out (its node has a title),
 * unless everybody is to be named.
 */
export function drawNames(nodes: readonly PictureNode[], theme: PictureTheme, isEverybody = false): string {
  const placed: Box[] = [];
  const bySize = [...nodes].sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
  return bySize
    .flatMap((node) => {
      const name = shorten(node.name);
      const box = boxOf(node);
      if (!isEverybody && placed.some((other) => overlaps(box, other))) return [];
      placed.push(box);
      const y = round(node.y + node.size / 2 + FONT_SIZE + 1);
      return [
        `<text class="name" data-id="${escapeXml(node.id)}" x="${round(node.x)}" y="${y}" text-anchor="middle" font-size="${FONT_SIZE}" fill="${theme.ink}" stroke="${theme.canvas}" stroke-width="3" paint-order="stroke" stroke-linejoin="round">${escapeXml(name)}</text>\n`,
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

const boxOf = ({ x, y, size, name }: PictureNode): Box => {
  const half = nameWidth(name) / 2;
  const top = y + size / 2 + 1;
  return { left: x - half, right: x + half, top, bottom: top + FONT_SIZE + 3 };
};

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
