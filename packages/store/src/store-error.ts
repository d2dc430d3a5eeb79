/**
 * Why a store could not do what it was asked.
 *
 * - `bad-url`: no store has such a URL
 * - `absent`: nothing is there, and reading cannot make it
 * - `locked`: another process holds it
 * - `refused`: wrong password, or no right to do this
 * - `unreachable`: the server does not answer
 * - `wrong-version`: made or served by a version this one cannot read
 * - `foreign`: a database that holds somebody else's data
 * - `corrupt`: the file is torn
 * - `read-only`: opened for reading, or the folder takes no writing
 * - `disk-full`: no space left
 * - `no-text`: an extraction without its text
 * - `bad-extraction`: an extraction that contradicts itself
 * - `bad-judgements`: judgements that cannot be read
 * - `bad-sources`: a list of sources that cannot be read
 * - `refused-query`: the statement did not pass the gate
 * - `query-failed`: the database could not run a statement that had passed
 * - `timeout`: the statement took too long and was stopped
 * - `busy`: too many statements at once
 * - `closed`: the store has been closed
 */
export type StoreErrorCode =
  | 'bad-url'
  | 'absent'
  | 'locked'
  | 'refused'
  | 'unreachable'
  | 'wrong-version'
  | 'foreign'
  | 'corrupt'
  | 'read-only'
  | 'disk-full'
  | 'no-text'
  | 'bad-extraction'
  | 'bad-judgements'
  | 'bad-sources'
  | 'refused-query'
  | 'query-failed'
  | 'timeout'
  | 'busy'
  | 'closed';

/** What went wrong with a store; the message is one line and says what to do next. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}
