import type { LookupFunction } from 'node:net';

/** How pages are fetched; the defaults are those of a polite guest. */
export interface FetchOptions {
  readonly userAgent?: string;
  /** The longest that one page may take, in milliseconds. */
  readonly timeout?: number;
  /** The largest page, in bytes. */
  readonly maxBytes?: number;
  readonly maxRedirects?: number;
  /** The least time between two requests to one host, in milliseconds. */
  readonly pause?: number;
  /** Whether an address may be connected to; only public ones by default. */
  readonly isAllowed?: (address: string) => boolean;
  /** The resolver of names; the system's by default. */
  readonly lookup?: LookupFunction;
}
