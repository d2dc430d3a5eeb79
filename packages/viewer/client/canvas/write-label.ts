const widths = new Map<string, number>();

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

/** A text's width in the context's font, in pixels. */
export function widthOf(context: CanvasRenderingContext2D, text: string): number {
  const key = `${context.font}\n${text}`;
  let width = widths.get(key);
  if (width === undefined) widths.set(key, (width = context.measureText(text).width));
  return width;
}

/** Forgets text widths, when a font has come. */
export const forgetWidths = (): void => widths.clear();
