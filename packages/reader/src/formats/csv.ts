import { Readable } from 'node:stream';
import { toDocumentFields } from '../field-names.ts';
import { parseDocument } from '../parse-document.ts';
import { ReaderError } from '../reader-error.ts';
import type { Format } from './format.ts';

/** A table with a header line: an article a row, columns by their usual names (text, title, url, date, publisher …). */
export const csvFormat: Format = {
  name: 'CSV',
  extensions: ['csv', 'tsv'],
  holdsMany: true,
  read: async function* read(source) {
    const { parse } = await import('csv-parse');
    const delimiter = source.name.toLowerCase().endsWith('.tsv') ? '\t' : [',', ';'];
    const rows = Readable.from(source.stream()).pipe(
      parse({ columns: true, bom: true, delimiter, relaxColumnCount: true, maxRecordSize: 5_000_000, info: true }),
    );
    try {
      for await (const { record, info } of rows as AsyncIterable<CsvRow>) {
        const part = `line ${info.lines}`;
        try {
          yield { document: parseDocument(toDocumentFields(record)), part };
        } catch (error) {
          if (!(error instanceof ReaderError)) throw error;
          yield { error, part };
        }
      }
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

interface CsvRow {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}
