import type { GraphDatabase } from '../graph/graph-database.ts';
import { isOneEditApart } from '../search/match-words.ts';

const LEAST_FUZZY_LENGTH = 4;
const NEAREST = 20;

/** All words that a graph holds, in code-unit order. */
export class Words {
  readonly #words: readonly string[];

  constructor(words: Iterable<string>) {
    this.#words = [...words].sort();
  }

  /** Whether one of them begins so. */
  hasBeginning(beginning: string): boolean {
    let [low, high] = [0, this.#words.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#words[middle] ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    return this.#words[low]?.startsWith(beginning) ?? false;
  }

  /** Those that are one edit away from a word that is long enough to be mistyped. */
  near(word: string): string[] {
    if (word.length < LEAST_FUZZY_LENGTH) return [];
    const found: string[] = [];
    for (const other of this.#words) {
      if (Math.abs(other.length - word.length) > 1 || !isOneEditApart(other, word)) continue;
      found.push(other);
      if (found.length === NEAREST) break;
    }
    return found;
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
        for (const word of String(row['text']).split(/\s+/)) words.add(word);
    return new Words(words);
  }
}
