import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { GraphStore } from '@cartograph/store';
import { openStore } from '@cartograph/store';
import { syntheticArticles } from '../packages/store/src/testing/synthetic-articles.ts';

// Claims a second saved in batches and one article at a time, and how long reading takes from the biggest hub, on made-up
// articles with few actors in most of them: --claims 10000, --store URL (a new Ladybug file by default).
const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '10000' },
    batch: { type: 'string', default: '100' },
    store: { type: 'string' },
  },
});
const CLAIMS_PER_DOCUMENT = 20;
const claims = Number(values.claims);
const size = {
  documents: Math.ceil(claims / CLAIMS_PER_DOCUMENT),
  perBatch: Number(values.batch),
  claimsPerDocument: CLAIMS_PER_DOCUMENT,
  actors: Math.max(100, Math.ceil(claims / 5)),
};
const folder = mkdtempSync(join(tmpdir(), 'cartograph-bench-'));
const store = await openStore(values.store ?? `ladybug:${folder}/graph`);
try {
  const batched = await saveAll(store);
  const single = await saveSingly(store, 20);
  console.log(
    `batches of ${size.perBatch}: ${batched.toFixed(0)} claims/s; one article at a time: ${single.toFixed(0)} claims/s (${(batched / single).toFixed(1)} ×)`,
  );
  const { documents, actors, edges, claims: stored } = await store.stats();
  console.log(`${documents} documents, ${stored} claims, ${actors} actors, ${edges} edges`);
  if (!values.store) console.log(`file: ${(statSync(`${folder}/graph`).size / 1e6).toFixed(0)} MB`);
  await report('neighbourhood of the biggest hub (25)', () => store.neighbourhood(['actor-0'], { limit: 25 }));
  await report('overview', () => store.overview());
  await report('search for a name', () => store.search('ban'));
  await report('search for a sentence', () => store.search('consult zuba'));
  await report('search with a typo', () => store.search('cosnult'));
  await report('claims of an edge', () => store.edgeClaims('actor-0|CONSULT|actor-1'));
  await report('stats', () => store.stats());
  console.log(`memory: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
} finally {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Saves everything; claims a second, and a line for each tenth, with the memory that the process has by then. */
async function saveAll(to: GraphStore): Promise<number> {
  const startedAt = performance.now();
  let done = 0;
  let reported = 0;
  for (const batch of syntheticArticles(size)) {
    await to.save(batch);
    done += batch.length;
    if (done * 10 < (reported + 1) * size.documents) continue;
    reported = Math.floor((done * 10) / size.documents);
    const seconds = (performance.now() - startedAt) / 1000;
    console.log(
      `${String(reported * 10).padStart(3)} %: ${(done * CLAIMS_PER_DOCUMENT).toFixed(0)} claims in ${seconds.toFixed(1)} s, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
    );
  }
  return (done * CLAIMS_PER_DOCUMENT) / ((performance.now() - startedAt) / 1000);
}

/** Saves some more articles one by one, and takes them out again; claims a second. */
async function saveSingly(to: GraphStore, documents: number): Promise<number> {
  const ids: string[] = [];
  const startedAt = performance.now();
  for (const [article] of syntheticArticles({ ...size, documents, perBatch: 1 })) {
    if (!article) continue;
    const id = `single ${article.document.id}`;
    const told = article.claims.map((claim) => ({ ...claim, id: `single ${claim.id}` }));
    await to.save([{ ...article, document: { ...article.document, id }, claims: told }]);
    ids.push(id);
  }
  const seconds = (performance.now() - startedAt) / 1000;
  await to.remove(ids);
  return (documents * CLAIMS_PER_DOCUMENT) / seconds;
}

/** How long a work takes, of 30 times: the median and the 95th percentile. */
async function report(name: string, work: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < 30; round += 1) {
    const startedAt = performance.now();
    await work();
    times.push(performance.now() - startedAt);
  }
  times.sort((a, b) => a - b);
  console.log(`${name}: median ${(times[14] ?? 0).toFixed(1)} ms, p95 ${(times[28] ?? 0).toFixed(1)} ms`);
}
