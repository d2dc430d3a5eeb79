import { TextDecoder } from 'node:util';

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** A text in any encoding that can be decoded, by the decoder's own table of one and two bytes; throws for a letter it has not. */
export function encodeText(text: string, encoding: string): Uint8Array {
  const table = tables.get(encoding) ?? readTable(encoding);
  tables.set(encoding, table);
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const bytes = table.get(letter);
      if (!bytes) throw new Error(`${encoding} has no ${letter}`);
      return bytes;
    }),
  );
}

function readTable(encoding: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]): void => {
    const letter = decoder.decode(Uint8Array.from(bytes), { stream: true }) + decoder.decode();
    if ([...letter].length === 1 && letter !== '\uFFFD' && !table.has(letter)) table.set(letter, bytes);
  };
  for (let first = 0; first < 256; first++) add([first]);
  for (let first = 128; first < 256; first++) for (let second = 0x30; second < 256; second++) add([first, second]);
  return table;
}
