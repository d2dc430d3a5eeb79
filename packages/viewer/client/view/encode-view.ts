import type { ViewDocument } from './view-document.ts';
import { emptyView, openFilters } from './view-document.ts';

/** The longest address that holds a view by itself, in characters; beyond it the server keeps a copy. */
export const LONGEST_HASH = 2000;

/** The view as text for an address: only what differs from the empty view, deflated, in base64url. */
export async function encodeView(view: ViewDocument): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(differences(view)));
  return toBase64Url(await pipe(bytes, new CompressionStream('deflate-raw')));
}

/** The view that an address holds. Throws for anything that is not one. */
export async function decodeView(hash: string): Promise<ViewDocument> {
  const bytes = await pipe(fromBase64Url(hash), new DecompressionStream('deflate-raw'));
  return completeView(JSON.parse(new TextDecoder().decode(bytes)));
}

/** Fills what a written view leaves out. Throws a TypeError for anything that is not one. */
export function completeView(written: unknown): ViewDocument {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) throw new TypeError('not a view');
  const view = { ...emptyView, ...written } as ViewDocument;
  if (view.version !== 1 || !isStrings(view.actors) || !isStrings(view.seeds) || !isStrings(view.hidden))
    throw new TypeError('not a view');
  return { ...view, filters: { ...openFilters, ...view.filters } };
}

/** What differs from the empty view, as an object whose keys are in a fixed order. */
export function differences(view: ViewDocument): object {
  const kept = Object.entries(view).filter(
    ([key, value]) =>
      key === 'version' || JSON.stringify(value) !== JSON.stringify(emptyView[key as keyof ViewDocument]),
  );
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const isStrings = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'string');

async function pipe(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(through as ReadableWritablePair<Uint8Array, BufferSource>);
  return new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
}

const toBase64Url = (bytes: Uint8Array): string => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
