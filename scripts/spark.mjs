#!/usr/bin/env node
// Apache Spark for the job in scale/spark: `node scripts/spark.mjs install|path|run ARGUMENTS…`. It is downloaded once, into the user's cache.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { alone } from './neo4j/alone.mjs';
import { requireTools } from './neo4j/tools.mjs';
import { fetchConnector } from './spark/fetch-connector.mjs';
import { root } from './steps/root.mjs';

const VERSION = '4.3.0';
// two processes of one core and a gigabyte each
const LOCAL = [
  '--master',
  'local-cluster[2,1,1024]',
  '--conf',
  'spark.log.level=WARN',
  '--conf',
  'spark.sql.shuffle.partitions=4',
];
const USAGE = `usage: node scripts/spark.mjs install | path | run INPUT OUTPUT …

  install  downloads Spark ${VERSION} (456 MB, once; wants Python 3.10 or later and Java 17) and prints its folder
  path     prints the folder, and ends with 1 where it is not installed
  run      runs scale/spark/extract.py with two workers on this machine: run documents.jsonl out/
           with --neo4j bolt://HOST:7687 also into that empty Neo4j (NEO4J_USER, NEO4J_PASSWORD)`;

const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'cartograph');
const folder = join(cache, `spark-${VERSION}`);
const mark = join(folder, 'complete');

const [command, ...rest] = process.argv.slice(2);
try {
  process.exitCode = await run();
} catch (error) {
  console.error(`spark: ${error.message}`);
  process.exitCode = 1;
}

async function run() {
  if (command === 'run' && rest.length >= 2) {
    await install();
    const jars = rest.includes('--neo4j')
      ? ['--jars', await alone(join(cache, 'spark.lock'), () => fetchConnector(folder))]
      : [];
    return submit(jars, rest);
  }
  if (command === 'install') await install();
  else if (command !== 'path') {
    console.error(USAGE);
    return 2;
  }
  if (!existsSync(mark)) throw new Error('not installed; run: node scripts/spark.mjs install');
  console.log(folder);
  return 0;
}

async function install() {
  requireTools(['java']);
  if (!existsSync(mark)) await alone(join(cache, 'spark.lock'), download);
}

/** A virtual environment with Spark in it; the mark is set when it is whole. */
function download() {
  if (existsSync(mark)) return;
  mkdirSync(cache, { recursive: true });
  console.error(`downloading Spark ${VERSION} from PyPI …`);
  call('python3', ['-m', 'venv', folder]);
  call(join(folder, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', `pyspark==${VERSION}`]);
  writeFileSync(mark, '');
}

function call(file, words) {
  const { status, stdout, stderr, error } = spawnSync(file, words, { encoding: 'utf8' });
  if (status === 0) return;
  const reason = error?.message ?? `${stdout}${stderr}`.trim().split('\n').at(-1);
  throw new Error(`${file} failed: ${reason}; Python 3.10 or later with venv is needed (Debian: python3-venv)`);
}

function submit(jars, words) {
  const cartograph = `'${process.execPath}' '${join(root, 'packages', 'cli', 'bin', 'cartograph.mjs')}'`;
  const job = join(root, 'scale', 'spark', 'extract.py');
  const { status } = spawnSync(
    join(folder, 'bin', 'spark-submit'),
    [...LOCAL, ...jars, job, '--cartograph', cartograph, ...words],
    { env: { ...process.env, PYSPARK_PYTHON: join(folder, 'bin', 'python') }, stdio: 'inherit' },
  );
  return status ?? 1;
}
