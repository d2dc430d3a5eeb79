#!/usr/bin/env node
// npm test: installs, builds, checks and tests; ends with one line "N passed, N failed, N skipped". --full: at full sizes.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testHome } from './neo4j/places.mjs';
import { build } from './steps/build.mjs';
import { checkNode } from './steps/check-node.mjs';
import { install } from './steps/install.mjs';
import { root } from './steps/root.mjs';
import { runCommand } from './steps/run-command.mjs';

checkNode();
const isFull = process.argv.includes('--full');
const isCi = /^(1|true)$/i.test(process.env.CI ?? '');
const env = {
  CARTOGRAPH_NEO4J_HOME: testHome,
  ...process.env,
  NO_COLOR: '1',
  ...(isFull ? { CARTOGRAPH_FULL: '1' } : {}),
};
const tool = (name) => join(root, 'node_modules', '.bin', name);
const script = (name, ...args) => [process.execPath, join(root, 'scripts', name), ...args];
const totals = { passed: 0, failed: 0, skipped: 0 };

if (await step('install', install)) {
  const isBuilt = await step('build', build);
  await step('lint', command([tool('oxlint'), '--deny-warnings']));
  await step('dependency rule', command([tool('tsx'), 'scripts/check-architecture.ts']));
  await step('format', command([tool('oxfmt'), '--check']));
  await step('types of the tests', command([tool('tsc'), '-p', 'tsconfig.tests.json']));
  await step('unused code', command([tool('knip')]));
  const wasRunning = await isNeo4jRunning();
  await startService('Neo4j', 'neo4j.mjs', 'start');
  await startService('Spark', 'spark.mjs', 'install');
  await startService('browser', 'chromium.mjs', 'install');
  if (isBuilt) await runTests();
  if (!wasRunning) await runCommand(script('neo4j.mjs', 'stop'), { cwd: root, env, isQuiet: true });
}
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed > 0 ? 1 : 0;

/** Runs a step, tells how long it took, and counts it as one check; resolves to whether it passed. */
async function step(name, work) {
  const startedAt = performance.now();
  console.log(`> ${name}`);
  let problem;
  try {
    await work();
  } catch (error) {
    problem = error.message;
  }
  const took = `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
  console.log(problem === undefined ? `  ${name}: ok (${took})` : `  ${name}: FAILED (${took})\n${problem}`);
  totals[problem === undefined ? 'passed' : 'failed']++;
  return problem === undefined;
}

function command(words) {
  return async () => {
    const { status, output } = await runCommand(words, { cwd: root, env, isQuiet: true });
    if (status !== 0) throw new Error(output.trim() || `ended with ${status}`);
  };
}

/** Whether somebody has started it before: theirs goes on when the tests are over. */
async function isNeo4jRunning() {
  const { status } = await runCommand(script('neo4j.mjs', 'status'), { cwd: root, env, isQuiet: true });
  return status === 0;
}

/** What tests need beside Node. Missing, it is a named skip; in CI it is a failure. */
async function startService(name, file, ...args) {
  if (!existsSync(join(root, 'scripts', file))) return;
  const startedAt = performance.now();
  console.log(`> ${name}`);
  const { status, output } = await runCommand(script(file, ...args), { cwd: root, env, isQuiet: true });
  const took = `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
  if (status === 0) {
    console.log(`  ${name}: ready (${took})`);
    totals.passed++;
    return;
  }
  const reason = output.trim().split('\n').at(-1) ?? '';
  console.log(`  ${name}: ${isCi ? 'FAILED' : 'skipped, its tests too'} (${took}): ${reason}`);
  totals[isCi ? 'failed' : 'skipped']++;
}

async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'cartograph-test-'));
  const report = join(folder, 'report.json');
  const startedAt = performance.now();
  console.log('> tests');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { status } = await runCommand([tool('vitest'), 'run', ...reporters], { cwd: root, env });
    const counts = countTests(report);
    for (const name of counts.skippedNames) console.log(`  skipped: ${name}`);
    totals.passed += counts.passed;
    totals.failed += counts.failed || (status === 0 ? 0 : 1);
    totals.skipped += counts.skippedNames.length;
    console.log(
      `  tests: ${status === 0 ? 'ok' : 'FAILED'} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function countTests(path) {
  if (!existsSync(path)) return { passed: 0, failed: 0, skippedNames: [] };
  const { testResults } = JSON.parse(readFileSync(path, 'utf8'));
  const results = testResults.flatMap(({ assertionResults }) => assertionResults);
  // a file that could not even be loaded has no tests, and has failed
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every(({ status: one }) => one !== 'failed'),
  );
  return {
    passed: results.filter(({ status }) => status === 'passed').length,
    failed: results.filter(({ status }) => status === 'failed').length + brokenFiles.length,
    skippedNames: results
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => fullName),
  };
}
