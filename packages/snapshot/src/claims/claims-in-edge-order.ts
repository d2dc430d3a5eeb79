import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphClaim } from '@cartograph/model';
import { compareCodeUnits, edgeId, edgeOf } from '@cartograph/model';

/** A claim as JSON, with the edge that it is part of. */
export interface SortedClaim {
  readonly edgeId: string;
  readonly json: string;
}

/** How many claims, and characters of them, are sorted in memory; a million claims are some hundred files. */
const RUN_LENGTH = 10_000;
const RUN_CHARACTERS = 6_000_000;

/**
 * Claims that come in id order, in the order of their edges, each edge's in id order: sorted in memory while they are
 * few, else in runs on the disk that are merged. The files go when the last one is read or the reader stops.
 */
export async function* claimsInEdgeOrder(
  claims: AsyncIterable<GraphClaim>,
  runLength: number = RUN_LENGTH,
): AsyncGenerator<SortedClaim, undefined> {
  let folder: string | undefined;
  const files: string[] = [];
  let run: SortedClaim[] = [];
  let characters = 0;
  try {
    for await (const claim of claims) {
      const json = JSON.stringify(claim);
      run.push({ edgeId: edgeId(edgeOf(claim)), json });
      characters += json.length;
      if (run.length < runLength && characters < RUN_CHARACTERS) continue;
      folder ??= await mkdtemp(join(tmpdir(), 'cartograph-sort-'));
      files.push(join(folder, String(files.length)));
      await writeRun(files.at(-1) ?? '', run.sort(byEdge));
      run = [];
      characters = 0;
    }
    yield* mergeRuns([...files.map(readRun), inMemory(run.sort(byEdge))]);
    return undefined;
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}

// sorting is stable, so that an edge's claims stay in id order
const byEdge = (a: SortedClaim, b: SortedClaim): number => compareCodeUnits(a.edgeId, b.edgeId);

const writeRun = (path: string, run: readonly SortedClaim[]): Promise<void> =>
  writeFile(path, pairsOf(run), { mode: 0o600 });

function* pairsOf(run: readonly SortedClaim[]): Generator<string> {
  for (let from = 0; from < run.length; from += 500) {
    yield run
      .slice(from, from + 500)
      .map(({ edgeId: id, json }) => `${JSON.stringify(id)}\n${json}\n`)
      .join('');
  }
}

type Batches = AsyncGenerator<readonly SortedClaim[], undefined>;

const BYTES_AT_ONCE = 64 * 1024;
const NEWLINE = 0x0a;

/** The claims of a run, as many at a time as some bytes of it hold. */
async function* readRun(path: string): Batches {
  const file = await open(path);
  const bytes = Buffer.allocUnsafe(BYTES_AT_ONCE);
  let rest = Buffer.alloc(0);
  let lines: string[] = [];
  try {
    for (;;) {
      const { bytesRead } = await file.read(bytes, 0, BYTES_AT_ONCE);
      if (bytesRead === 0) return undefined;
      const read = Buffer.concat([rest, bytes.subarray(0, bytesRead)]);
      let start = 0;
      for (let end = read.indexOf(NEWLINE); end >= 0; end = read.indexOf(NEWLINE, start)) {
        lines.push(read.toString('utf8', start, end));
        start = end + 1;
      }
      rest = read.subarray(start);
      const whole = lines.length - (lines.length % 2);
      yield toClaims(lines.slice(0, whole));
      lines = lines.slice(whole);
    }
  } finally {
    await file.close();
  }
}

/** Lines come in pairs: the edge's id, the claim. */
function toClaims(lines: readonly string[]): SortedClaim[] {
  const claims: SortedClaim[] = [];
  for (let at = 0; at + 1 < lines.length; at += 2)
    claims.push({ edgeId: JSON.parse(lines[at] ?? '') as string, json: lines[at + 1] ?? '' });
  return claims;
}

async function* inMemory(run: readonly SortedClaim[]): Batches {
  yield run;
  return undefined;
}

/** A run as far as it has been merged. */
class Head {
  readonly #batches: Batches;
  #batch: readonly SortedClaim[] = [];
  #at = 0;
  #isDone = false;

  constructor(batches: Batches) {
    this.#batches = batches;
  }

  /** The next claim, once {@link fill} has been awaited; undefined at the end. */
  get claim(): SortedClaim | undefined {
    return this.#batch[this.#at];
  }

  get isEmpty(): boolean {
    return !this.#isDone && this.claim === undefined;
  }

  skip(): void {
    this.#at += 1;
  }

  async fill(): Promise<void> {
    while (this.isEmpty) {
      const { done, value } = await this.#batches.next();
      [this.#batch, this.#at, this.#isDone] = [value ?? [], 0, done === true];
    }
  }

  close(): Promise<unknown> {
    return this.#batches.return(undefined);
  }
}

async function* mergeRuns(runs: readonly Batches[]): AsyncGenerator<SortedClaim> {
  const heads = runs.map((run) => new Head(run));
  try {
    for (const head of heads) await head.fill();
    for (;;) {
      let least: Head | undefined;
      // the first of equal ones: earlier runs have the smaller ids
      for (const head of heads) if (isBefore(head.claim, least?.claim)) least = head;
      if (least?.claim === undefined) return;
      yield least.claim;
      least.skip();
      if (least.isEmpty) await least.fill();
    }
  } finally {
    for (const head of heads) await head.close();
  }
}

const isBefore = (claim: SortedClaim | undefined, least: SortedClaim | undefined): boolean =>
  claim !== undefined && (least === undefined || compareCodeUnits(claim.edgeId, least.edgeId) < 0);
