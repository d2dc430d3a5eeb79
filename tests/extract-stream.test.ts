import { describe, expect, it } from 'vitest';
import { runCli } from '../packages/cli/testing/run-cli.ts';

const line = (id: string, text: string): string => JSON.stringify({ id, text, publishedAt: '2025-03-01' });

describe('extract --stdin', () => {
  it('answers line by line, with an error in the place of a bad one', async () => {
    const stdin = Buffer.concat([
      Buffer.from(`${line('a', 'Mexico extradited 29 men to the United States.')}\n{bad\n\n`),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      Buffer.from(`{"text":"${'x'.repeat(5_000_000)}"}\n{"title":"no text"}\n${line('b', '')}`),
    ]);
    const { status, stdout, stderr } = await runCli(['extract', '--stdin', '--format', 'jsonl'], { stdin });
    const lines = stdout
      .trim()
      .split('\n')
      .map((each) => JSON.parse(each));
    expect(status).toBe(1);
    expect(lines.map(({ document, error }) => document?.id ?? error.line)).toEqual(['a', 2, 4, 5, 6, 'b']);
    expect(lines[1]).toEqual({ error: { line: 2, message: expect.stringMatching(/^is not JSON/) } });
    expect(
      stderr
        .trim()
        .split('\n')
        .map((each) => each.slice(0, 14)),
    ).toEqual([2, 4, 5, 6].map((number) => `error: line ${number} `));
  });

  it('takes the mentions that are given', async () => {
    const stdin = JSON.stringify({
      id: 'a',
      text: 'Zorblatt arrested Quxley.',
      mentions: [{ start: 0, end: 8, label: 'Agency' }],
    });
    const { stdout } = await runCli(['extract', '--stdin', '--format', 'json'], { stdin });
    const { mentions, entities } = JSON.parse(stdout);
    expect(mentions[0]).toMatchObject({ start: 0, end: 8, text: 'Zorblatt', label: 'Agency' });
    expect(entities.map(({ name }: { name: string }) => name)).toContain('Zorblatt');
  });

  it('prints one object for one document and an array for several', async () => {
    const extract = async (stdin: string) =>
      JSON.parse((await runCli(['extract', '--stdin', '--json'], { stdin })).stdout);
    expect(await extract(line('a', 'One.'))).toMatchObject({ document: { id: 'a' } });
    expect(await extract(`${line('a', 'One.')}\n${line('b', 'Two.')}`)).toMatchObject([
      { document: { id: 'a' } },
      { document: { id: 'b' } },
    ]);
  });

  it('has text for people on a terminal', async () => {
    const { stdout } = await runCli(['extract', '--stdin'], {
      stdin: line('a', 'Mexico extradited 29 men to the United States.'),
      isTerminal: true,
    });
    expect(stdout).toContain('COOPERATE');
    expect(stdout).toContain('“Mexico extradited 29 men to the United States.”');
  });
});
