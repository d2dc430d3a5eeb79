import type { Document } from '@cartograph/model';
import type { ReaderError } from '../reader-error.ts';
import type { Source } from '../source.ts';

/** A document that was read, or a part of the source that could not be; `part` says which ("line 3"). */
export type FormatOutcome =
  | { readonly document: Document; readonly part?: string }
  | { readonly error: ReaderError; readonly part?: string };

/** One kind of file. */
export interface Format {
  readonly name: string;
  /** Without dot, lower case. */
  readonly extensions: readonly string[];
  /** Whether a source holds several documents, so that its path names none of them. */
  readonly holdsMany: boolean;
  /** Reads the documents of a source; throws a ReaderError when it cannot be read at all. */
  read(source: Source): AsyncIterable<FormatOutcome>;
}
