import type { ChildProcess } from 'node:child_process';
import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { runCli } from '../packages/cli/testing/run-cli.ts';
import { startTestServer } from '../packages/store/src/testing/neo4j-server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const samples = join(root, 'samples');
const script = join(root, 'scripts', 'spark.mjs');
const isThere = spawnSync(process.execPath, [script, 'path']).status === 0;
const isFull = process.env['CARTOGRAPH_FULL'] === '1';
const DOCUMENTS = isFull ? 2000 : 60;

/** The samples again and again, each time another edition, and a line that is no document. */
function someDocuments(count: number): string {
  const texts = readdirSync(samples)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(samples, name), 'utf8'));
  const lines = Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      id: `d${index}`,
      text: `Edition ${index}. ${texts[index % texts.length]}`,
      publishedAt: '2025-03-01',
    }),
  );
  return [...lines, '{"title":"no text"}'].map((line) => `${line}\n`).join('');
}

async function readParquet(folder: string): Promise<Readonly<Record<string, unknown>>[]> {
  const rows: Record<string, unknown>[] = [];
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.parquet')))
    rows.push(...(await parquetReadObjects({ file: await asyncBufferFromFile(join(folder, name)) })));
  return rows;
}

const readCsv = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n'))
    .filter((line) => line !== '');

/** The processes that a process has started, and those that they have. */
function descendantsOf(pid: number): { readonly pid: number; readonly command: string }[] {
  const { stdout } = spawnSync('ps', ['-axww', '-o', 'pid=,ppid=,command='], { encoding: 'utf8' });
  const all = stdout.split('\n').flatMap((line) => {
    const [, own, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return command === undefined ? [] : [{ pid: Number(own), parent: Number(parent), command }];
  });
  const under = (parent: number): typeof all =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...under(one.pid)]);
  return under(pid);
}

/** Kills one of the two workers as soon as articles are extracted there. */
async function killWorker(spark: ChildProcess): Promise<number> {
  while (spark.exitCode === null && spark.signalCode === null) {
    const processes = descendantsOf(spark.pid ?? 0);
    const worker = processes.find(
      ({ pid, command }) =>
        command.includes('CoarseGrainedExecutorBackend') &&
        descendantsOf(pid).some((one) => one.command.includes('extract --stdin')),
    );
    if (worker) {
      process.kill(worker.pid, 'SIGKILL');
      return worker.pid;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('Spark has ended before it extracted anything');
}

interface Told {
  readonly id: string;
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly quote: string;
}

const toldBy = ({ id, subject, relation, object, quote }: Told): string =>
  JSON.stringify([id, subject, relation, object, quote]);

const claimsOf = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => (JSON.parse(line) as { claims: readonly Told[] }).claims.map(toldBy));

const isFailure = (line: string): boolean => line.startsWith('{"error":');

/** What one process extracts, a line for each document. */
async function extractAlone(documents: string): Promise<string[]> {
  const { stdout } = await runCli(['extract', '--stdin', '--format', 'jsonl'], { stdin: documents });
  return stdout
    .trimEnd()
    .split('\n')
    .filter((line) => !isFailure(line));
}

describe.skipIf(!isThere)('the Spark job', () => {
  it(
    `extracts ${DOCUMENTS} articles with two workers as one process does, also when one of the two is killed`,
    async ({ onTestFinished }) => {
      const folder = mkdtempSync(join(tmpdir(), 'cartograph-spark-'));
      try {
        const [input, output] = [join(folder, 'documents.jsonl'), join(folder, 'out')];
        const documents = someDocuments(DOCUMENTS);
        writeFileSync(input, documents);
        const spark = spawn(process.execPath, [script, 'run', input, output, '--partitions', '6'], { cwd: folder });
        // a job that has taken too long would go on by itself
        onTestFinished(() => {
          if (spark.exitCode === null) for (const { pid } of descendantsOf(spark.pid ?? 0)) process.kill(pid);
        });
        let log = '';
        for (const stream of [spark.stdout, spark.stderr]) stream.on('data', (chunk) => (log += String(chunk)));
        const ended = once(spark, 'close');
        expect(await killWorker(spark)).toBeGreaterThan(0);
        const [status] = await ended;
        expect({ status, log: status === 0 ? '' : log }).toEqual({ status: 0, log: '' });

        const lines = (await readParquet(join(output, 'extractions'))).map(({ line }) => String(line));
        const extracted = lines.filter((line) => !isFailure(line));
        expect(extracted.sort()).toEqual((await extractAlone(documents)).sort());
        expect(await readParquet(join(output, 'failures'))).toHaveLength(1);

        const told = claimsOf(extracted);
        const claims = (await readParquet(join(output, 'claims'))) as unknown as readonly Told[];
        expect(claims.map(toldBy).sort()).toEqual(told.sort());
        const table = (name: string): string[] => readCsv(join(output, 'neo4j-admin', name));
        expect(table('relationships.evidence')).toHaveLength(told.length);
        expect(table('nodes.documents')).toHaveLength(DOCUMENTS);
        const actors = table('nodes.actors').map((line) => line.split(',')[0]);
        expect(new Set(actors).size).toBe(actors.length);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    DOCUMENTS * 4000 + 1_200_000,
  );

  // some forty writes, each a job of Spark's
  it.skipIf(!isFull)('loads a real Neo4j by the connector, twice the same', { timeout: 7_200_000 }, async (context) => {
    const server = await startTestServer();
    if (!server) return context.skip('no Neo4j');
    const folder = mkdtempSync(join(tmpdir(), 'cartograph-spark-'));
    try {
      await server.clear();
      const input = join(folder, 'documents.jsonl');
      const documents = someDocuments(12);
      writeFileSync(input, documents);
      const told = claimsOf(await extractAlone(documents)).sort();
      for (const output of ['first', 'second']) {
        const words = [script, 'run', input, join(folder, output), '--partitions', '2', '--neo4j', server.url];
        const env = { ...process.env, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password };
        // not synchronously: the lock on the server has to be renewed meanwhile
        await promisify(execFile)(process.execPath, words, { cwd: folder, env, maxBuffer: 100_000_000 });
        const claims = await server.run(
          'MATCH (s:Actor)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Actor), (c)-[:EVIDENCED_BY]->(:Document) ' +
            'RETURN c.id AS id, s.id AS subject, c.relation AS relation, o.id AS object, c.quote AS quote',
        );
        expect((claims as unknown as Told[]).map(toldBy).sort()).toEqual(told);
        const counts = await server.run(
          'MATCH (c:Claim)-[:SUBJECT]->(s), (c)-[:OBJECT]->(o) ' +
            'WHERE NOT EXISTS { (s)-[r]-(o) WHERE type(r) = c.relation } RETURN count(*) AS without',
        );
        expect(counts[0]?.['without']).toBe(0);
        const all = await server.run('MATCH (n) WHERE n:Claim OR n:Document RETURN count(n) AS nodes');
        expect(all[0]?.['nodes']).toBe(told.length + 12);
      }
    } finally {
      for (const name of ['actor_id', 'claim_id', 'document_id']) await server.run(`DROP CONSTRAINT ${name} IF EXISTS`);
      await server.clear();
      await server.release();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
