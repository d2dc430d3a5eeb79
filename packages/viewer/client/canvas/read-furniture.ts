import type { Obstacle } from '../graph/cull-labels.ts';

/** The boxes of the chips, the status and the buttons that stand on the canvas, in its pixels. */
export function readFurniture(canvas: HTMLElement): readonly Obstacle[] {
  const { left, top } = canvas.getBoundingClientRect();
  const pieces = canvas.closest('.explore')?.querySelectorAll('.zoom, .status, .scope > *, .graph-open') ?? [];
  return [...pieces].flatMap((piece, place) => {
    const box = piece.getBoundingClientRect();
    if (box.width === 0) return [];
    return [
      {
        id: `furniture ${place}`,
        left: box.left - left,
        right: box.right - left,
        top: box.top - top,
        bottom: box.bottom - top,
      },
    ];
  });
}
