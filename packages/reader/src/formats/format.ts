import type { Document } from '@cartograph/model';
import type { FieldNames } from '../field-names.ts';
import type { ReaderError } from '../reader-error.ts';
import type { Source } from '../source.ts';

/** A part of a source that could not be read; `part` says which ("line 3"). */
export interface ErrorOutcome {
  readonly error: ReaderError;
  readonly part?: string;
}

/** The address of a page that a source names, and what it says of it. */
export interface LinkOutcome {
  readonly link: string;
  readonly given: Partial<Document>;
}

/** What a format finds in a source: a document, a source in it, an address that leads on, or what is wrong. */
export type FormatOutcome =
  | { readonly document: Document; readonly part?: string }
  | { readonly source: Source }
  | LinkOutcome
  | ErrorOutcome;

/** What a person says of how inputs are to be read. */
export interface FormatOptions {
  /** The names of the fields in JSON and tables, where they are not the usual ones. */
  readonly fields?: FieldNames;
}

/** One kind of file. */
export interface Format {
  readonly name: string;
  /** Without dot, lower case. */
  readonly extensions: readonly string[];
  /** Whether a source holds several documents, so that its path names none of them. */
  readonly holdsMany: boolean;
  /** Reads the documents of a source; throws a ReaderError when it cannot be read at all. */
  read(source: Source, options: FormatOptions): AsyncIterable<FormatOutcome>;
}
