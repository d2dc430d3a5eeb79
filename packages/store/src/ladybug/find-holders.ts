import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';

/** The processes that have a file open, as `name (process 123)`; empty where the system does not tell. */
export function findHolders(path: string): string[] {
  const real = attempt(() => realpathSync(path));
  if (real === undefined) return [];
  const processes =
    attempt(() => readdirSync('/proc').filter((name) => /^\d+$/.test(name) && name !== String(process.pid))) ?? [];
  return processes.filter((pid) => hasOpen(pid, real)).map((pid) => `${nameOf(pid)} (process ${pid})`);
}

const hasOpen = (pid: string, real: string): boolean =>
  (attempt(() => readdirSync(`/proc/${pid}/fd`)) ?? []).some(
    (fd) => attempt(() => readlinkSync(`/proc/${pid}/fd/${fd}`)) === real,
  );

function nameOf(pid: string): string {
  const [program = 'a process', script] = (attempt(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8')) ?? '')
    .split('\0')
    .filter((word) => !word.startsWith('-'));
  const name = (path: string): string => path.split('/').at(-1) ?? path;
  return script === undefined ? name(program) : `${name(program)} ${name(script)}`;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
