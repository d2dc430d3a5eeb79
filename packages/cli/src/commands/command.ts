import type { Command } from 'commander';
import type { ExitStatus } from '../session/exit-status.ts';
import type { Session } from '../session/session.ts';

/** The work of a command: gets the session, the arguments and the options; nothing returned means done. */
export type Action<Options> = (
  session: Session,
  args: readonly string[],
  options: Options,
) => Promise<ExitStatus | undefined>;

/** Wraps the work of a command for commander. */
export type Act = <Options>(action: Action<Options>) => (...given: unknown[]) => Promise<void>;

/** Declares a command on the program. What its work needs is loaded when it runs. */
export type AddCommand = (program: Command, act: Act) => void;

/** The examples at the end of a command's help. */
export const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`;

/** Gathers an option that may be given again. */
export const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [...earlier, value];
