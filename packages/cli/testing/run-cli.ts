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
  /** Aborted, it is the person's Ctrl-C. */
  readonly interrupted?: AbortSignal;
  /** Called with each piece of standard output. */
  readonly onStdout?: (text: string) => void;
}

/** Runs the program in this process, with streams of its own. */
export async function runCli(args: readonly string[], input: CliInput = {}): Promise<CliRun> {
  const { stdin = '', env = {}, isTerminal = false, interrupted = new AbortController().signal, onStdout } = input;
  const [stdout, stderr] = [collector(isTerminal, onStdout), collector(isTerminal)];
  const status = await run(args, {
    stdin: (async function* read() {
      yield typeof stdin === 'string' ? Buffer.from(stdin) : stdin;
    })(),
    stdout,
    stderr,
    env,
    interrupted,
  });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

function collector(isTTY: boolean, onText?: (text: string) => void): Output & { text(): string } {
  const chunks: Uint8Array[] = [];
  return {
    isTTY,
    columns: 100,
    write: (chunk, done) => {
      chunks.push(Buffer.from(chunk));
      onText?.(Buffer.from(chunk).toString('utf8'));
      done();
      return true;
    },
    text: () => Buffer.concat(chunks).toString('utf8'),
  };
}
