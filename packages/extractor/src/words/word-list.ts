/** The words of a list in running text, with `_` for a space within one: "cover_up". The only reader of our lists. */
export const wordList = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/_/g, ' ')),
  );

/** What each word of several lists is, by the list that has it; by the last, where several have it. */
export const wordTable = <T>(lists: readonly (readonly [kind: T, text: string])[]): ReadonlyMap<string, T> =>
  new Map(lists.flatMap(([kind, text]) => [...wordList(text)].map((word) => [word, kind] as const)));
