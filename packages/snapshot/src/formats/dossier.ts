import type { GraphSource } from '@cartograph/model';
import { readDossier } from '../dossier/read-dossier.ts';
import { writeDossier } from '../dossier/write-dossier.ts';
import type { ExportFormat, ExportOptions } from '../export-format.ts';

/** One actor in Markdown: offices, relations with their sentences, what it is reported to say; each with a footnote. */
export const dossierFormat: ExportFormat = {
  name: 'dossier',
  mediaType: 'text/markdown',
  files: (source, options) => [{ name: 'dossier.md', chunks: dossierChunks(source, options) }],
};

async function* dossierChunks(source: GraphSource, { actor, cited }: ExportOptions = {}): AsyncGenerator<string> {
  const dossier = await readDossier(source, actor ?? '', cited ?? { hash: (await source.stats()).hash });
  yield writeDossier(dossier);
}
