/** Where words stand in a text: at the offset given, else at the nearest other place; `undefined` where they do not. */
export function findText(text: string, words: string, near: number): number | undefined {
  if (words === '') return undefined;
  const before = text.lastIndexOf(words, near);
  const after = text.indexOf(words, near);
  if (before < 0 && after < 0) return undefined;
  if (before < 0 || after < 0) return Math.max(before, after);
  return near - before <= after - near ? before : after;
}
