import { constants, createReadStream, existsSync, renameSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { GraphChange } from '../change/graph-change.ts';
import { fromContentColumns } from '../schema/content-columns.ts';

/** What one transaction did to the stored extractions: first some go, then some come. */
export interface JournalGroup {
  readonly removed: readonly string[];
  /** Packed as they are stored. */
  readonly added: readonly string[];
  /** The digest that the graph has after it. */
  readonly digest: string;
}

/** What the graph says of itself that its extractions do not. */
export interface JournalState {
  readonly digest: string;
  /** The grades of sources, as JSON. */
  readonly sources: string;
}

/** The file beside a graph in which its extractions are kept a second time. */
export const journalOf = (path: string): string => `${path}.extractions`;

const BYTES_AT_ONCE = 1 << 20;

/**
 * The stored extractions beside the graph, so that a graph whose file is torn can be made again. A line is a packed
 * extraction, `-` and the id of a document that goes, or `=`, the graph's digest, the number of lines and the grades of
 * sources: the end of a transaction, written before the database commits it. What stands behind the last such line never
 * was.
 */
export class ExtractionJournal {
  readonly #path: string;
  #file: FileHandle;
  #end = 0;
  #committed = 0;
  #lines = 0;
  #digest: string | undefined;
  #sources = '{}';
  #next: JournalState | undefined;

  private constructor(path: string, file: FileHandle) {
    this.#path = path;
    this.#file = file;
  }

  /** The journal of the graph at a path; one that a graph that is gone left is kept as `….old`. */
  static async open(graph: string, isNew: boolean): Promise<ExtractionJournal> {
    const path = journalOf(graph);
    if (isNew && existsSync(path)) renameSync(path, `${path}.old`);
    const journal = new ExtractionJournal(path, await openFile(path));
    await journal.#recover();
    return journal;
  }

  /** The digest of the graph that it holds the extractions of; `undefined` for one that was never written. */
  get digest(): string | undefined {
    return this.#digest;
  }

  /** The grades of sources, as the graph keeps them. */
  get sources(): string {
    return this.#sources;
  }

  /** How many lines it has, those that no longer count among them. */
  get lines(): number {
    return this.#lines;
  }

  /** Keeps what a change does to extractions; it counts once `seal` has been called. */
  async add({ nodes }: GraphChange): Promise<void> {
    const lines: string[] = [];
    for (const { table, remove, create, update } of nodes) {
      const state = table === 'CartographSchema' ? update.at(-1) : undefined;
      if (state) this.#next = { digest: String(state['digest']), sources: String(state['sources']) };
      if (table !== 'CartographExtraction') continue;
      for (const id of remove) lines.push(`-${JSON.stringify(id)}`);
      lines.push(...create.map(fromContentColumns));
    }
    await this.#append(lines);
  }

  /** Keeps extractions, packed as they are stored, that came by no change. */
  async addAll(contents: AsyncIterable<string>): Promise<void> {
    for await (const content of contents) await this.#append([content]);
  }

  /** Ends a transaction, on the disk, before the database commits it. */
  async seal(): Promise<void> {
    const { digest, sources } = this.#next ?? { digest: this.#digest, sources: this.#sources };
    if (digest === undefined || (this.#end === this.#committed && digest === this.#digest)) return;
    await this.#append([`=${digest} ${this.#lines} ${sources}`]);
    await this.#file.datasync();
    this.#digest = digest;
    this.#sources = sources;
  }

  /** After the commit. */
  confirm(): void {
    this.#committed = this.#end;
    this.#next = undefined;
  }

  /** Says that it holds the extractions of the graph with this state. */
  async settle(state: JournalState): Promise<void> {
    this.#next = state;
    await this.seal();
    this.confirm();
  }

  /** Takes back what was added since the last commit. */
  async undo(): Promise<void> {
    await this.#file.truncate(this.#committed);
    await this.#recover();
  }

  /** All that was kept, in the order in which it happened. */
  async *groups(): AsyncGenerator<JournalGroup> {
    if (this.#committed > 0) yield* readGroups(this.#path, this.#committed);
  }

  /** Puts the extractions of a graph in its place; what was there is kept as `….old` where it may hold more. */
  async rewrite(contents: AsyncIterable<string>, state: JournalState, keepOld: boolean): Promise<void> {
    const fresh = new ExtractionJournal(`${this.#path}.new`, await openFile(`${this.#path}.new`));
    try {
      await fresh.#file.truncate(0);
      await fresh.addAll(contents);
      fresh.#next = state;
      await fresh.seal();
    } catch (error) {
      await fresh.close();
      await rm(fresh.#path, { force: true });
      throw error;
    }
    await this.#file.close();
    if (keepOld) await rename(this.#path, `${this.#path}.old`);
    await rename(fresh.#path, this.#path);
    this.#file = fresh.#file;
    await this.#recover();
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  async #append(lines: readonly string[]): Promise<void> {
    if (lines.length === 0) return;
    const bytes = Buffer.from(`${lines.join('\n')}\n`);
    await this.#file.write(bytes, 0, bytes.length, this.#end);
    this.#end += bytes.length;
    this.#lines += lines.length;
  }

  async #recover(): Promise<void> {
    const { end, mark } = await findLastMark(this.#file);
    await this.#file.truncate(end);
    const [digest, lines, ...sources] = mark?.split(' ') ?? [];
    this.#digest = digest;
    this.#sources = sources.join(' ') || '{}';
    this.#next = undefined;
    this.#lines = lines === undefined ? 0 : Number(lines) + 1;
    this.#end = end;
    this.#committed = end;
  }
}

const openFile = (path: string): Promise<FileHandle> => open(path, constants.O_RDWR | constants.O_CREAT, 0o600);

/** All whole transactions of a journal up to a byte, in order. */
async function* readGroups(path: string, end: number): AsyncGenerator<JournalGroup> {
  const lines = createInterface({
    input: createReadStream(path, { end: end - 1 }),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let group = { removed: new Array<string>(), added: new Array<string>() };
  for await (const line of lines) {
    if (line.startsWith('-')) group.removed.push(JSON.parse(line.slice(1)) as string);
    else if (!line.startsWith('=')) group.added.push(line);
    else {
      yield { ...group, digest: line.slice(1).split(' ')[0] ?? '' };
      group = { removed: [], added: [] };
    }
  }
}

/** The last whole line that ends a transaction, and where it ends; read from the back. */
async function findLastMark(file: FileHandle): Promise<{ readonly end: number; readonly mark?: string }> {
  const { size } = await file.stat();
  let tail = Buffer.alloc(0);
  for (let start = size; start > 0;) {
    const from = Math.max(0, start - BYTES_AT_ONCE);
    const bytes = Buffer.alloc(start - from);
    await file.read(bytes, 0, bytes.length, from);
    tail = Buffer.concat([bytes, tail]);
    start = from;
    for (let at = tail.lastIndexOf('\n='); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf('\n=', at - 1)) {
      const newline = tail.indexOf('\n', at + 1);
      if (newline >= 0) return { end: start + newline + 1, mark: tail.toString('utf8', at + 2, newline) };
    }
  }
  return tail[0] === 0x3d && tail.includes('\n')
    ? { end: tail.indexOf('\n') + 1, mark: tail.toString('utf8', 1, tail.indexOf('\n')) }
    : { end: 0 };
}
