// The graph store on made-up articles with few actors in most of them: bulk and batches against row by row, how long reading
// takes, and memory: --claims 10000,100000 --on ladybug,neo4j (that of scripts/neo4j.mjs, whose data go). It wants an idle machine.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createChecks } from './checks.ts';
import type { Rates } from './store-neo4j.ts';
import { measureNeo4j, startNeo4j, stopNeo4j } from './store-neo4j.ts';
import type { Merging } from './store-sizes.ts';
import { sizeOf } from './store-sizes.ts';

const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '10000,100000' },
    on: { type: 'string', default: 'ladybug,neo4j' },
  },
});
const HUB = 'neighbourhood of the biggest hub (25)';
/** So many actors to draw from that about 100,000 are named in 100,000 claims. */
const ACTORS_FOR_SEARCH = 600_000;
const sizes = values.claims.split(',').map(Number);
const folder = mkdtempSync(join(tmpdir(), 'cartograph-bench-'));
const checks = createChecks();
try {
  if (values.on.includes('ladybug')) benchLadybug();
  if (values.on.includes('neo4j')) await benchNeo4j();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Figures {
  readonly rows: number;
  readonly articles: number;
  readonly bulk: number;
  readonly batched: number;
  /** The share of the time of batches that the extractions beside the graph take. */
  readonly journal: number;
  readonly actors: number;
  readonly edges: number;
  readonly times: Readonly<Record<string, number>>;
  readonly merging: Merging;
  readonly megabytes: number;
}

function benchLadybug(): void {
  const { rows, articles } = measure('rows', 'rows');
  console.log(`Ladybug: row by row ${rows.toFixed(0)} claims/s, article by article ${articles.toFixed(0)} claims/s`);
  const memories: number[] = [];
  for (const claims of sizes) {
    const load = measure('load', `${claims}`, claims);
    const megabytes = (statSync(join(folder, `${claims}`)).size / 1e6).toFixed(0);
    console.log(
      `Ladybug, ${claims} claims (${load.actors} actors, ${load.edges} edges, ${megabytes} MB): bulk ${load.bulk.toFixed(0)} claims/s, ${load.megabytes.toFixed(0)} MB of memory`,
    );
    checks.atLeast('bulk against row by row', load.bulk / rows, 20, ' ×');
    memories.push(load.megabytes);
    const { times } = tellReading(measure('read', `${claims}`));
    if (claims === 100_000) checks.atMost(`p95: ${HUB}`, times[HUB] ?? 0, 50, ' ms');
    const more = measure('save', `${claims}`);
    console.log(
      `       then batches of 32 articles: ${more.batched.toFixed(0)} claims/s, ${(more.batched / more.rows).toFixed(1)} times row by row, ${more.megabytes.toFixed(0)} MB of memory; ${(more.journal * 100).toFixed(1)} % of their time for the extractions beside the graph`,
    );
    tellMerging(measure('merge', `${claims}`).merging);
  }
  const [smaller, larger] = memories.slice(-2);
  if (smaller && larger) checks.atMost('memory of the last load against the one before', larger / smaller, 1.25, ' ×');
  if (sizes.includes(100_000)) benchSearch();
}

function benchSearch(): void {
  const { actors } = measure('load', 'search', 100_000, ACTORS_FOR_SEARCH);
  console.log(`Ladybug, ${actors} actors and 100000 sentences`);
  const { times, megabytes } = tellReading(measure('read', 'search'));
  for (const [name, time] of Object.entries(times).filter(([each]) => each.startsWith('search')))
    checks.atMost(`p95: ${name}`, time, 60, ' ms');
  checks.atMost('memory of the process that reads', megabytes, 400, ' MB');
}

async function benchNeo4j(): Promise<void> {
  const login = startNeo4j();
  if (!login) return;
  try {
    for (const claims of sizes.filter((size) => size <= 100_000)) {
      const { rows, batches, byHand, times, merging } = await measureNeo4j(login, claims);
      console.log(
        `Neo4j, ${claims} claims: a statement for each row ${tellRates(rows)}, batches ${tellRates(batches)}, by hand ${tellRates(byHand)}`,
      );
      const against = (a: Rates, b: Rates): number => a.processor / b.processor;
      checks.atLeast('batches against a statement for each row, in processor time', against(batches, rows), 30, ' ×');
      checks.atMost('the best script by hand against batches, in processor time', against(byHand, batches), 1.5, ' ×');
      tellReading({ times });
      if (claims === 100_000) checks.atMost(`p95: ${HUB}`, times[HUB] ?? 0, 20, ' ms');
      tellMerging(merging);
    }
  } finally {
    stopNeo4j();
  }
}

function tellReading<T extends Pick<Figures, 'times'>>(figures: T): T {
  for (const [name, time] of Object.entries(figures.times)) console.log(`       p95: ${name}: ${time.toFixed(1)} ms`);
  return figures;
}

function tellRates({ clock, processor }: Rates): string {
  return `${clock.toFixed(0)} claims/s (${processor.toFixed(0)} a second of processor)`;
}

function tellMerging({ merge, undo }: Merging): void {
  console.log(
    `       the two biggest hubs judged to be one: ${merge.toFixed(1)} s, and taken back: ${undo.toFixed(1)} s`,
  );
}

/** Measures in a process of its own, so that memory is that of one thing. */
function measure(
  what: 'rows' | 'load' | 'save' | 'read' | 'merge',
  name: string,
  claims = 0,
  actors = sizeOf(claims).actors,
): Figures {
  const script = fileURLToPath(new URL('./store-ladybug.ts', import.meta.url));
  const words = ['--import', 'tsx', '--conditions=@cartograph/source', script, what, join(folder, name)];
  console.error(`Ladybug: ${what} ${name}`);
  const { stdout, status } = spawnSync(process.execPath, [...words, String(claims), String(actors)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${what} ${name} ended with ${status}`);
  return JSON.parse(stdout) as Figures;
}
