import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { documentId } from '@cartograph/model';
import { readInputs } from '@cartograph/reader';

const SAMPLES_FOLDER = fileURLToPath(new URL('../../../../samples', import.meta.url));

/** The ids of the sample articles that come with the checkout; empty where there are none. */
export async function readSampleIds(folder: string = SAMPLES_FOLDER): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  if (!existsSync(folder)) return ids;
  for await (const outcome of readInputs([folder])) if ('document' in outcome) ids.add(documentId(outcome.document));
  return ids;
}
