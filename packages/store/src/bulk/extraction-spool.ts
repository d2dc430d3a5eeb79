import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import type { Extraction } from '@cartograph/model';
import { readExtraction } from '../change/document-part.ts';

interface Place {
  readonly offset: number;
  readonly length: number;
}

const NEWLINE = 0x0a;
const BYTES_AT_ONCE = 1 << 20;

/** Extractions on disk, packed as they are stored, one a line; a line that a killed process left unfinished is cut off. */
export class ExtractionSpool {
  readonly #file: FileHandle;
  readonly #places = new Map<string, Place>();
  #end = 0;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /** The spool at a path, with what is in it; a new one where nothing is. */
  static async open(path: string): Promise<ExtractionSpool> {
    const spool = new ExtractionSpool(await open(path, constants.O_RDWR | constants.O_CREAT, 0o600));
    await spool.#recover();
    return spool;
  }

  /** Keeps an extraction, packed as it is stored, under its document's id. */
  async put(id: string, content: string): Promise<void> {
    const line = Buffer.from(`${content}\n`, 'latin1');
    const place = { offset: this.#end, length: line.length - 1 };
    this.#end += line.length;
    await this.#file.write(line, 0, line.length, place.offset);
    this.#places.set(id, place);
  }

  /** Lets go of one; its bytes stay in the file. */
  drop(id: string): void {
    this.#places.delete(id);
  }

  /** Reads all that are kept, in the order of their ids. */
  async *extractions(): AsyncGenerator<{ readonly extraction: Extraction; readonly content: string }> {
    for (const id of [...this.#places.keys()].sort()) {
      const place = this.#places.get(id);
      if (!place) continue;
      const content = await this.#read(place);
      yield { extraction: readExtraction(content), content };
    }
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  async #read({ offset, length }: Place): Promise<string> {
    const bytes = Buffer.allocUnsafe(length);
    await this.#file.read(bytes, 0, length, offset);
    return bytes.toString('latin1');
  }

  async #recover(): Promise<void> {
    for (const place of await this.#findLines()) {
      const extraction = toExtraction(await this.#read(place));
      if (!extraction) break;
      // the later of two is the one that counts
      this.#places.set(extraction.document.id, place);
      this.#end = place.offset + place.length + 1;
    }
    await this.#file.truncate(this.#end);
  }

  async #findLines(): Promise<Place[]> {
    const places: Place[] = [];
    const bytes = Buffer.allocUnsafe(BYTES_AT_ONCE);
    let start = 0;
    for (let at = 0; ;) {
      const { bytesRead } = await this.#file.read(bytes, 0, BYTES_AT_ONCE, at);
      if (bytesRead === 0) return places;
      for (
        let found = bytes.indexOf(NEWLINE);
        found >= 0 && found < bytesRead;
        found = bytes.indexOf(NEWLINE, found + 1)
      ) {
        places.push({ offset: start, length: at + found - start });
        start = at + found + 1;
      }
      at += bytesRead;
    }
  }
}

function toExtraction(content: string): Extraction | undefined {
  try {
    return readExtraction(content);
  } catch {
    return undefined;
  }
}
