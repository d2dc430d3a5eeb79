import { extractionJsonSchema } from '@cartograph/model';
import { graphFileSchema } from '@cartograph/snapshot';
import { vocabularyPage } from './vocabulary-page.ts';

/** The files of docs/ that are made from the model, by name. */
export const generatedDocs = (): Readonly<Record<string, string>> => ({
  'vocabulary.md': vocabularyPage(),
  'graph.schema.json': `${JSON.stringify(graphFileSchema(), null, 2)}\n`,
  'extraction.schema.json': `${JSON.stringify(extractionJsonSchema(), null, 2)}\n`,
});
