import type { Command } from 'commander';
import { CommanderError } from 'commander';
import type { Act, Action } from './commands/command.ts';
import { createProgram } from './create-program.ts';
import { describeFailure } from './session/describe-failure.ts';
import type { ExitStatus } from './session/exit-status.ts';
import { exitStatus } from './session/exit-status.ts';
import type { GlobalOptions } from './session/global-options.ts';
import { createSession, writeText } from './session/session.ts';
import type { Terminal } from './session/terminal.ts';

/** Runs the program with its arguments (without `node` and the script); never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.done;
  const act: Act =
    <Options>(action: Action<Options>) =>
    async (...given: unknown[]) => {
      const command = given.at(-1) as Command;
      const options = command.optsWithGlobals<GlobalOptions & Options>();
      status = (await action(createSession(terminal, options), command.args, options)) ?? exitStatus.done;
    };
  try {
    const program = createProgram(terminal, act);
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    return reportFailure(error, terminal, args.includes('--verbose'));
  }
}

async function reportFailure(thrown: unknown, terminal: Terminal, verbose: boolean): Promise<ExitStatus> {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? exitStatus.done : exitStatus.wrongUsage;
  // `cartograph … | head`: the reader has had enough
  if ((thrown as NodeJS.ErrnoException | undefined)?.code === 'EPIPE') return exitStatus.done;
  const { message, status } = describeFailure(thrown);
  const trace = verbose && thrown instanceof Error ? `\n${thrown.stack ?? ''}` : '';
  await writeText(terminal.stderr, `error: ${message.replace(/\s*\n\s*/g, ' ')}${trace}\n`).catch(() => undefined);
  return status;
}
