export { run } from './run.ts';
export { CliError } from './cli-error.ts';
export type { CliErrorCode } from './cli-error.ts';
export type { ExitStatus } from './session/exit-status.ts';
export { exitStatus } from './session/exit-status.ts';
export type { Output, Terminal } from './session/terminal.ts';
