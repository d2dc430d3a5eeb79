/** Why a command could not do its work. */
export type CliErrorCode = 'usage' | 'failed' | 'store';

/** A command's own failure; its message says what to do next. */
export class CliError extends Error {
  readonly code: CliErrorCode;

  constructor(code: CliErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CliError';
    this.code = code;
  }
}
