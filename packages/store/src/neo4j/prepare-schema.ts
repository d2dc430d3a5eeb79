import type { PropertyTable } from '@cartograph/model';
import { edgeProperties, mentionProperties } from '@cartograph/model';
import type { Driver, Session } from 'neo4j-driver';
import { EMPTY_STATE, toSchemaRow } from '../graph/graph-state.ts';
import { checkVersion } from '../schema/check-version.ts';
import { nodeTables } from '../schema/tables.ts';
import { StoreError } from '../store-error.ts';
import type { Neo4jAddress } from './neo4j-address.ts';
import { openSession } from './neo4j-database.ts';
import { toDriverRow } from './neo4j-values.ts';
import { IMPORTED, schemaStatements } from './schema-statements.ts';

/** Checks that the database is ours, or empty and then makes it ours; the node `CartographSchema` says so. */
export async function prepareSchema(driver: Driver, address: Neo4jAddress, isReadOnly: boolean): Promise<void> {
  const session = openSession(driver, address, isReadOnly ? 'READ' : 'WRITE');
  try {
    const { records } = await session.run(
      `MATCH (s:CartographSchema {id: 'graph'}) RETURN s.version AS version, s.${IMPORTED} AS imported`,
    );
    const [found] = records;
    if (found) {
      if (found.get('imported') === true) await finishImport(driver, address);
      if (checkVersion(Number(found.get('version')), address.url, isReadOnly) === 'current') return;
      // properties come with the next write; what is missing is made, what is there is left
      for (const statement of schemaStatements) await session.run(statement);
      return;
    }
    if (isReadOnly)
      throw new StoreError(
        'absent',
        `there is no graph at ${address.url}; make one with: cartograph build --store ${address.url} FILE…`,
      );
    const others = await session.run('MATCH (n) RETURN 1 LIMIT 1');
    if (others.records.length > 0) {
      throw new StoreError(
        'foreign',
        `the database at ${address.url} holds somebody else's data; name an empty one: ${address.server}?database=NAME`,
      );
    }
    await makeIndexes(session);
    const row = toDriverRow(toSchemaRow(EMPTY_STATE), nodeTables.CartographSchema);
    await session.run('MERGE (s:CartographSchema {id: $row.id}) ON CREATE SET s = $row', { row });
  } finally {
    await session.close();
  }
}

/**
 * Makes what `neo4j-admin` cannot import, constraints, indexes and lists without items, also for one who only reads: without
 * them nothing is found in time. It changes nothing of the graph.
 */
async function finishImport(driver: Driver, address: Neo4jAddress): Promise<void> {
  const session = openSession(driver, address, 'WRITE');
  try {
    await makeIndexes(session);
    for (const statement of emptyLists) await session.run(statement);
    await session.run(`MATCH (s:CartographSchema {id: 'graph'}) REMOVE s.${IMPORTED}`);
  } finally {
    await session.close();
  }
}

async function makeIndexes(session: Session): Promise<void> {
  for (const statement of schemaStatements) await session.run(statement);
  await session.run('CALL db.awaitIndexes(600)');
}

const matched: readonly (readonly [pattern: string, table: PropertyTable])[] = [
  ...Object.entries(nodeTables).map(([label, table]) => [`(n:${label})`, table] as const),
  ['(:CartographActor)-[n]->(:CartographActor)', edgeProperties],
  ['(:CartographActor)-[n:MENTIONED_IN]->(:CartographDocument)', mentionProperties],
];

/** A list without items is absent after an import. */
const emptyLists: readonly string[] = matched.flatMap(([pattern, table]) =>
  Object.keys(table)
    .filter((name) => table[name] === 'strings' || table[name] === 'integers')
    .map(
      (name) =>
        `MATCH ${pattern} WHERE n.${name} IS NULL CALL { WITH n SET n.${name} = [] } IN TRANSACTIONS OF 10000 ROWS`,
    ),
);
