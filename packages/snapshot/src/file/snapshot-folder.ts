import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, copyFile, link, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphSource } from '@cartograph/model';
import { compareCodeUnits } from '@cartograph/model';
import { SnapshotError } from '../snapshot-error.ts';
import type { SnapshotManifest } from './manifest.ts';
import type { Snapshot } from './open-snapshot.ts';
import { openSnapshot, readManifest } from './open-snapshot.ts';
import type { SnapshotVerdict } from './verify-snapshot.ts';
import { verifySnapshot } from './verify-snapshot.ts';
import type { SnapshotOptions } from './write-snapshot.ts';
import { writeSnapshot } from './write-snapshot.ts';

/** A snapshot in a folder. */
export interface ListedSnapshot {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly manifest: SnapshotManifest;
}

/** How a snapshot was saved. */
export interface SavedSnapshot extends ListedSnapshot {
  /** The earlier snapshot with equal content, whose bytes it shares. */
  readonly equalTo?: string;
}

/** Snapshots kept in a folder, one file each. Methods that take a name throw a SnapshotError `absent` or `bad-name`. */
export interface SnapshotFolder {
  /** Takes a snapshot; equal content is given a second name and not written twice. Throws `exists` for a name that is taken. */
  save(name: string, source: GraphSource, options: SnapshotOptions): Promise<SavedSnapshot>;
  /** All of them, the oldest first. */
  list(): Promise<readonly ListedSnapshot[]>;
  show(name: string): Promise<ListedSnapshot>;
  open(name: string): Promise<Snapshot>;
  verify(name: string): Promise<SnapshotVerdict>;
  remove(name: string): Promise<void>;
}

const ENDING = '.snapshot';
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,99}$/u;
/** What people say for the graph as it is. */
const RESERVED = 'now';

/** The snapshots of a folder, which is made when the first is saved. */
export function openSnapshotFolder(folder: string): SnapshotFolder {
  const pathOf = (name: string): string => join(folder, `${checkName(name)}${ENDING}`);
  const present = async (name: string): Promise<string> => {
    const path = pathOf(name);
    if (await stat(path).catch(() => undefined)) return path;
    throw new SnapshotError(
      'absent',
      `no snapshot is called ${name}; list what there is with: cartograph snapshot list`,
    );
  };
  const show = async (name: string): Promise<ListedSnapshot> => {
    const path = await present(name);
    const manifest = await readManifest(path);
    return { name, path, bytes: (await stat(path)).size, manifest: { ...manifest, name } };
  };
  const list = async (): Promise<readonly ListedSnapshot[]> => {
    const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith(ENDING));
    const names = files.map((file) => file.slice(0, -ENDING.length)).filter((name) => NAME.test(name));
    const found = await Promise.all(names.map(show));
    return found.sort(
      (a, b) => compareCodeUnits(a.manifest.takenAt, b.manifest.takenAt) || compareCodeUnits(a.name, b.name),
    );
  };
  return {
    list,
    show,
    save: async (name, source, options) => {
      const path = pathOf(name);
      if (await stat(path).catch(() => undefined)) throw taken(name);
      await mkdir(folder, { recursive: true });
      const partial = join(folder, `.${randomUUID()}.partial`);
      try {
        const { hash } = await writeSnapshot(partial, name, source, options);
        const equal = (await list()).find(({ manifest }) => manifest.hash === hash);
        await giveName(equal?.path ?? partial, path, name);
        return { ...(await show(name)), ...(equal === undefined ? {} : { equalTo: equal.name }) };
      } finally {
        await rm(partial, { force: true });
      }
    },
    open: async (name) => {
      const snapshot = await openSnapshot(await present(name));
      return { ...snapshot, manifest: { ...snapshot.manifest, name } };
    },
    verify: async (name) => verifySnapshot(await present(name)),
    remove: async (name) => rm(await present(name)),
  };
}

function checkName(name: string): string {
  if (NAME.test(name) && name !== RESERVED) return name;
  throw new SnapshotError(
    'bad-name',
    `${JSON.stringify(name)} is no name for a snapshot; use letters, digits, dots, hyphens and blanks, and not "now"`,
  );
}

const taken = (name: string): SnapshotError =>
  new SnapshotError('exists', `there is a snapshot ${name} already, and snapshots do not change; choose another name`);

/** A second name for the bytes of a file, in one step that fails where the name is taken. */
async function giveName(from: string, to: string, name: string): Promise<void> {
  try {
    await link(from, to).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') throw error;
      // a file system without second names
      await copyFile(from, to, constants.COPYFILE_EXCL);
      await chmod(to, 0o444);
    });
  } catch (cause) {
    throw (cause as NodeJS.ErrnoException).code === 'EEXIST' ? taken(name) : cause;
  }
}
