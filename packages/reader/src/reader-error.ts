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
