import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inTurnToCheckpoint, inTurnToOpen } from './take-turns.ts';

let folder = '';
let graph = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cartograph-turns-'));
  graph = join(folder, 'graph');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Something under way until it is let go. */
function held(): { readonly work: () => Promise<void>; readonly letGo: () => void } {
  let letGo = (): void => undefined;
  const end = new Promise<void>((resolve) => (letGo = resolve));
  return { work: () => end, letGo: () => letGo() };
}

it.each([
  ['opens when the log has been written', inTurnToCheckpoint, inTurnToOpen],
  ['writes the log when the graph has been opened', inTurnToOpen, inTurnToCheckpoint],
])('%s', async (_, first, second) => {
  const order: string[] = [];
  const { work, letGo } = held();
  const one = first(graph, work).then(() => order.push('first'));
  const two = second(graph, async () => order.push('second'));
  await nextTurn();
  expect(order).toEqual([]);
  letGo();
  await Promise.all([one, two]);
  expect(order).toEqual(['first', 'second']);
  expect(readdirSync(folder)).toEqual([]);
});

it('lets any number open at once, and leaves other graphs of the folder alone', async () => {
  const { work, letGo } = held();
  const first = inTurnToOpen(graph, work);
  const other = inTurnToCheckpoint(join(folder, 'other'), work);
  await expect(inTurnToOpen(graph, async () => 'opened')).resolves.toBe('opened');
  letGo();
  await Promise.all([first, other]);
});

it('does not wait for a process that was killed, and takes away what it left', async () => {
  const killed = spawn(process.execPath, ['--version']);
  await once(killed, 'exit');
  writeFileSync(`${graph}.checkpoint-${killed.pid}-1`, '');
  await expect(inTurnToOpen(graph, async () => readdirSync(folder).length)).resolves.toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});

it('lets go when the work fails', async () => {
  await expect(inTurnToCheckpoint(graph, () => Promise.reject(new Error('full')))).rejects.toThrow('full');
  expect(readdirSync(folder)).toEqual([]);
});
