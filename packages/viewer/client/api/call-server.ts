import type { Problem } from '../../src/api/answers.ts';
import type { OperationName, Operations } from '../../src/api/operations.ts';
import { operations } from '../../src/api/operations.ts';

/** What an operation takes: what its path names, its query and its body. */
export type InputOf<Name extends OperationName> = Omit<Operations[Name], 'answer'>;

/** What an operation gives. */
export type AnswerOf<Name extends OperationName> = Operations[Name]['answer'];

/** An error that the server explained; its message is for people. */
export class ServerProblem extends Error {
  readonly status: number;
  readonly requestId: string;

  constructor({ detail, status, requestId }: Pick<Problem, 'detail' | 'status' | 'requestId'>) {
    super(detail);
    this.status = status;
    this.requestId = requestId;
  }
}

interface AnyInput {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** The address of an operation, with what its path and its query name. */
export function addressOf<Name extends OperationName>(name: Name, input: InputOf<Name>): string {
  const { path = {}, query = {} } = input as AnyInput;
  const filled = operations[name].path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(path[key] ?? ''));
  const asked = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`);
  return asked.length === 0 ? filled : `${filled}?${asked.join('&')}`;
}

// a file goes as it is, everything else as JSON
function written(body: unknown): RequestInit {
  if (body === undefined) return {};
  if (body instanceof Blob) return { body };
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** Asks the server for an operation, and gives its answer as it came. Throws a ServerProblem where it is refused. */
export async function send<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  init: RequestInit & { readonly origin?: string } = {},
): Promise<Response> {
  const { body } = input as AnyInput;
  const response = await fetch(`${init.origin ?? ''}${addressOf(name, input)}`, {
    method: operations[name].method.toUpperCase(),
    ...written(body),
    ...init,
  });
  if (response.ok) return response;
  const problem = (await response.json().catch(() => ({ detail: response.statusText, requestId: '' }))) as Problem;
  throw new ServerProblem({ detail: problem.detail, status: response.status, requestId: problem.requestId });
}

/** The same, read: the answer that the operation promises, nothing where it promises nothing. */
export async function call<Name extends OperationName>(
  name: Name,
  input: InputOf<Name>,
  init?: RequestInit & { readonly origin?: string },
): Promise<AnswerOf<Name>> {
  const response = await send(name, input, init);
  return (response.status === 204 ? undefined : await response.json()) as AnswerOf<Name>;
}
