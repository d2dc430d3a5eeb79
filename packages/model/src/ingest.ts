import type { Document } from './document.ts';
import type { Extraction } from './extraction.ts';

/** A document that could not be done, with the next step in its message. */
export interface IngestFailure {
  readonly input: string;
  readonly message: string;
}

/** What has been done so far. */
export interface IngestProgress {
  /** Inputs that are done, of `total`. */
  readonly done: number;
  readonly total?: number;
  /** Documents read, those within an archive one by one. */
  readonly documents: number;
  readonly claims: number;
  readonly failures: readonly IngestFailure[];
}

/** What a person dropped or pasted: raw bytes, or the address of a page; the name is text, never a path. */
export type IngestInput = IngestBytes | IngestPage;

/** The address of a page. */
export interface IngestPage {
  readonly name: string;
  readonly url: string;
}

/** Raw bytes, and what is known of them. */
export interface IngestBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly publishedAt?: string;
  readonly publisher?: string;
}

/** Tells a long job to stop; an `AbortSignal` is one. */
export interface StopSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
}

/** Reads, extracts and saves what people add in the viewer; given to `createApp` by the cli. */
export interface Ingest {
  (
    inputs: readonly IngestInput[],
    onProgress: (progress: IngestProgress) => void,
    signal: StopSignal,
  ): Promise<IngestProgress>;
}

/** Reads one document into its claims; pure. */
export interface Extract {
  (document: Document): Extraction;
}
