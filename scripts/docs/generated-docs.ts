import { extractionJsonSchema } from '@cartograph/model';
import { vocabularyPage } from './vocabulary-page.ts';

/** The files of docs/ that are made from the model, by name. */
export const generatedDocs = (): Readonly<Record<string, string>> => ({
  'vocabulary.md': vocabularyPage(),
  'extraction.schema.json': `${JSON.stringify(extractionJsonSchema(), null, 2)}\n`,
});
