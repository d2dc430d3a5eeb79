import type { QueryValue } from '@cartograph/model';
import { neo4jDialect } from './neo4j-dialect.ts';
import { parseStatement } from './parse-statement.ts';
import { translate } from './translate.ts';

/** Checks a statement as a store will, without any store; throws a `refused-query` that says what is wrong. */
export function checkStatement(statement: string, parameters: Readonly<Record<string, QueryValue>> = {}): void {
  translate(parseStatement(statement), parameters, neo4jDialect);
}
