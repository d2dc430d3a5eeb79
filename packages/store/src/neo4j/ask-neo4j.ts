import type { Driver, Node, Plan, Relationship, Transaction } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import type { Ask, QueryValue } from '@cartograph/model';
import { neo4jDialect } from '../gate/neo4j-dialect.ts';
import { parseStatement } from '../gate/parse-statement.ts';
import { toNodeValue, toRelationshipValue } from '../gate/query-value.ts';
import { refuse } from '../gate/refuse.ts';
import { translate } from '../gate/translate.ts';
import type { Translation } from '../gate/translation.ts';
import { Turnstile } from '../gate/turnstile.ts';
import { nodeTables } from '../schema/tables.ts';
import type { AskingDrivers } from './asking-drivers.ts';
import type { Neo4jAddress } from './neo4j-address.ts';
import { toStoreError } from './neo4j-errors.ts';
import { isNode, isPath, isRelationship, plainInteger, toDriver } from './neo4j-values.ts';

const AT_ONCE = 4;
const WAITING = 16;
const BYTE_LIMIT = 16 * 1024 * 1024;
const REFUSED_OPERATORS =
  /LoadCSV|ProcedureCall|Create|Merge|Delete|Remove|Set[A-Z]|Foreach|Show|Administration|Terminate/i;

/** Asks in READ mode, after a look at the plan, with a deadline that the server keeps, or else its client. */
export function askNeo4j(drivers: AskingDrivers, address: Neo4jAddress, timeout: number): Ask {
  const turnstile = new Turnstile(AT_ONCE, WAITING);
  return async (statement, parameters = {}, signal = undefined) => {
    const translation = translate(parseStatement(statement), parameters, neo4jDialect);
    const { columns, notes } = translation;
    return turnstile.pass(async () => {
      signal?.throwIfAborted();
      try {
        const answer = await drivers.use((driver) => askOnce(driver, address, translation, timeout), {
          timeout,
          signal,
        });
        return { columns, ...answer, ...(notes.length === 0 ? {} : { notes }) };
      } catch (error) {
        signal?.throwIfAborted();
        throw toStoreError(error, address);
      }
    });
  };
}

interface Answer {
  readonly rows: QueryValue[][];
  readonly truncated: boolean;
}

async function askOnce(
  driver: Driver,
  { database }: Neo4jAddress,
  { text, parameters, columnNames, rowLimit }: Translation,
  timeout: number,
): Promise<Answer> {
  const session = driver.session({
    defaultAccessMode: neo4j.session.READ,
    ...(database === undefined ? {} : { database }),
  });
  try {
    const given = toDriver(parameters) as Record<string, unknown>;
    // not a managed transaction: what ran out of time or memory is not to be tried again
    const transaction = await session.beginTransaction({ timeout });
    checkPlan((await transaction.run(`EXPLAIN ${text}`, given)).summary.plan);
    return await collectRows(transaction, text, given, columnNames, rowLimit);
  } finally {
    await session.close();
  }
}

/** What the server would do must be reading; it is looked at even though the statement was written by the gate. */
function checkPlan(plan: Plan | false): void {
  if (!plan) return;
  if (REFUSED_OPERATORS.test(plan.operatorType)) refuse(`the plan holds ${plan.operatorType}`);
  for (const child of plan.children) checkPlan(child);
}

async function collectRows(
  transaction: Transaction,
  text: string,
  parameters: Record<string, unknown>,
  columnNames: readonly string[],
  rowLimit: number,
): Promise<Answer> {
  const rows: unknown[][] = [];
  let bytes = 0;
  let truncated = false;
  const ends = new Set<string>();
  for await (const record of transaction.run(text, parameters)) {
    const values = columnNames.map((name): unknown => record.get(name));
    bytes += sizeOf(values);
    if (rows.length === rowLimit || bytes > BYTE_LIMIT) {
      truncated = true;
      break;
    }
    noteEnds(values, ends);
    rows.push(values);
  }
  const ids = await readIds(transaction, [...ends]);
  return { rows: rows.map((values) => values.map((value) => toQueryValue(value, ids))), truncated };
}

const sizeOf = (values: readonly unknown[]): number =>
  JSON.stringify(values, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)).length;

/** Links have no id of their own that would name their ends; the ends are looked up. */
function noteEnds(value: unknown, ends: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) noteEnds(item, ends);
  else if (isPath(value)) for (const { relationship } of value.segments) noteEnds(relationship, ends);
  else if (isRelationship(value) && typeof value.properties['id'] !== 'string') {
    ends.add(value.startNodeElementId).add(value.endNodeElementId);
  }
}

async function readIds(transaction: Transaction, elements: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (elements.length === 0) return new Map();
  const { records } = await transaction.run(
    'MATCH (n) WHERE elementId(n) IN $elements RETURN elementId(n) AS element, n.id AS id',
    { elements },
  );
  return new Map(records.map((record) => [String(record.get('element')), String(record.get('id'))]));
}

function toQueryValue(value: unknown, ids: ReadonlyMap<string, string>): QueryValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return plainInteger(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') return value as string | boolean;
  if (Array.isArray(value)) return value.map((item) => toQueryValue(item, ids));
  if (isNode(value)) return nodeValue(value, ids);
  if (isRelationship(value)) return relationshipValue(value, ids);
  if (isPath(value)) {
    return {
      nodes: [value.start, ...value.segments.map((segment) => segment.end)].map((node) => nodeValue(node, ids)),
      relationships: value.segments.map(({ relationship }) => relationshipValue(relationship, ids)),
    };
  }
  return plainFields(value, ids);
}

function nodeValue(node: Node, ids: ReadonlyMap<string, string>): QueryValue {
  return toNodeValue(node.labels.find((label) => label in nodeTables) ?? '', plainFields(node.properties, ids));
}

function relationshipValue(relationship: Relationship, ids: ReadonlyMap<string, string>): QueryValue {
  const from = ids.get(relationship.startNodeElementId);
  const to = ids.get(relationship.endNodeElementId);
  const ends = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return toRelationshipValue(relationship.type, plainFields(relationship.properties, ids), ends);
}

const plainFields = (fields: object, ids: ReadonlyMap<string, string>): { readonly [key: string]: QueryValue } =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, toQueryValue(field, ids)]));
