import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { alone } from './alone.mjs';
import { fetchJars } from './fetch-jars.mjs';
import { prepareHome } from './home.mjs';
import { configFolder, homeFolder, lockFile, passwordFile, stateFile } from './places.mjs';

const PORT = 7697;
const START_TIMEOUT = 90_000;
const OPENS = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/** Starts the server, if it does not run yet, and waits until it answers; of several that start it at once, one does. */
export const startServer = () => alone(lockFile, start);

async function start() {
  if (isRunning()) return readState();
  const jars = fetchJars();
  const port = await freePort(PORT);
  prepareHome(jars, port);
  mkdirSync(join(homeFolder, 'logs'), { recursive: true });
  const log = openSync(join(homeFolder, 'logs', 'console.log'), 'a');
  const args = [
    '-Xms512m',
    '-Xmx1g',
    ...OPENS,
    '-cp',
    jars,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${homeFolder}`,
    `--config-dir=${configFolder}`,
  ];
  const child = spawn('java', args, { cwd: homeFolder, detached: true, stdio: ['ignore', log, log] });
  child.unref();
  const state = { pid: child.pid, port, url: `bolt://127.0.0.1:${port}`, passwordFile };
  writeFileSync(stateFile, JSON.stringify(state));
  await waitForBolt(state);
  return state;
}

/** Stops the server; resolves to whether it ran. */
export async function stopServer() {
  if (!isRunning()) return false;
  const { pid } = readState();
  process.kill(pid, 'SIGTERM');
  for (let waited = 0; isRunning(); waited += 100) {
    if (waited > 30_000) process.kill(pid, 'SIGKILL');
    await pause(100);
  }
  rmSync(stateFile, { force: true });
  return true;
}

export const readState = () => JSON.parse(readFileSync(stateFile, 'utf8'));

/** Whether the process that the state file names is our server; a process id is used again after a while. */
export function isRunning() {
  if (!existsSync(stateFile)) return false;
  const { pid } = readState();
  try {
    process.kill(pid, 0);
    const command = `/proc/${pid}/cmdline`;
    return !existsSync('/proc/self/cmdline') || readFileSync(command, 'utf8').includes(homeFolder);
  } catch {
    return false;
  }
}

async function waitForBolt({ port }) {
  const deadline = Date.now() + START_TIMEOUT;
  while (Date.now() < deadline) {
    if (!isRunning()) throw new Error(`the server ended; its log is ${join(homeFolder, 'logs')}`);
    if (await speaksBolt(port)) return;
    await pause(200);
  }
  throw new Error(`the server did not answer within ${START_TIMEOUT / 1000} s; its log is ${join(homeFolder, 'logs')}`);
}

/** Shakes hands as a driver does: the magic number and the versions it would speak. */
function speaksBolt(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1000, () => end(false));
    socket.on('error', () => end(false));
    socket.on('connect', () => socket.write(Buffer.from('6060b01700040405000404040000030400000000', 'hex')));
    socket.on('data', (bytes) => end(bytes.length >= 4 && bytes.readUInt32BE(0) !== 0));
  });
}

/** The port, or the next one that nobody listens on. */
async function freePort(port) {
  for (let candidate = port; candidate < port + 50; candidate += 1) if (await isFree(candidate)) return candidate;
  throw new Error(`the ports ${port} to ${port + 49} are all in use`);
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
