import type { ExitStatus } from '../src/session/exit-status.ts';
import { run } from '../src/run.ts';
import type { Output } from '../src/session/terminal.ts';

/** How a run ended, and what it printed where. */
export interface CliRun {
  readonly status: ExitStatus;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a run gets beside its arguments. */
export interface CliInput {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Both streams are terminals. */
  readonly isTerminal?: boolean;
}

/** Runs the program in this process, with streams of its own. */
export async function runCli(
  args: readonly string[],
  { stdin = '', env = {}, isTerminal = false }: CliInput = {},
): Promise<CliRun> {
  const [stdout, stderr] = [collector(isTerminal), collector(isTerminal)];
  const status = await run(args, {
    stdin: (async function* read() {
      yield typeof stdin === 'string' ? Buffer.from(stdin) : stdin;
    })(),
    stdout,
    stderr,
    env,
    interrupted: new AbortController().signal,
  });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

function collector(isTTY: boolean): Output & { text(): string } {
  const chunks: Uint8Array[] = [];
  return {
    isTTY,
    columns: 100,
    write: (chunk, done) => {
      chunks.push(Buffer.from(chunk));
      done();
      return true;
    },
    text: () => Buffer.concat(chunks).toString('utf8'),
  };
}
