import type { Document } from '@cartograph/model';
import { decodeText } from './decode-text.ts';
import { withLanguage } from './detect-language.ts';
import type { FieldNames } from './field-names.ts';
import { MAX_LINE_BYTES } from './limits.ts';
import { parseDocument } from './parse-document.ts';
import { ReaderError } from './reader-error.ts';
import type { ByteLine } from './split-byte-lines.ts';
import { splitByteLines } from './split-byte-lines.ts';

/** What one line of JSON Lines gave: a document or what is wrong with it. */
export type LineOutcome =
  | { readonly line: number; readonly document: Document }
  | { readonly line: number; readonly error: ReaderError };

/** Reads JSON Lines, one document a line, in order, as the bytes come in; blank lines are passed over. */
export async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  fields?: FieldNames,
): AsyncGenerator<LineOutcome> {
  for await (const line of splitByteLines(chunks, MAX_LINE_BYTES)) {
    try {
      const document = readLine(line, fields);
      if (document) yield { line: line.number, document };
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error;
      yield { line: line.number, error };
    }
  }
}

function readLine(line: ByteLine, fields?: FieldNames): Document | undefined {
  if (!line.bytes) {
    throw new ReaderError(
      'line-too-long',
      `is ${line.length} bytes long, the limit is ${MAX_LINE_BYTES}; give one article a line`,
    );
  }
  const text = decodeText(line.bytes, 'utf-8').trim();
  return text === '' ? undefined : withLanguage(parseDocument(parseJson(text), fields));
}

/** JSON as a value; throws a ReaderError `bad-json` that says where it breaks. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.replace(/\s+/g, ' ').slice(0, 160) : 'unknown';
    throw new ReaderError('bad-json', `is not JSON (${reason}); want one object: {"text": "…", …}`, { cause });
  }
}
