import { describe, expect, it } from 'vitest';
import { runCli } from '../testing/run-cli.ts';
import { commands } from './commands/commands.ts';
import { readVersion } from './version.ts';

const names = [
  'build',
  'serve',
  'query',
  'questions',
  'stats',
  'export',
  'import',
  'snapshot',
  'cite',
  'remove',
  'judge',
  'doctor',
  'extract',
  'parse',
  'explain',
  'gazetteer',
  'lexicon',
];

describe('help', () => {
  it('names every command, on standard output, with status 0', async () => {
    const { status, stdout, stderr } = await runCli(['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const name of names) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(commands).toHaveLength(names.length);
    expect(await runCli([])).toMatchObject({ status: 0, stdout });
  });

  it.each(names)('of %s has examples and the options that hold everywhere', async (name) => {
    const { status, stdout } = await runCli([name, '--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Examples:\n {2}\$ /);
    for (const option of ['--store <url>', '--json', '--quiet', '--verbose', '--no-color', '--help'])
      expect(stdout).toContain(option);
  });

  it('is had by the word help as well', async () => {
    expect(await runCli(['help'])).toEqual(await runCli(['--help']));
    expect(await runCli(['help', 'build'])).toEqual(await runCli(['build', '--help']));
    expect(await runCli(['judge', 'help', 'actor'])).toEqual(await runCli(['judge', 'actor', '--help']));
  });

  it('prints the version', async () => {
    expect(await runCli(['--version'])).toEqual({ status: 0, stdout: `${readVersion()}\n`, stderr: '' });
  });
});

describe('wrong usage ends with 2 and one line that says what is right', () => {
  it.each([
    [['buld', 'x'], /unknown command 'buld' \(Did you mean build\?\)/],
    [['stats', '--jsn'], /unknown option '--jsn' \(Did you mean --json\?\)/],
    [['extract', '--formt', 'json', 'x'], /\(Did you mean --format\?\)/],
    [['extract', '--format', 'xml', 'x'], /Allowed choices are text, json, jsonl/],
    [['extract'], /name a file to extract, or give documents with --stdin/],
    [['extract', '--stdin', 'x.txt'], /files or --stdin, not both/],
    [['extract', 'x.txt', '--published-at', 'tomorrow'], /--published-at tomorrow is no date; write it as 2025-03-01/],
    [['extract', 'x.txt', '--gazetteer', '/nope'], /--gazetteer \/nope is not there; name a folder of \.tsv files/],
    [['lexicon', 'gaps', '.', '--limit', 'all'], /--limit all is no number of lines/],
    [['query'], /missing required argument 'cypher'; see cartograph query --help/],
    [['judge', 'undo'], /missing required argument 'id'; see cartograph judge undo --help/],
    [['query', '  '], /the statement is empty/],
    [['query', 'RETURN $a', '--param', 'a'], /--param a is no parameter; write it as name=value/],
    [['query', 'MATCH (n) DELETE n'], /DELETE/],
    [['query', 'RETURN 1; RETURN 2'], /./],
    [['build'], /missing required argument 'input'/],
    [['build', '.', '--workers', 'all'], /--workers all is no number of threads/],
    [['build', '-', '-'], /standard input \(-\) can be read only once/],
    [['serve', '--port', 'many'], /--port many is no port/],
    [['export', '--format', 'xls'], /no format is called xls; there are json, jsonl, csv/],
    [['import', '/nope.json'], /\/nope.json is not there; name a \.json/],
    [['export', '--format', 'dossier'], /name the actor of the dossier with --actor ID/],
    [['snapshot', 'diff', 'a', 'b', '--format', 'pdf'], /no form is called pdf; there are text, json, md, html/],
    [['cite', 'x', '--format', 'pdf'], /no form is called pdf; there are text, md, json/],
    [['explain', 'x.txt', '--sentence', '0'], /--sentence 0 is no number/],
    [['parse'], /name one text file, or give the text with --stdin/],
    [['gazetteer', 'find', 'x', '--date', 'now'], /--date now is no date/],
    [['stats', '--store', 'mysql://x'], /no store has the URL mysql:\/\/x; write ladybug:PATH or neo4j:/],
  ] as const)('%j', async (args, message) => {
    const { status, stdout, stderr } = await runCli(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('a store that cannot be had ends with 3', () => {
  it.each([['stats'], ['doctor'], ['export'], ['query', 'MATCH (a:Official) RETURN a.name'], ['serve', '--read-only']])(
    '%s',
    async (...args) => {
      const { status, stdout, stderr } = await runCli([...args, '--store', 'ladybug:/tmp/cartograph-nowhere/graph']);
      expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
      expect(stderr.trim().split('\n')).toHaveLength(1);
    },
  );

  it('takes the store from CARTOGRAPH_STORE', async () => {
    const { status, stderr } = await runCli(['stats'], {
      env: { CARTOGRAPH_STORE: 'ladybug:/tmp/cartograph-elsewhere/graph' },
    });
    expect(status).toBe(3);
    expect(stderr).toContain('/tmp/cartograph-elsewhere/graph');
  });
});
