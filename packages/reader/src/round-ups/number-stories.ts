import type { Document } from '@cartograph/model';

/** The documents of a source that held one article or several stories, the several numbered. */
export const numberStories = (
  documents: readonly Document[],
): readonly { readonly document: Document; readonly part?: string }[] =>
  documents.length === 1
    ? documents.map((document) => ({ document }))
    : documents.map((document, index) => ({ document, part: `story ${index + 1}` }));
