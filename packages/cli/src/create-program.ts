import { Command } from 'commander';
import type { Act } from './commands/command.ts';
import { examples } from './commands/command.ts';
import { commands } from './commands/commands.ts';
import { DEFAULT_STORE } from './session/global-options.ts';
import type { Terminal } from './session/terminal.ts';
import { readVersion } from './version.ts';

/** The program with all its commands declared; nothing of their work is loaded. */
export function createProgram(terminal: Terminal, act: Act): Command {
  const program = new Command('cartograph')
    .description('Reads news and draws who did or said what to whom, each edge with the sentence that says so.')
    .version(readVersion(), '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .usage('<command> [options]')
    .option(
      '--store <url>',
      `where the graph is: ladybug:PATH, neo4j://HOST … (CARTOGRAPH_STORE, else ${DEFAULT_STORE})`,
    )
    .option('--json', 'print one JSON value and nothing else')
    .option('-q, --quiet', 'print results and failures only')
    .option('--verbose', 'print what is being done')
    .option('--no-color', 'print without colors (NO_COLOR does the same)')
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text, () => undefined),
      writeErr: (text) => void terminal.stderr.write(text, () => undefined),
      getOutHelpWidth: () => Math.min(terminal.stdout.columns ?? 100, 110),
      getErrHelpWidth: () => Math.min(terminal.stderr.columns ?? 100, 110),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText(
      'after',
      examples('cartograph build articles/', 'cartograph serve', 'cartograph extract article.txt --json'),
    );
  for (const add of commands) add(program, act);
  speakFor(program, program.name());
  return program;
}

/** Gives a command, and those in it, the words of their errors and of their `help`; `path` is how they are called. */
function speakFor(command: Command, path: string): void {
  command.configureOutput({ outputError: (text, write) => write(toOneLine(text, path)) });
  if (command.commands.length > 0) command.helpCommand('help [command]', 'print the help of a command');
  for (const inner of command.commands) speakFor(inner, `${path} ${inner.name()}`);
}

/** Commander's message with its suggestion on the same line, else with the way to the help. */
function toOneLine(text: string, path: string): string {
  const line = text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '');
  return line.includes('(Did you mean') ? `${line}\n` : `${line}; see ${path} --help\n`;
}
