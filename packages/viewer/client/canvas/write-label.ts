/** By font, then text. */
const widths = new Map<string, Map<string, number>>();

/** Writes a text with a halo of the ground's colour; `x` is its middle, `y` its top. */
export function write(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  { color, halo, haloWidth = 4 }: { readonly color: string; readonly halo: string; readonly haloWidth?: number },
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

/** A text's width in pixels. The font is the context's; asking the context for it would cost more than the rest. */
export function widthOf(context: CanvasRenderingContext2D, font: string, text: string): number {
  let known = widths.get(font);
  if (!known) widths.set(font, (known = new Map()));
  let width = known.get(text);
  if (width === undefined) known.set(text, (width = context.measureText(text).width));
  return width;
}

/** Forgets text widths, when a font has come. */
export const forgetWidths = (): void => widths.clear();
