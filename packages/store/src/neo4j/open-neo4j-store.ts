import type { Driver } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import { openGraphStore } from '../graph/create-graph-store.ts';
import type { GraphStore } from '../graph-store.ts';
import type { OpenStoreOptions } from '../open-store.ts';
import { StoreError } from '../store-error.ts';
import type { Neo4jAddress } from './neo4j-address.ts';
import { neo4jAddress } from './neo4j-address.ts';
import { neo4jDatabase } from './neo4j-database.ts';
import { toStoreError } from './neo4j-errors.ts';
import { AskingDrivers } from './asking-drivers.ts';
import { checkServer } from './check-server.ts';
import { prepareSchema } from './prepare-schema.ts';

const CONNECTION_TIMEOUT = 10_000;

/** Opens the Neo4j database at a URL. */
export async function openNeo4jStore(url: string, options: OpenStoreOptions): Promise<GraphStore> {
  const address = neo4jAddress(url);
  const user = options.user ?? process.env['NEO4J_USER'] ?? 'neo4j';
  const password = options.password ?? process.env['NEO4J_PASSWORD'];
  if (password === undefined)
    throw new StoreError('refused', `no password for ${address.server}; set NEO4J_PASSWORD (and NEO4J_USER)`);
  const driver = connect(address, user, password);
  const asking = new AskingDrivers(connectToAsk(address, user, password));
  try {
    const { agent = '' } = await driver.getServerInfo(
      address.database === undefined ? {} : { database: address.database },
    );
    checkServer(agent, address.server);
    await prepareSchema(driver, address, options.readOnly ?? false);
  } catch (error) {
    await driver.close();
    throw toStoreError(error, address);
  }
  return openGraphStore(neo4jDatabase(driver, asking, address, options), options.sources);
}

/** Connects for questions: as the user for asking alone, where one is given. */
function connectToAsk(address: Neo4jAddress, user: string, password: string): () => Driver {
  const { NEO4J_READ_USER: reader, NEO4J_READ_PASSWORD: secret } = process.env;
  return reader === undefined || secret === undefined
    ? () => connect(address, user, password)
    : () => connect(address, reader, secret);
}

const connect = ({ server }: Neo4jAddress, user: string, password: string): Driver =>
  neo4j.driver(server, neo4j.auth.basic(user, password), {
    useBigInt: true,
    userAgent: 'cartograph',
    connectionTimeout: CONNECTION_TIMEOUT,
    connectionAcquisitionTimeout: CONNECTION_TIMEOUT,
    maxTransactionRetryTime: CONNECTION_TIMEOUT,
  });
