import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configFolder, homeFolder, passwordFile } from './places.mjs';

/** Makes the home folder: configuration, password, empty folders. */
export function prepareHome(jars, port) {
  for (const name of ['conf', 'data', 'logs', 'import', 'plugins', 'run'])
    mkdirSync(join(homeFolder, name), { recursive: true });
  writeFileSync(join(configFolder, 'neo4j.conf'), configuration(port));
  if (existsSync(passwordFile)) return;
  // in hexadecimal: one that begins with a dash would be read as an option
  const password = randomBytes(18).toString('hex');
  runAdmin(jars, ['dbms', 'set-initial-password', password]);
  writeFileSync(passwordFile, password, { mode: 0o600 });
}

/** Runs a command of neo4j-admin; gives what it printed. */
export function runAdmin(jars, words) {
  const env = { ...process.env, NEO4J_HOME: homeFolder, NEO4J_CONF: configFolder };
  const args = ['-Xmx1g', '-cp', jars, 'org.neo4j.server.startup.Neo4jAdminCommand', ...words];
  const { status, stdout, stderr } = spawnSync('java', args, {
    env,
    cwd: homeFolder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0)
    throw new Error(
      `neo4j-admin ${words.slice(0, 2).join(' ')} failed: ${`${stderr}${stdout}`.trim().split('\n').slice(-3).join(' ')}`,
    );
  return stdout;
}

// small, closed (no files, no URLs, no telemetry), and bounded for each question
const configuration = (port) => `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.directories.import=import
server.memory.heap.initial_size=512m
server.memory.heap.max_size=1g
server.memory.pagecache.size=256m
db.memory.transaction.max=512m
dbms.memory.transaction.total.max=640m
db.transaction.timeout=10m
dbms.usage_report.enabled=false
dbms.security.allow_csv_import_from_file_urls=false
`;
