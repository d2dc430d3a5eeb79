import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE = 5000;
const LOOK_AGAIN = 10;

type Turn = 'opening' | 'checkpoint';

let turns = 0;

/**
 * Opens a graph for reading when nobody writes its log into the file: that goes page by page, and who opens the file
 * meanwhile reads half of its tables, which ends the process (Ladybug 0.19.1). Who opens says so by a file beside the graph,
 * who writes by another, and each looks for the other's once its own is there: so one of them always sees the other.
 */
export async function inTurnToOpen<T>(graph: string, open: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const mine = announce(graph, 'opening');
    try {
      if (!isUnderWay(graph, 'checkpoint') || Date.now() > deadline) return await open();
    } finally {
      withdraw(mine);
    }
    await sleep(LOOK_AGAIN);
  }
}

/** Writes the log of a graph into its file when those who are opening it have opened it; see {@link inTurnToOpen}. */
export async function inTurnToCheckpoint<T>(graph: string, checkpoint: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  const mine = announce(graph, 'checkpoint');
  try {
    while (isUnderWay(graph, 'opening') && Date.now() < deadline) await sleep(LOOK_AGAIN);
    return await checkpoint();
  } finally {
    withdraw(mine);
  }
}

/** The file that says so; none in a folder that takes no writing. */
function announce(graph: string, turn: Turn): string | undefined {
  const path = `${graph}.${turn}-${process.pid}-${(turns += 1)}`;
  try {
    writeFileSync(path, '');
    return path;
  } catch {
    return undefined;
  }
}

function withdraw(path: string | undefined): void {
  if (path !== undefined) rmSync(path, { force: true });
}

/** Whether a process that still runs has announced it; what a killed one left is taken away. */
function isUnderWay(graph: string, turn: Turn): boolean {
  const folder = dirname(graph);
  const start = `${basename(graph)}.${turn}-`;
  return namesIn(folder).some((name) => {
    if (!name.startsWith(start)) return false;
    const isRunning = runs(Number.parseInt(name.slice(start.length), 10));
    if (!isRunning) rmSync(join(folder, name), { force: true });
    return isRunning;
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // a folder that does not say what is in it
    return [];
  }
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
