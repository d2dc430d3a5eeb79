// `cartograph build` from files to an empty Ladybug graph, in processes of its own: all cores against one, sentences a second,
// memory, and whether time is linear. It wants the built program (pnpm build) and an idle machine: --articles 300,1000,6000.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createChecks } from './checks.ts';
import { readManyArticles } from './read-bench-articles.ts';

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '300,1000,6000' }, pinned: { type: 'string', default: '1000' } },
});
const sizes = values.articles.split(',').map(Number);
const pinnedSize = Number(values.pinned);
const program = fileURLToPath(new URL('../packages/cli/bin/cartograph.mjs', import.meta.url));
const usageHook = new URL('./print-usage.mjs', import.meta.url).href;
const checks = createChecks();
const folder = mkdtempSync(join(tmpdir(), 'cartograph-bench-'));

interface Built {
  readonly seconds: number;
  /** Of all threads: what other work on the machine does not add to. */
  readonly processorSeconds: number;
  readonly megabytes: number;
  readonly sentences: number;
  readonly claims: number;
}

try {
  console.log(`${readManyArticles(1).source}; ${availableParallelism()} cores`);
  const builds = new Map<number, Built>();
  for (const size of sizes) {
    const built = build(size);
    builds.set(size, built);
    tell(`${size} articles`, built);
  }
  checkBuilds(builds);
  checkCores(builds.get(pinnedSize));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function checkBuilds(builds: ReadonlyMap<number, Built>): void {
  const [first, last] = [[...builds][0], [...builds].at(-1)];
  if (!first || !last) return;
  checks.atLeast('sentences a second, end to end', last[1].sentences / last[1].seconds, 400);
  checks.atMost('memory', Math.max(...[...builds.values()].map(({ megabytes }) => megabytes)), 1000, ' MB');
  if (builds.size < 2) return;
  const [before] = [...builds].slice(-2);
  if (!before) return;
  checks.atMost(`memory of ${last[0]} against ${before[0]}`, last[1].megabytes / before[1].megabytes, 1.25, ' ×');
  const perSentence = ({ processorSeconds, sentences }: Built): number => processorSeconds / sentences;
  checks.atMost(
    `processor time a sentence of ${last[0]} against ${before[0]}`,
    perSentence(last[1]) / perSentence(before[1]),
    1.15,
    ' ×',
  );
}

/** The same build with all cores, and pinned to one. */
function checkCores(all: Built | undefined): void {
  if (spawnSync('taskset', ['--version']).status !== 0)
    return console.log('skipped: one core against all of them, which wants taskset (Linux)');
  const free = all ?? build(pinnedSize);
  const one = build(pinnedSize, ['taskset', '-c', '0']);
  tell(`${pinnedSize} articles on one core`, one);
  checks.atLeast(`${availableParallelism()} cores against one`, one.seconds / free.seconds, 1.7, ' ×');
}

function tell(name: string, { seconds, processorSeconds, megabytes, sentences, claims }: Built): void {
  const rate = (sentences / seconds).toFixed(0);
  console.log(
    `${name}: ${seconds.toFixed(1)} s (${processorSeconds.toFixed(1)} s of processors), ${sentences} sentences, ${claims} claims, ${rate} sentences/s, ${megabytes.toFixed(0)} MB`,
  );
}

function build(size: number, before: readonly string[] = []): Built {
  const input = join(folder, `${size}.jsonl`);
  const lines = readManyArticles(size).articles.map((article) => `${JSON.stringify(article)}\n`);
  writeFileSync(input, lines.join(''));
  const store = join(folder, `graph-${size}`);
  const usage = join(folder, 'usage');
  const words = [...before, process.execPath, '--import', usageHook, program, 'build', input, '--json', '--quiet'];
  const [file = '', ...args] = [...words, '--workers', String(availableParallelism()), '--store', `ladybug:${store}`];
  const startedAt = performance.now();
  const env = { ...process.env, BENCH_USAGE: usage };
  const { stdout, stderr, status } = spawnSync(file, args, { env, encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = (performance.now() - startedAt) / 1000;
  if (status !== 0) throw new Error(`the build of ${size} ended with ${status}: ${stderr.trim()}`);
  rmSync(store, { force: true });
  const { sentences, claims } = JSON.parse(stdout) as { sentences: number; claims: number };
  const { maxRSS, processor } = JSON.parse(readFileSync(usage, 'utf8')) as { maxRSS: number; processor: number };
  return { seconds, processorSeconds: processor / 1e6, sentences, claims, megabytes: maxRSS / 1000 };
}
