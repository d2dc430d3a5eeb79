#!/usr/bin/env node
// A real Neo4j without Docker: `node scripts/neo4j.mjs start|stop|status|import FOLDER`. Its data are under .cartograph/neo4j.
import { importGraph } from './neo4j/import-graph.mjs';
import { isRunning, readState, startServer, stopServer } from './neo4j/server.mjs';

const USAGE = `usage: node scripts/neo4j.mjs start | stop | status | import FOLDER

  start   starts the server (downloads it first, by Maven) and prints its URL
  stop    stops it
  status  says whether it runs; ends with 1 where it does not
  import  puts the files of "cartograph export --format neo4j-admin --output FOLDER" into its database, in place of what is there`;

const [command, folder] = process.argv.slice(2);
try {
  process.exitCode = await run();
} catch (error) {
  console.error(`neo4j: ${error.message}`);
  process.exitCode = 1;
}

async function run() {
  switch (command) {
    case 'start':
      return tell(await startServer());
    case 'stop':
      console.log((await stopServer()) ? 'stopped' : 'was not running');
      return 0;
    case 'status': {
      if (isRunning()) return tell(readState());
      console.log('not running; start it with: node scripts/neo4j.mjs start');
      return 1;
    }
    case 'import':
      if (folder === undefined) break;
      await importGraph(folder);
      console.log(`imported ${folder}; start the server with: node scripts/neo4j.mjs start`);
      return 0;
  }
  console.error(USAGE);
  return 2;
}

function tell({ url, passwordFile }) {
  console.log(`${url} (process ${readState().pid})`);
  console.log(
    `use it with: NEO4J_USER=neo4j NEO4J_PASSWORD="$(cat ${passwordFile})" npx cartograph stats --store ${url}`,
  );
  return 0;
}
