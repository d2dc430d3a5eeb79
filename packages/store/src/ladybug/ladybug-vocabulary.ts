import type { GraphDatabase } from '../graph/graph-database.ts';
import { isOneEditApart } from '../search/match-words.ts';

const LEAST_FUZZY_LENGTH = 4;
const NEAREST = 20;

/**
 * All words that a graph holds, in code-unit order: one text and where each of them starts in it, because so many texts take
 * several times the memory.
 */
export class Words {
  readonly #text: string;
  readonly #starts: Uint32Array;

  constructor(words: Iterable<string>) {
    const sorted = [...words].sort();
    this.#text = sorted.join('');
    this.#starts = new Uint32Array(sorted.length + 1);
    for (const [index, word] of sorted.entries()) this.#starts[index + 1] = this.#startOf(index) + word.length;
  }

  /** Whether one of them begins so. */
  hasBeginning(beginning: string): boolean {
    let [low, high] = [0, this.#count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#wordAt(middle) < beginning) low = middle + 1;
      else high = middle;
    }
    return low < this.#count && this.#wordAt(low).startsWith(beginning);
  }

  /** Those that are one edit away from a word that is long enough to be mistyped. */
  near(word: string): string[] {
    if (word.length < LEAST_FUZZY_LENGTH) return [];
    const found: string[] = [];
    for (let index = 0; index < this.#count && found.length < NEAREST; index += 1) {
      const length = this.#startOf(index + 1) - this.#startOf(index);
      if (Math.abs(length - word.length) > 1) continue;
      const other = this.#wordAt(index);
      if (isOneEditApart(other, word)) found.push(other);
    }
    return found;
  }

  get #count(): number {
    return this.#starts.length - 1;
  }

  #startOf(index: number): number {
    return this.#starts[index] ?? 0;
  }

  #wordAt(index: number): string {
    return this.#text.slice(this.#startOf(index), this.#startOf(index + 1));
  }
}

/** The words of a graph, read when they are first needed and kept as long as the graph does not change. */
export class Vocabulary {
  readonly #database: Pick<GraphDatabase, 'read' | 'stream'>;
  #digest: string | undefined;
  #words: Promise<Words> | undefined;

  constructor(database: Pick<GraphDatabase, 'read' | 'stream'>) {
    this.#database = database;
  }

  /** The words of the graph as it is. */
  async words(): Promise<Words> {
    const digest = await this.#readDigest();
    if (this.#words && digest === this.#digest) return this.#words;
    const words = this.#readWords();
    this.#digest = digest;
    this.#words = words;
    // what could not be read is tried again
    words.catch(() => (this.#words = undefined));
    return words;
  }

  /** The same, where they are known without reading all of the graph. */
  async knownWords(): Promise<Words | undefined> {
    return this.#words && (await this.#readDigest()) === this.#digest ? this.#words : undefined;
  }

  async #readDigest(): Promise<string> {
    const [state] = await this.#database.read('MATCH (s:CartographSchema) RETURN s.digest AS digest');
    return String(state?.['digest']);
  }

  async #readWords(): Promise<Words> {
    const words = new Set<string>();
    for (const text of ['(n:CartographSentence) RETURN n.searchText', '(n:CartographActor) RETURN n.searchNames'])
      for await (const row of this.#database.stream(`MATCH ${text} AS text`))
        for (const word of String(row['text']).split(/\s+/)) if (!words.has(word)) words.add(ownCopy(word));
    return new Words(words);
  }
}

// V8 keeps the whole text for the sake of a part of it that has so many characters or more
const LEAST_SLICED_LENGTH = 13;
const ownCopy = (part: string): string =>
  part.length < LEAST_SLICED_LENGTH ? part : Buffer.from(part, 'utf16le').toString('utf16le');
