/** Why a snapshot could not be had, kept or read. */
export type SnapshotErrorCode =
  | 'absent'
  | 'exists'
  | 'damaged'
  | 'bad-name'
  | 'bad-view'
  | 'bad-graph'
  | 'wrong-version';

/** A failure of this package; its message says what to do next. */
export class SnapshotError extends Error {
  readonly code: SnapshotErrorCode;

  constructor(code: SnapshotErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SnapshotError';
    this.code = code;
  }
}
