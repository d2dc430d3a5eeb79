/** Tells whether a picture has a glyph for a code point. */
export type HasLetter = (codePoint: number) => boolean;

/** The code points of CSS's `unicode-range` lists, as the packages of fonts give them: "U+0000-00FF,U+0131". */
export function readRanges(lists: readonly string[]): HasLetter {
  const ranges = lists
    .flatMap((list) => list.split(','))
    .map((range): readonly [number, number] => {
      const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    });
  return (codePoint) => ranges.some(([from, to]) => from <= codePoint && codePoint <= to);
}
