import { CliError } from '../cli-error.ts';
import type { ExitStatus } from './exit-status.ts';
import { exitStatus } from './exit-status.ts';

/** What a failed command says, and how it ends. */
export interface Failure {
  readonly message: string;
  readonly status: ExitStatus;
}

const STORE_CODES = new Set([
  'bad-url',
  'absent',
  'locked',
  'refused',
  'unreachable',
  'wrong-version',
  'foreign',
  'corrupt',
  'read-only',
  'disk-full',
  'closed',
]);
const USAGE_CODES = new Set(['bad-url', 'refused-query', 'bad-sources']);

/** Turns whatever a command threw into one line and an exit status. Errors are known by name, so that no package is loaded for it. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof CliError) return { message: error.message, status: statusOf(error) };
  if (!(error instanceof Error)) return { message: String(error), status: exitStatus.failed };
  const code = (error as { code?: unknown }).code;
  if (error.name === 'StoreError' && typeof code === 'string')
    return { message: error.message, status: storeStatus(code) };
  if (error.name === 'AbortError') return { message: 'interrupted', status: exitStatus.interrupted };
  if (/^[A-Z]\w+Error$/.test(error.name) && typeof code === 'string' && /^[a-z-]+$/.test(code)) {
    return { message: error.message, status: exitStatus.failed };
  }
  return {
    message: `unexpected: ${error.message}; run it again with --verbose and report what it prints`,
    status: exitStatus.failed,
  };
}

function statusOf(error: CliError): ExitStatus {
  if (error.code === 'usage') return exitStatus.wrongUsage;
  return error.code === 'store' ? exitStatus.noStore : exitStatus.failed;
}

function storeStatus(code: string): ExitStatus {
  if (USAGE_CODES.has(code)) return exitStatus.wrongUsage;
  return STORE_CODES.has(code) ? exitStatus.noStore : exitStatus.failed;
}
