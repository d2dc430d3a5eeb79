import type { Ingest } from '@cartograph/model';
import type { GraphStore } from '@cartograph/store';
import { seededEntities } from './seeded-articles.ts';
import { writeExtraction } from './write-extraction.ts';

/** Takes lines "A met B." of the seeded actors: enough of a reader to add articles by. */
export const readLines =
  (store: GraphStore): Ingest =>
  async (inputs, onProgress) => {
    let claims = 0;
    for (const [place, input] of inputs.entries()) {
      if (!('bytes' in input)) continue;
      const { name, bytes } = input;
      const [subject = '', object = ''] = new TextDecoder()
        .decode(bytes)
        .replace(/\.\s*$/, '')
        .split(' met ');
      const idOf = (wanted: string): string =>
        [...seededEntities.values()].find((entity) => entity.name === wanted.trim())?.id ?? 'alba';
      const extraction = writeExtraction(
        {
          id: name,
          title: name,
          publisher: 'Pasted',
          publishedAt: '2025-06-01',
          sentences: [
            {
              text: `${subject} met ${object}.`,
              subject: [idOf(subject), subject],
              relation: 'CONSULT',
              trigger: 'met',
              object: [idOf(object), object],
              mutual: true,
            },
          ],
        },
        seededEntities,
      );
      await store.save([extraction]);
      claims += extraction.claims.length;
      onProgress({ done: place + 1, total: inputs.length, documents: place + 1, claims, failures: [] });
    }
    return { done: inputs.length, total: inputs.length, documents: inputs.length, claims, failures: [] };
  };
