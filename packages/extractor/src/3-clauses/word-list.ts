/** The words of a list in running text, with `_` for a space within one: "cover_up". */
export const wordList = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/_/g, ' ')),
  );
