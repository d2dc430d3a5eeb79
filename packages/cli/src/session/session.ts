import type { GlobalOptions } from './global-options.ts';
import { DEFAULT_STORE } from './global-options.ts';
import { createPaint } from './paint.ts';
import type { Paint } from './paint.ts';
import type { Output, Terminal } from './terminal.ts';

/** One run of a command: its streams under the rules that hold everywhere. */
export interface Session {
  readonly terminal: Terminal;
  /** The store's URL: `--store`, else `CARTOGRAPH_STORE`, else the folder's own. */
  readonly storeUrl: string;
  /** Print one JSON value and nothing else. */
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** Colours for standard output. */
  readonly paint: Paint;
  /** A result, to standard output; resolves when the stream has taken it. */
  print(text: string): Promise<void>;
  printJson(value: unknown): Promise<void>;
  /** News about the work, to standard error; silent with `--quiet`. */
  say(line: string): void;
  /** What only `--verbose` tells. */
  explain(line: string): void;
  /** A failure of a part of the work, where it is and what it is: one line on standard error, always. */
  warn(...words: readonly string[]): void;
}

/** A session over a terminal, with the options given. */
export function createSession(terminal: Terminal, options: GlobalOptions): Session {
  const quiet = options.quiet === true;
  const verbose = options.verbose === true;
  const hasColor = wantsColor(terminal, options);
  const note = (text: string): void => void writeText(terminal.stderr, text).catch(() => undefined);
  const print = (text: string): Promise<void> => writeText(terminal.stdout, text);
  const alarm = createPaint(hasColor && terminal.stderr.isTTY === true);
  return {
    terminal,
    storeUrl: options.store ?? (terminal.env['CARTOGRAPH_STORE'] || DEFAULT_STORE),
    json: options.json === true,
    quiet,
    verbose,
    paint: createPaint(hasColor && terminal.stdout.isTTY === true),
    print,
    printJson: (value) => print(`${JSON.stringify(value, null, 2)}\n`),
    say: (line) => (quiet ? undefined : note(`${line}\n`)),
    explain: (line) => (verbose ? note(`${line}\n`) : undefined),
    warn: (...words) => note(`${alarm('red', 'error:')} ${words.join(' ')}\n`.replace(/\n(?=.)/g, ' ')),
  };
}

function wantsColor(terminal: Terminal, options: GlobalOptions): boolean {
  if (options.color === false || terminal.env['NO_COLOR']) return false;
  return terminal.env['TERM'] !== 'dumb';
}

/** Writes a text and waits until the stream has taken it; rejects with the stream's own error (EPIPE). */
export const writeText = (output: Output, text: string): Promise<void> => writeBytes(output, text);

/** The same with bytes. */
export function writeBytes(output: Output, bytes: Uint8Array | string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}
