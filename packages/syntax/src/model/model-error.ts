/** What can be wrong with the bytes of a model. */
export type ModelErrorCode = 'NOT_A_MODEL' | 'OTHER_VERSION' | 'MISSING_SECTION';

/** Thrown by `createParser` when the bytes are not a model of this version. */
export class ModelError extends Error {
  readonly code: ModelErrorCode;
  constructor(code: ModelErrorCode, message: string) {
    super(message);
    this.name = 'ModelError';
    this.code = code;
  }
}
