import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Makes a stage's result, or takes it from where it was kept. */
export type KeepStage = <T>(name: string, make: () => T) => T;

/**
 * Keeps what stages of training have made in `folder`, so that a training that was stopped goes on
 * where it was; without a folder nothing is kept. A stage depends on the options and files alone: a folder
 * is good for one set of them.
 */
export function createStageStore(folder: string | undefined): KeepStage {
  if (folder === undefined) return (_name, make) => make();
  mkdirSync(folder, { recursive: true });
  return <T>(name: string, make: () => T): T => {
    const path = join(folder, `${name}.stage`);
    if (existsSync(path)) return deserialize(readFileSync(path)) as T;
    const made = make();
    // a file that was not written to its end must not be taken for a stage
    writeFileSync(`${path}.part`, serialize(made));
    renameSync(`${path}.part`, path);
    return made;
  };
}
