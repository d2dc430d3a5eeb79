import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { watch } from 'chokidar';
import { CliError } from '../cli-error.ts';

/** A watch over files and folders. */
export interface FileWatch {
  /** The absolute paths of files that have appeared or changed, those of a moment together, until the abort. */
  changes(): AsyncIterable<ReadonlySet<string>>;
  close(): Promise<void>;
}

/** A file that nobody has written to for so long is finished. */
const QUIET_MS = 500;
const HIDDEN = /(?:^|[\\/])(?:\.(?!\.?(?:[\\/]|$))|node_modules(?:[\\/]|$))/;

/**
 * Watches folders, with all in them, and single files; what comes after this has resolved is told. Throws a CliError
 * `usage` for what cannot be watched.
 */
export async function watchFiles(places: readonly string[], signal: AbortSignal): Promise<FileWatch> {
  const strange = places.find((place) => !existsSync(place));
  if (strange !== undefined)
    throw new CliError('usage', `--watch looks after folders and files; ${strange} is neither, or not there yet`);
  const roots = places.map((place) => resolve(place));
  const watcher = watch(roots, {
    // the name of a watched folder itself may be anything
    ignored: (path) => roots.every((root) => HIDDEN.test(relative(root, path))),
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: QUIET_MS, pollInterval: QUIET_MS / 5 },
  });
  let changed = new Set<string>();
  let wake = (): void => undefined;
  const note = (path: string): void => {
    changed.add(path);
    wake();
  };
  watcher.on('add', note).on('change', note);
  signal.addEventListener('abort', () => wake(), { once: true });
  await once(watcher, 'ready');
  return {
    changes: async function* changes() {
      while (!signal.aborted) {
        const paths = changed;
        changed = new Set();
        if (paths.size > 0) yield paths;
        else await new Promise<void>((resume) => (wake = resume));
      }
    },
    close: () => watcher.close(),
  };
}
