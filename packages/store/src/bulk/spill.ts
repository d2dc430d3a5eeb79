import { addToList } from '@cartograph/model';
import { appendFileSync, readFileSync, rmSync } from 'node:fs';

const PARTS = 64;
const CHARACTERS_KEPT = 60_000;

/**
 * Brings together values that are too many for memory: those of one key go to one of 64 parts, which are on disk until they
 * are read one after the other. Values are as JSON has them.
 */
export class Spill<T> {
  readonly #path: string;
  readonly #lines: string[][] = Array.from({ length: PARTS }, () => []);
  readonly #characters: number[] = Array.from({ length: PARTS }, () => 0);
  readonly #spilt = new Set<number>();

  /** `path` is what the files of its parts are named after. */
  constructor(path: string) {
    this.#path = path;
  }

  add(key: string, value: T): void {
    const part = partOf(key);
    const line = JSON.stringify([key, value]);
    this.#lines[part]?.push(line);
    const characters = (this.#characters[part] ?? 0) + line.length;
    this.#characters[part] = characters;
    if (characters > CHARACTERS_KEPT) this.#spill(part);
  }

  /** Each key with all its values, part by part; what was added is gone then. */
  *groups(): Generator<readonly [key: string, values: readonly T[]]> {
    for (let part = 0; part < PARTS; part += 1) {
      const groups = new Map<string, T[]>();
      for (const line of this.#take(part)) {
        const [key, value] = JSON.parse(line) as [string, T];
        addToList(groups, key, value);
      }
      yield* groups;
    }
  }

  #spill(part: number): void {
    appendFileSync(this.#pathOf(part), `${this.#lines[part]?.join('\n')}\n`);
    this.#lines[part] = [];
    this.#characters[part] = 0;
    this.#spilt.add(part);
  }

  #take(part: number): string[] {
    const lines = this.#lines[part] ?? [];
    this.#lines[part] = [];
    if (!this.#spilt.has(part)) return lines;
    const path = this.#pathOf(part);
    const spilt = readFileSync(path, 'utf8').split('\n').slice(0, -1);
    rmSync(path);
    return [...spilt, ...lines];
  }

  #pathOf(part: number): string {
    return `${this.#path}-${part}`;
  }
}

// FNV-1a
function partOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % PARTS;
}
