import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { actorProperties, claimProperties, edgeProperties, flattenClaim } from '@cartograph/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cypherFormat } from '../packages/snapshot/src/formats/cypher.ts';
import { cypherLadybugFormat } from '../packages/snapshot/src/formats/cypher-ladybug.ts';
import { neo4jAdminFormat } from '../packages/snapshot/src/formats/neo4j-admin.ts';
import { hostileGraph } from '../packages/snapshot/testing/hostile-graph.ts';
import { writeExport } from '../packages/snapshot/testing/write-export.ts';
import type { TestServer } from '../packages/store/src/testing/neo4j-server.ts';
import { startTestServer } from '../packages/store/src/testing/neo4j-server.ts';

/** What is used of the database's package, which is the store's. */
interface Ladybug {
  readonly Database: new (path: string) => { close(): Promise<void> };
  readonly Connection: new (database: object) => {
    query(statement: string): Promise<LadybugResult | readonly LadybugResult[]>;
    close(): Promise<void>;
  };
}

interface LadybugResult {
  getAll(): Promise<readonly Row[]>;
}

type Row = Readonly<Record<string, unknown>>;
type Run = (statement: string) => Promise<readonly Row[]>;

/** What an element has of a table's properties; an absent one and an empty list are not told apart. */
const pick = (names: readonly string[], values: Row): Row =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = values[name];
      const isThere = value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
      return isThere ? [[name, value]] : [];
    }),
  );

async function wanted<Element extends object>(
  elements: AsyncIterable<Element>,
  table: object,
  toRow: (element: Element) => object = (element) => element,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const element of elements) rows.push(pick(Object.keys(table), toRow(element) as Row));
  return rows;
}

const execute = promisify(execFile);
const neo4j = fileURLToPath(new URL('../scripts/neo4j.mjs', import.meta.url));

/** What neo4j-admin's claims have as properties; the rest are relationships. */
const { subject: _s, object: _o, speakers: _p, documentId: _d, ...neo4jAdminClaim } = claimProperties;

/** Every property of every element, as the database has it, is what was exported. */
async function compareAll(run: Run, claimTable: object = claimProperties): Promise<void> {
  const graph = hostileGraph();
  const nodes = async (label: string, table: object): Promise<readonly Row[]> =>
    (await run(`MATCH (n:${label}) RETURN n ORDER BY n.id`)).map(({ n }) =>
      pick(Object.keys(table), ((n as { properties?: Row }).properties ?? n) as Row),
    );
  expect(await nodes('Actor', actorProperties)).toEqual(await wanted(graph.actors(), actorProperties));
  expect(await nodes('Claim', claimTable)).toEqual(await wanted(graph.claims(), claimTable, flattenClaim));
  const edges = (
    await run('MATCH (a:Actor)-[r:ACCUSE]->(b:Actor) RETURN r, a.id AS subject, b.id AS object ORDER BY r.id')
  ).map(({ r, subject, object }) => ({
    ...pick(Object.keys(edgeProperties), ((r as { properties?: Row }).properties ?? r) as Row),
    subject,
    object,
  }));
  const exported: Row[] = [];
  for await (const edge of graph.edges())
    exported.push({ ...pick(Object.keys(edgeProperties), { ...edge }), subject: edge.subject, object: edge.object });
  expect(edges).toEqual(exported);
  const links = await run('MATCH (:Claim)-[r:SUBJECT|OBJECT|CLAIMED_BY|EVIDENCED_BY]->() RETURN count(r) AS count');
  expect(Number(links[0]?.['count'])).toBe(4 * 10);
}

async function runScript(run: Run, script: string): Promise<void> {
  for (const statement of script.split(';\n')) if (statement.trim() !== '') await run(statement);
}

describe('Ladybug', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cartograph-script-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('runs its script on a new file, twice, and has every property', { timeout: 240_000 }, async () => {
    const require = createRequire(new URL('../packages/store/package.json', import.meta.url));
    const { Connection, Database } = require('@ladybugdb/core') as Ladybug;
    const database = new Database(join(folder, 'graph'));
    const connection = new Connection(database);
    const run: Run = async (statement) => {
      const result = await connection.query(statement);
      return ('getAll' in result ? result : result[0])?.getAll() ?? [];
    };
    const { 'graph.ladybug.cypher': script = '' } = await writeExport(cypherLadybugFormat, hostileGraph());
    await runScript(run, script);
    await runScript(run, script);
    await compareAll(run);
    await connection.close();
    await database.close();
  });
});

describe('Neo4j', () => {
  let server: TestServer | undefined;
  beforeAll(async () => {
    server = await startTestServer();
  }, 300_000);
  afterAll(async () => {
    await server?.clear();
    await server?.release();
  });

  it('runs its script on an empty database, twice, and has every property', { timeout: 240_000 }, async (context) => {
    if (!server) return context.skip('no Neo4j');
    await server.clear();
    const { 'graph.cypher': script = '' } = await writeExport(cypherFormat, hostileGraph());
    const { run } = server;
    await runScript(run, script);
    await runScript(run, script);
    await compareAll(run);
    const labels = await run('MATCH (n:Government) RETURN count(n) AS count');
    expect(Number(labels[0]?.['count'])).toBe(6);
    for (const name of ['actor_id', 'claim_id', 'document_id']) await run(`DROP CONSTRAINT ${name} IF EXISTS`);
  });

  it('has every property of what neo4j-admin imports', { timeout: 400_000 }, async (context) => {
    if (!server) return context.skip('no Neo4j');
    const folder = mkdtempSync(join(tmpdir(), 'cartograph-import-'));
    try {
      const files = await writeExport(neo4jAdminFormat, hostileGraph());
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
      for (const words of [['import', folder], ['start']]) {
        // not synchronously: the lock on the server has to be renewed meanwhile
        await execute(process.execPath, [neo4j, ...words]);
      }
      await server.reconnect();
      await compareAll(server.run, neo4jAdminClaim);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
