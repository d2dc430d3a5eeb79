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

/** How many claims are sorted in memory; a million of them are a hundred files of some ten megabytes. */
const RUN_LENGTH = 10_000;

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
  try {
    for await (const claim of claims) {
      run.push({ edgeId: edgeId(edgeOf(claim)), json: JSON.stringify(claim) });
      if (run.length < runLength) continue;
      folder ??= await mkdtemp(join(tmpdir(), 'cartograph-sort-'));
      files.push(join(folder, String(files.length)));
      await writeRun(files.at(-1) ?? '', run.sort(byEdge));
      run = [];
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

async function* readRun(path: string): AsyncGenerator<SortedClaim> {
  const file = await open(path);
  let id: string | undefined;
  for await (const line of file.readLines({ highWaterMark: 32 * 1024 })) {
    if (id === undefined) id = JSON.parse(line) as string;
    else {
      yield { edgeId: id, json: line };
      id = undefined;
    }
  }
}

async function* inMemory(run: readonly SortedClaim[]): AsyncGenerator<SortedClaim> {
  yield* run;
}

async function* mergeRuns(runs: readonly AsyncGenerator<SortedClaim>[]): AsyncGenerator<SortedClaim> {
  try {
    const heads = await Promise.all(runs.map((run) => run.next()));
    for (;;) {
      let least = -1;
      let claim: SortedClaim | undefined;
      // the first of equal ones: earlier runs have the smaller ids
      heads.forEach(({ done, value }, index) => {
        if (done === true || (claim !== undefined && compareCodeUnits(value.edgeId, claim.edgeId) >= 0)) return;
        [least, claim] = [index, value];
      });
      if (claim === undefined) return;
      yield claim;
      heads[least] = await (runs[least] as AsyncGenerator<SortedClaim>).next();
    }
  } finally {
    for (const run of runs) await run.return(undefined);
  }
}
