import type { ListedSnapshot } from '@cartograph/snapshot';

/** A snapshot as `--json` lists it. */
export function snapshotSummary({ name, path, bytes, manifest }: ListedSnapshot): Readonly<Record<string, unknown>> {
  const { takenAt, hash, stats, withText, producers, program, view } = manifest;
  return { name, takenAt, hash, stats, withText, isView: view !== undefined, program, producers, bytes, path };
}
