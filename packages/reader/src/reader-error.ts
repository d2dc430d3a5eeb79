/** Why an input could not be read. */
export type ReaderErrorCode =
  | 'missing'
  | 'unreadable'
  | 'empty'
  | 'binary'
  | 'encoding'
  | 'line-too-long'
  | 'too-large'
  | 'bad-json'
  | 'bad-document'
  | 'unsupported'
  | 'damaged'
  | 'network-off'
  | 'network';

/** An input that could not be read; the message says what to do next. */
export class ReaderError extends Error {
  readonly code: ReaderErrorCode;

  constructor(code: ReaderErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ReaderError';
    this.code = code;
  }
}

/** What went wrong as a ReaderError: the file system's errors are translated, any other is a fault of ours or of a library. */
export function toReaderError(error: unknown): ReaderError {
  if (error instanceof ReaderError) return error;
  const code = (error as { code?: unknown } | undefined)?.code;
  if (code === 'ENOENT') return new ReaderError('missing', 'is not there; check the path', { cause: error });
  if (typeof code === 'string' && /^E[A-Z]+$/.test(code)) {
    return new ReaderError('unreadable', `cannot be opened (${code}); check its permissions`, { cause: error });
  }
  const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 160) : String(error);
  return new ReaderError('damaged', `cannot be read (${reason}); save it again, or give it as text`, { cause: error });
}
