import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { alone } from './alone.mjs';
import { fetchJars } from './fetch-jars.mjs';
import { prepareHome, runAdmin } from './home.mjs';
import { lockFile } from './places.mjs';
import { stopServer } from './server.mjs';

/** Imports the folder of `export --format neo4j-admin`: `nodes*.csv` and `relationships*.csv`, each with its header. */
export async function importGraph(folder) {
  if (!existsSync(folder))
    throw new Error(
      `there is no folder ${folder}; make it with: cartograph export --format neo4j-admin --output ${folder}`,
    );
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort();
  const given = (kind) =>
    files.filter((name) => name.startsWith(kind)).map((name) => `--${kind}=${resolve(join(folder, name))}`);
  const nodes = given('nodes');
  if (nodes.length === 0) throw new Error(`${folder} has no nodes*.csv`);
  const jars = await alone(lockFile, fetchJars);
  await stopServer();
  prepareHome(jars, 7697);
  const options = ['--overwrite-destination', '--multiline-fields=true', '--array-delimiter=U+001F'];
  return runAdmin(jars, ['database', 'import', 'full', 'neo4j', ...nodes, ...given('relationships'), ...options]);
}
