/** What can go wrong in the viewer's server, as a closed list. */
export type ViewerErrorCode =
  | 'bad-request'
  | 'not-found'
  | 'wrong-host'
  | 'cross-origin'
  | 'unauthorized'
  | 'too-large'
  | 'too-many'
  | 'wrong-type'
  | 'not-offered'
  | 'store'
  | 'port-in-use'
  | 'bad-address'
  | 'client-missing';

/** The viewer's operational error; its message says what to do next. */
export class ViewerError extends Error {
  override readonly name = 'ViewerError';
  readonly code: ViewerErrorCode;

  constructor(code: ViewerErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

/** The HTTP status of each code. */
export const statusOf: Readonly<Record<ViewerErrorCode, number>> = {
  'bad-request': 400,
  unauthorized: 401,
  'cross-origin': 403,
  'not-found': 404,
  'too-large': 413,
  'wrong-type': 415,
  'wrong-host': 421,
  'too-many': 429,
  'not-offered': 501,
  store: 503,
  'port-in-use': 500,
  'bad-address': 500,
  'client-missing': 500,
};
