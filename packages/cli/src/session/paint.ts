const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
} as const;

/** A name of a colour or a weight. */
export type Style = keyof typeof CODES;

/** Puts a text in a style; gives it back as it is where colours are off. */
export type Paint = (style: Style, text: string) => string;

/** Paints with ANSI codes when `isOn`. */
export function createPaint(isOn: boolean): Paint {
  if (!isOn) return (_style, text) => text;
  return (style, text) => `\u001B[${CODES[style][0]}m${text}\u001B[${CODES[style][1]}m`;
}
