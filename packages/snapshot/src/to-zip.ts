import { Zip, ZipDeflate, strToU8 } from 'fflate';
import type { ExportFile } from './export-format.ts';

/** Several files as one ZIP, streamed; the files' times are fixed, so that equal files give equal bytes. */
export async function* toZip(files: readonly ExportFile[]): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for (const { name, chunks } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = new Date(1980, 0, 1);
    zip.add(entry);
    for await (const chunk of chunks) {
      entry.push(typeof chunk === 'string' ? strToU8(chunk) : chunk);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(0), true);
  }
  zip.end();
  yield* ready.splice(0);
}
