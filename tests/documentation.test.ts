import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore } from '@cartograph/store';
import type { GraphStore } from '@cartograph/store';
import { describe, expect, it } from 'vitest';
import { runCli } from '../packages/cli/testing/run-cli.ts';
import { articles } from '../packages/store/src/testing/articles.ts';
import { startTestServer } from '../packages/store/src/testing/neo4j-server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const statements = [...read('README.md').matchAll(/```cypher\n([\s\S]*?)```/g)].map(([, statement = '']) =>
  statement.trim(),
);

/** What npm and pnpm do without a script of ours. */
const builtIn = new Set(['install', 'start', 'test', 'run', 'exec']);

describe.each(pages)('%s', (page) => {
  const text = read(page);

  it('links to pages and pictures that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  it('names scripts of package.json and commands of the program', async () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
    const named = [...text.matchAll(/\bpnpm (?:run )?([a-z][a-z0-9:]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => scripts[name] === undefined && !builtIn.has(name))).toEqual([]);
    const { stdout } = await runCli(['--help']);
    const known = [...stdout.matchAll(/^ {2}([a-z]+)[ \n]/gm)].map(([, name]) => name);
    const asked = [...text.matchAll(/(?:npx |`)cartograph ([a-z]+)/g)].map(([, name = '']) => name);
    expect(asked.filter((name) => !known.includes(name))).toEqual([]);
  });
});

async function askAll(store: GraphStore): Promise<readonly (readonly unknown[])[]> {
  try {
    await store.save(articles);
    const answers = [];
    for (const statement of statements) answers.push((await store.ask(statement)).rows);
    return answers;
  } finally {
    await store.close();
  }
}

describe("the README's questions", () => {
  const folder = mkdtempSync(join(tmpdir(), 'cartograph-readme-'));

  it('are answered by the embedded database and, where it can be had, by Neo4j, alike', async ({ skip }) => {
    expect(statements).toHaveLength(3);
    const embedded = await askAll(await openStore(`ladybug:${join(folder, 'graph')}`)).finally(() =>
      rmSync(folder, { recursive: true, force: true }),
    );
    expect(embedded[0]).toEqual([['Tomás Peña', 'Harbor Cartel', 1, 1]]);
    expect(embedded.every((rows) => rows.length > 0)).toBe(true);
    const server = await startTestServer();
    if (!server) return skip('no Neo4j here');
    try {
      await server.clear();
      expect(await askAll(await openStore(server.url, server))).toEqual(embedded);
    } finally {
      await server.clear();
      await server.release();
    }
  });
});
