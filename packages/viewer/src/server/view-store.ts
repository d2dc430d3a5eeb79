import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Keeps views that are too long for an address, each under the hash of its content. */
export interface ViewStore {
  save(view: string): Promise<string>;
  load(id: string): Promise<string | undefined>;
}

const idOf = (view: string): string => createHash('sha256').update(view).digest('hex').slice(0, 32);

/** In memory, at most the last five hundred; or in a folder, where they stay. */
export function openViewStore(folder?: string): ViewStore {
  return folder === undefined ? memoryViews() : folderViews(folder);
}

function memoryViews(): ViewStore {
  const views = new Map<string, string>();
  return {
    save: async (view) => {
      const id = idOf(view);
      views.set(id, view);
      const oldest = views.keys().next().value;
      if (views.size > 500 && oldest !== undefined) views.delete(oldest);
      return id;
    },
    load: async (id) => views.get(id),
  };
}

function folderViews(folder: string): ViewStore {
  const fileOf = (id: string): string => join(folder, `${id}.json`);
  return {
    save: async (view) => {
      const id = idOf(view);
      await mkdir(folder, { recursive: true });
      await writeFile(fileOf(id), view);
      return id;
    },
    load: async (id) => {
      if (!/^[0-9a-f]{32}$/.test(id)) return undefined;
      return readFile(fileOf(id), 'utf8').catch(() => undefined);
    },
  };
}
