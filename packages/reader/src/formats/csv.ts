import { Readable } from 'node:stream';
import { decodeStream } from '../decode-stream.ts';
import { MAX_LINE_BYTES } from '../limits.ts';
import { parseDocument } from '../parse-document.ts';
import { ReaderError } from '../reader-error.ts';
import type { Format } from './format.ts';

/**
 * A table with a header line, in any encoding, delimited by commas, semicolons, tabs or bars: an article a row, columns
 * by their usual names (text, title, url, date, publisher …) or by the mapping given.
 */
export const csvFormat: Format = {
  name: 'CSV',
  extensions: ['csv', 'tsv', 'psv'],
  holdsMany: true,
  read: async function* read(source, { fields }) {
    const { parse } = await import('csv-parse');
    const text = decodeStream(source.stream(), source.encoding);
    const first = await text.next();
    const parser = parse({
      columns: true,
      bom: true,
      delimiter: findDelimiter(first.value ?? ''),
      relaxColumnCount: true,
      maxRecordSize: MAX_LINE_BYTES,
      info: true,
    });
    const rows = Readable.from(prepend(first.value ?? '', text))
      .once('error', (error) => parser.destroy(error))
      .pipe(parser);
    try {
      let isEmpty = true;
      for await (const { record, info } of rows as AsyncIterable<CsvRow>) {
        isEmpty = false;
        const part = `line ${info.lines}`;
        try {
          yield { document: parseDocument(withoutBlanks(record), fields), part };
        } catch (error) {
          if (!(error instanceof ReaderError)) throw error;
          yield { error, part };
        }
      }
      if (isEmpty) throw new ReaderError('empty', 'is empty; give a table with a header line and a row an article');
    } catch (cause) {
      if (!(cause instanceof Error) || !('code' in cause) || !String(cause.code).startsWith('CSV_')) throw cause;
      throw new ReaderError(
        'damaged',
        `is no table that can be read (${cause.message}); save it as CSV with a header line`,
        { cause },
      );
    }
  },
};

async function* prepend(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

const DELIMITERS = [',', ';', '\t', '|'];

/** The delimiter that a table's header line has most of, outside of quotes. */
function findDelimiter(head: string): string {
  const line = /^\s*[^\r\n]*/.exec(head)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).delimiter;
}

// a cell without text holds no article
const withoutBlanks = (record: CsvRow['record']): CsvRow['record'] =>
  Object.fromEntries(Object.entries(record).filter(([, cell]) => cell !== ''));

interface CsvRow {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}
