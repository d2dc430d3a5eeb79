import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { alone } from './alone.mjs';
import { fetchJars } from './fetch-jars.mjs';
import { prepareHome, runAdmin } from './home.mjs';
import { lockFile } from './places.mjs';
import { stopServer } from './server.mjs';

/** Imports the folder of `export --format neo4j-admin`, or that of the Spark job. */
export async function importGraph(folder) {
  if (!existsSync(folder))
    throw new Error(
      `there is no folder ${folder}; make it with: cartograph export --format neo4j-admin --output ${folder}`,
    );
  const given = (kind) => tablesOf(folder, kind).map((table) => `--${kind}=${table}`);
  const nodes = given('nodes');
  if (nodes.length === 0) throw new Error(`${folder} has no nodes*.csv`);
  const jars = await alone(lockFile, fetchJars);
  await stopServer();
  prepareHome(jars, 7697);
  const options = ['--overwrite-destination', '--multiline-fields=true', '--array-delimiter=U+001F'];
  return runAdmin(jars, ['database', 'import', 'full', 'neo4j', ...nodes, ...given('relationships'), ...options]);
}

/** `nodes.actors.csv` with its header, or, as Spark writes it, the parts in `nodes.actors/` and the header in `nodes.actors.header/`. */
function tablesOf(folder, kind) {
  const names = readdirSync(folder)
    .filter((name) => name.startsWith(kind))
    .sort();
  const whole = names.filter((name) => name.endsWith('.csv')).map((name) => resolve(join(folder, name)));
  const parted = names
    .filter((name) => names.includes(`${name}.header`))
    .map((name) => `${resolve(join(folder, `${name}.header`, 'part-.*'))},${resolve(join(folder, name, 'part-.*'))}`);
  return [...whole, ...parted];
}
