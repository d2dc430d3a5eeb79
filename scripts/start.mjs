#!/usr/bin/env node
// npm start [-- PATH…] [--port N] [--no-serve]: installs, builds, reads articles into the graph and serves the viewer.
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { build } from './steps/build.mjs';
import { checkNode } from './steps/check-node.mjs';
import { install } from './steps/install.mjs';
import { root } from './steps/root.mjs';
import { runCommand } from './steps/run-command.mjs';

const USAGE = `Usage: npm start -- [path...] [--port <number>] [--no-serve]

Installs, builds, reads articles into ./.cartograph and serves the graph on http://127.0.0.1:4680.
Without a path it reads the sample articles.`;

checkNode();
const { paths, port, isServing } = readArguments(process.argv.slice(2));
try {
  if (isServing) await assertFree(port);
  await timed('Installing', install);
  await timed('Building', build);
  process.exitCode = await start();
} catch (error) {
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
}

async function start() {
  const inputs = paths.length > 0 ? paths.map((path) => toAbsolute(path)) : [join(root, 'samples')];
  console.error(paths.length > 0 ? `Reading ${paths.join(' ')} …` : 'Reading the sample articles …');
  const { status } = await cartograph(['build', ...inputs]);
  // 1: some of the articles could not be read, the graph has the rest
  if (status > 1 || !isServing) return status;
  process.on('SIGINT', () => {});
  console.error(
    'Click an edge to read its sentence; search with /. Your own articles: npm start -- PATH. Add --help to npx cartograph for more.',
  );
  const served = await cartograph(['serve', '--port', String(port)]);
  return served.status === 130 || served.status === 143 ? 0 : served.status;
}

function cartograph(args) {
  return runCommand([process.execPath, join(root, 'packages/cli/bin/cartograph.mjs'), ...args], { cwd: root });
}

// npm changes to the package's folder; a path is meant from where the person is
function toAbsolute(path) {
  return /^(https?:\/\/|-$)/.test(path) ? path : resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

async function timed(what, work) {
  const startedAt = performance.now();
  const slow = setTimeout(() => console.error(`${what} …`), 300);
  const hasWorked = await work();
  clearTimeout(slow);
  if (hasWorked) console.error(`${what} took ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
}

function assertFree(wanted) {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', (error) => fail(error.code === 'EADDRINUSE' ? new Error(describeTaken(wanted)) : error));
    probe.listen(wanted, '127.0.0.1', () => probe.close(() => done()));
  });
}

function describeTaken(taken) {
  return `port ${taken} is taken, perhaps by an earlier npm start: open http://127.0.0.1:${taken}, or choose another with npm start -- --port ${taken + 1}`;
}

function readArguments(args) {
  const given = { paths: [], port: 4680, isServing: true };
  for (let index = 0; index < args.length; index++) {
    const argument = args[index];
    if (argument === '--help' || argument === '-h') end(USAGE, 0);
    else if (argument === '--no-serve') given.isServing = false;
    else if (argument === '--port') given.port = toPort(args[++index]);
    else if (argument.startsWith('--port=')) given.port = toPort(argument.slice('--port='.length));
    else if (argument.startsWith('--')) end(`error: unknown option ${argument}\n\n${USAGE}`, 2);
    else given.paths.push(argument);
  }
  return given;
}

function toPort(text) {
  const number = Number(text);
  if (!/^\d{1,5}$/.test(text ?? '') || number > 65_535)
    end(`error: --port ${text ?? ''} is no port; give a number such as 4680`, 2);
  return number;
}

function end(message, status) {
  (status === 0 ? console.log : console.error)(message);
  process.exit(status);
}
