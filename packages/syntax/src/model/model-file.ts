import { ModelError } from './model-error.ts';

/**
 * The model's container: the bytes `CGSYNTAX`, a version, the length of a JSON header (both
 * little-endian 32-bit), the header, then sections, each at a multiple of 8 bytes.
 */
export const MODEL_VERSION = 1;
const MAGIC = 'CGSYNTAX';

/** The kinds of array that a section may hold. */
export type SectionArray = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array;

const kinds = { Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array } as const;
type SectionKind = keyof typeof kinds;

interface SectionEntry {
  readonly name: string;
  readonly kind: SectionKind;
  readonly offset: number;
  readonly length: number;
}

interface ModelHeader {
  readonly hash: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly sections: readonly SectionEntry[];
}

/** A model read into memory: named arrays, JSON settings, and the hash of the sections' bytes. */
export interface ModelFile {
  readonly hash: string;
  readonly settings: Readonly<Record<string, unknown>>;
  section<T extends SectionArray>(name: string): T;
}

const CHUNK = 8192;

function toText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(i, i + CHUNK)));
  return parts.join('');
}

// JSON in ASCII alone, so that no decoder is needed to read it
function toBytes(json: string): Uint8Array {
  const ascii = json.replace(/[^\x20-\x7e]/g, (ch) => `\\u${ch.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return Uint8Array.from(ascii, (ch) => ch.charCodeAt(0));
}

const align = (n: number): number => (n + 7) & ~7;

/** Reads a model; sections are copied, so that the bytes may be thrown away. */
export function readModelFile(bytes: Uint8Array): ModelFile {
  const magic = String.fromCharCode(...bytes.subarray(0, 8));
  if (magic !== MAGIC)
    throw new ModelError('NOT_A_MODEL', 'these bytes are no syntax model; pass the bytes of assets/model.bin');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(8, true);
  if (version !== MODEL_VERSION)
    throw new ModelError(
      'OTHER_VERSION',
      `this is a model of version ${version}, not ${MODEL_VERSION}; take the model.bin of this release`,
    );
  const headerLength = view.getUint32(12, true);
  const header = JSON.parse(toText(bytes.subarray(16, 16 + headerLength))) as ModelHeader;
  const base = align(16 + headerLength);
  const entries = new Map(header.sections.map((entry) => [entry.name, entry]));
  return {
    hash: header.hash,
    settings: header.settings,
    section<T extends SectionArray>(name: string): T {
      const entry = entries.get(name);
      if (entry === undefined)
        throw new ModelError('MISSING_SECTION', `the model has no section ${name}; take the model.bin of this release`);
      const kind = kinds[entry.kind];
      const start = bytes.byteOffset + base + entry.offset;
      const end = start + entry.length * kind.BYTES_PER_ELEMENT;
      return new kind(bytes.buffer.slice(start, end) as ArrayBuffer) as T;
    },
  };
}

/** Lays out a model; `hashOf` gives the hash (`sha256:…`) of the sections' bytes. */
export function writeModelFile(
  settings: Readonly<Record<string, unknown>>,
  sections: Readonly<Record<string, SectionArray>>,
  hashOf: (bytes: Uint8Array) => string,
): Uint8Array {
  let offset = 0;
  const entries = Object.entries(sections).map(([name, array]): SectionEntry => {
    const entry = { name, kind: array.constructor.name as SectionKind, offset, length: array.length };
    offset = align(offset + array.byteLength);
    return entry;
  });
  const body = new Uint8Array(offset);
  entries.forEach((entry) => {
    const array = sections[entry.name]!;
    body.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), entry.offset);
  });
  const header = toBytes(JSON.stringify({ hash: hashOf(body), settings, sections: entries }));
  const base = align(16 + header.length);
  const out = new Uint8Array(base + body.length);
  const view = new DataView(out.buffer);
  for (let i = 0; i < MAGIC.length; i++) out[i] = MAGIC.charCodeAt(i);
  view.setUint32(8, MODEL_VERSION, true);
  view.setUint32(12, header.length, true);
  out.set(header, 16);
  out.set(body, base);
  return out;
}
