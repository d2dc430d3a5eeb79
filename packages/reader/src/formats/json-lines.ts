import { createGunzip } from 'node:zlib';
import { Readable } from 'node:stream';
import { ReaderError } from '../reader-error.ts';
import { readJsonLines } from '../read-json-lines.ts';
import type { Source } from '../source.ts';
import type { Format, FormatOutcome } from './format.ts';

/** JSON Lines, one document a line, as `extract --stdin` takes them; also gzipped. */
export const jsonLinesFormat: Format = {
  name: 'JSON Lines',
  extensions: ['jsonl', 'ndjson', 'jsonl.gz', 'ndjson.gz'],
  holdsMany: true,
  read: async function* read(source, { fields }) {
    let isEmpty = true;
    for await (const outcome of readJsonLines(openLines(source), fields)) {
      isEmpty = false;
      const part = `line ${outcome.line}`;
      yield (
        'document' in outcome ? { document: outcome.document, part } : { error: outcome.error, part }
      ) satisfies FormatOutcome;
    }
    if (isEmpty) throw new ReaderError('empty', 'is empty; give a file with one JSON object a line');
  },
};

async function* openLines(source: Source): AsyncGenerator<Uint8Array> {
  if (!source.name.toLowerCase().endsWith('.gz')) return yield* source.stream();
  try {
    const packed = Readable.from(source.stream());
    const gunzip = createGunzip();
    packed.once('error', (error) => gunzip.destroy(error));
    yield* packed.pipe(gunzip);
  } catch (cause) {
    throw new ReaderError('damaged', 'is not whole gzip data; fetch it again', { cause });
  }
}
