import { setTimeout as sleep } from 'node:timers/promises';
import type { Ask, QueryValue } from '@cartograph/model';
import { ladybugDialect } from '../gate/ladybug-dialect.ts';
import { parseStatement } from '../gate/parse-statement.ts';
import { toNodeValue, toRelationshipValue } from '../gate/query-value.ts';
import type { Translation } from '../gate/translation.ts';
import { translate } from '../gate/translate.ts';
import { Turnstile } from '../gate/turnstile.ts';
import { StoreError } from '../store-error.ts';
import type { AskEnd, ChildAnswer } from './run-ask-child.ts';
import { runAskChild } from './run-ask-child.ts';
import { toStoreError } from './ladybug-errors.ts';
import { inTurnToOpen } from './take-turns.ts';

const AT_ONCE = 2;
const WAITING = 8;
const ASK_AGAIN = 100;

type Rows = Exclude<ChildAnswer, { readonly error: string }>;

/** Asks in a child process that has the file open for reading only; two at once, some waiting, the rest sent away. */
export function askLadybug(path: string, timeout: number): Ask {
  const turnstile = new Turnstile(AT_ONCE, WAITING);
  return async (statement, parameters = {}, signal = undefined) => {
    const translation = translate(parseStatement(statement), parameters, ladybugDialect);
    const answer = await turnstile.pass(() => askOnceOpen(path, translation, { timeout, signal }));
    const { columns, notes } = translation;
    const rows = answer.rows.map((row) => row.map(toQueryValue));
    return { columns, rows, truncated: answer.truncated, ...(notes.length === 0 ? {} : { notes }) };
  };
}

/** Asks again while a writer's log is being written into the file; nothing can be read meanwhile. */
async function askOnceOpen(path: string, translation: Translation, end: AskEnd): Promise<Rows> {
  const deadline = Date.now() + end.timeout;
  for (;;) {
    const answer = await inTurnToOpen(path, () => runAskChild(path, translation, end));
    if (!('error' in answer)) return answer;
    const error = askError(answer.error, path);
    if (error.code !== 'locked' || Date.now() > deadline) throw error;
    await sleep(ASK_AGAIN);
  }
}

function askError(message: string, path: string): StoreError {
  const error = toStoreError(new Error(message), path);
  return error.code === 'query-failed'
    ? new StoreError('query-failed', `the database could not answer: ${error.message}`)
    : error;
}

interface Marked {
  readonly $node?: { readonly table: string; readonly properties: Readonly<Record<string, QueryValue>> };
  readonly $relationship?: {
    readonly type: string;
    readonly properties: Readonly<Record<string, QueryValue>>;
    readonly from?: string;
    readonly to?: string;
  };
  readonly $path?: readonly [readonly QueryValue[], readonly QueryValue[]];
}

function toQueryValue(value: QueryValue): QueryValue {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(toQueryValue);
  const { $node, $relationship, $path } = value as Marked;
  if ($node) return toNodeValue($node.table, $node.properties);
  if ($relationship) return toRelationshipValue($relationship.type, $relationship.properties, $relationship);
  if ($path) return { nodes: $path[0].map(toQueryValue), relationships: $path[1].map(toQueryValue) };
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, toQueryValue(field)]));
}

const isList = (value: QueryValue): value is readonly QueryValue[] => Array.isArray(value);
