import type { Extraction } from '@cartograph/model';
import type { ExtractOptions } from '../commands/extract.ts';
import type { Session } from '../session/session.ts';
import { formatExtraction } from './format-extraction.ts';

/** What stands in the place of a bad line. */
export interface LineError {
  readonly error: { readonly line: number; readonly message: string };
}

/** Prints extractions one after the other in a format. */
export interface ExtractionWriter {
  write(extraction: Extraction): Promise<void>;
  writeError(error: LineError): Promise<void>;
  end(): Promise<void>;
}

/** How many extractions are to come: one file may hold several, a stream any number. */
export type Expectation = 'one' | 'several' | 'stream';

/** The writer for `--format`, `--json` and where standard output goes. */
export function createExtractionWriter(
  session: Session,
  options: ExtractOptions,
  expectation: Expectation,
): ExtractionWriter {
  const format = options.format ?? (session.json ? 'json' : session.terminal.stdout.isTTY === true ? 'text' : 'jsonl');
  const shape = (extraction: Extraction): Extraction =>
    options.withText === true ? extraction : withoutText(extraction);
  if (format === 'json') return createJsonWriter(session, shape, expectation);
  if (format === 'jsonl') {
    const print = (value: unknown): Promise<void> => session.print(`${JSON.stringify(value)}\n`);
    return { write: (extraction) => print(shape(extraction)), writeError: print, end: async () => {} };
  }
  return {
    write: (extraction) => session.print(formatExtraction(extraction, session.paint)),
    writeError: async () => {},
    end: async () => {},
  };
}

/** An extraction as it is printed: without the text and without the place on this machine. */
export function withoutText(extraction: Extraction): Extraction {
  const { text: _text, path: _path, ...document } = extraction.document;
  return { ...extraction, document };
}

/** One object for one document, an array for several; nothing is held back but the first. */
function createJsonWriter(
  session: Session,
  shape: (extraction: Extraction) => Extraction,
  expectation: Expectation,
): ExtractionWriter {
  let count = 0;
  let first: string | undefined;
  const printItem = (json: string, isFirst: boolean): Promise<void> =>
    session.print(`${isFirst ? '[' : ','}\n${json.replace(/^/gm, '  ')}`);
  const add = async (value: unknown): Promise<void> => {
    count++;
    const json = JSON.stringify(value, null, 2);
    if (count === 1 && expectation !== 'several') {
      first = json;
      return;
    }
    if (first !== undefined) await printItem(first, true);
    await printItem(json, count === 1);
    first = undefined;
  };
  return {
    write: (extraction) => add(shape(extraction)),
    writeError: add,
    end: () => session.print(first !== undefined ? `${first}\n` : count > 0 ? '\n]\n' : '[]\n'),
  };
}
