// One measurement of the store bench on a Ladybug file, in a process of its own: rows|load|save|read|merge FILE CLAIMS ACTORS; prints JSON.
import { openStore } from '@cartograph/store';
import { openGraphStore } from '../packages/store/src/graph/create-graph-store.ts';
import { ExtractionJournal } from '../packages/store/src/ladybug/extraction-journal.ts';
import { openLadybugDatabase } from '../packages/store/src/ladybug/ladybug-database.ts';
import { openLadybugFile } from '../packages/store/src/ladybug/ladybug-file.ts';
import { syntheticArticles } from '../packages/store/src/testing/synthetic-articles.ts';
import { rowByRow } from './row-by-row.ts';
import { claimsPerSecond, otherArticles, sizeOf, timeMerging, timeReading } from './store-sizes.ts';

const READINGS_BEFORE = 20;

const [what, path = '', claims = '0', actors = '0'] = process.argv.slice(2);
const measurements = {
  rows: measureRows,
  load: measureLoad,
  save: measureSaving,
  read: measureReading,
  merge: measureMerging,
};
const measured = await measurements[what as keyof typeof measurements]();
console.log(JSON.stringify({ ...measured, megabytes: process.resourceUsage().maxRSS / 1000 }));

/** Each row by its own statement, and each article by its own save. */
async function measureRows(): Promise<object> {
  const url = `ladybug:${path}`;
  const database = await openLadybugDatabase(url, await openLadybugFile(path, false, 0), {});
  const rows = await openGraphStore(rowByRow(database));
  const rowRate = await claimsPerSecond((batch) => rows.save(batch), otherArticles(20, 20));
  await rows.close();
  const store = await openStore(url);
  const articleRate = await claimsPerSecond(
    (batch) => store.save(batch),
    syntheticArticles({ ...sizeOf(400), perBatch: 1 }),
  );
  await store.close();
  return { rows: rowRate, articles: articleRate };
}

async function measureLoad(): Promise<object> {
  const store = await openStore(`ladybug:${path}`);
  const load = await store.startLoad();
  if (!load) throw new Error(`${path} is not empty`);
  const batches = syntheticArticles(sizeOf(Number(claims), Number(actors)));
  const bulk = await claimsPerSecond(
    (batch) => load.save(batch),
    batches,
    () => load.finish(),
  );
  const { actors: named, edges } = await store.stats();
  await store.close();
  return { bulk, actors: named, edges };
}

/** Saves more into a graph that has something: each row by its own statement, then in the batches of `cartograph build`. */
async function measureSaving(): Promise<object> {
  const url = `ladybug:${path}`;
  const database = await openLadybugDatabase(url, await openLadybugFile(path, false, 0), {});
  const rows = await openGraphStore(rowByRow(database));
  const rowRate = await claimsPerSecond((batch) => rows.save(batch), otherArticles(4, 4, 'row by row'));
  const store = await openGraphStore(database);
  const journal = timeJournal();
  const startedAt = performance.now();
  const batched = await claimsPerSecond(
    (batch) => store.save(batch),
    otherArticles(320, 32),
    () => store.close(),
  );
  return { batched, rows: rowRate, journal: journal.milliseconds / (performance.now() - startedAt) };
}

/** How long the file of extractions beside the graph keeps the savings waiting, from now on. */
function timeJournal(): { milliseconds: number } {
  const time = { milliseconds: 0 };
  const { add, seal } = ExtractionJournal.prototype;
  const timed = async (work: () => Promise<void>): Promise<void> => {
    const startedAt = performance.now();
    await work();
    time.milliseconds += performance.now() - startedAt;
  };
  ExtractionJournal.prototype.add = function timedAdd(change) {
    return timed(() => add.call(this, change));
  };
  ExtractionJournal.prototype.seal = function timedSeal() {
    return timed(() => seal.call(this));
  };
  return time;
}

async function measureReading(): Promise<object> {
  const store = await openStore(`ladybug:${path}`, { readOnly: true });
  const times = await timeReading(store, READINGS_BEFORE);
  await store.close();
  return { times };
}

async function measureMerging(): Promise<object> {
  const store = await openStore(`ladybug:${path}`);
  const merging = await timeMerging(store);
  await store.close();
  return { merging };
}
