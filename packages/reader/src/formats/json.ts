import { decodeText } from '../decode-text.ts';
import { parseDocument } from '../parse-document.ts';
import { parseJson } from '../read-json-lines.ts';
import { ReaderError } from '../reader-error.ts';
import type { Format } from './format.ts';

/** One JSON document, or an array of them. */
export const jsonFormat: Format = {
  name: 'JSON',
  extensions: ['json'],
  holdsMany: true,
  read: async function* read(source, { fields }) {
    const value = parseJson(decodeText(await source.bytes(), source.encoding));
    if (!Array.isArray(value)) return yield { document: parseDocument(value, fields) };
    for (const [index, item] of value.entries()) {
      const part = `item ${index + 1}`;
      try {
        yield { document: parseDocument(item, fields), part };
      } catch (error) {
        if (!(error instanceof ReaderError)) throw error;
        yield { error, part };
      }
    }
  },
};
