/** GUM's genres that may train what is published, with the licence of their texts (GUM's own list); how-to, fiction, essay, letter, podcast and Reddit are CC BY-NC-SA or worse. */
export const freeGenres: Readonly<Record<string, string>> = {
  academic: 'CC BY',
  bio: 'CC BY-SA',
  conversation: 'CC BY or public domain',
  court: 'CC BY or public domain',
  interview: 'CC BY',
  news: 'CC BY',
  speech: 'CC BY or public domain',
  textbook: 'CC BY',
  vlog: 'CC BY',
  voyage: 'CC BY-SA',
};

/** The genre in a GUM document's id ("GUM_news_asylum", "GUMReddit_…"), or undefined for other documents. */
export function genreOf(documentId: string): string | undefined {
  if (/^GUMReddit/i.test(documentId)) return 'reddit';
  return /^GUM_([a-z]+)_/.exec(documentId)?.[1];
}

/** Genres of GUM among the documents that may not train a published model: those known as such, and any unknown one. */
export function listRefused(documentIds: Iterable<string>): readonly string[] {
  const refused = new Set<string>();
  for (const id of documentIds) {
    const genre = genreOf(id);
    if (genre !== undefined && !(genre in freeGenres)) refused.add(genre);
  }
  return [...refused].sort();
}
