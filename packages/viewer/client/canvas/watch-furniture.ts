import type { Obstacle } from '../graph/cull-labels.ts';

/** What stands on the canvas. */
export interface Furniture {
  /** The boxes of the chips, the status and the buttons, in the canvas's pixels. */
  boxes(): readonly Obstacle[];
  stop(): void;
}

/** Knows where the pieces on a canvas stand; they are measured anew only after something of them has changed. */
export function watchFurniture(canvas: HTMLElement): Furniture {
  const page = canvas.closest('.explore') ?? canvas;
  let known: readonly Obstacle[] | undefined;
  const forget = (): void => void (known = undefined);
  const sizes = new ResizeObserver(forget);
  sizes.observe(canvas);
  const changes = new MutationObserver(forget);
  changes.observe(page, { childList: true, subtree: true, characterData: true });
  void document.fonts.ready.then(forget);
  return {
    boxes: () => (known ??= readBoxes(canvas, page)),
    stop: () => {
      sizes.disconnect();
      changes.disconnect();
    },
  };
}

function readBoxes(canvas: HTMLElement, page: Element): readonly Obstacle[] {
  const { left, top } = canvas.getBoundingClientRect();
  return [...page.querySelectorAll('.zoom, .status, .scope > *, .graph-open')].flatMap((piece, place) => {
    const box = piece.getBoundingClientRect();
    if (box.width === 0) return [];
    return [
      {
        id: `furniture ${place}`,
        left: box.left - left,
        right: box.right - left,
        top: box.top - top,
        bottom: box.bottom - top,
        isHard: true,
      },
    ];
  });
}
