import type { GraphSource } from '@cartograph/model';
import type { CitedGraph } from '@cartograph/snapshot';
import { viewSource } from '@cartograph/snapshot';
import type { GraphView } from '@cartograph/snapshot';
import type { GraphStore } from '@cartograph/store';
import type { Session } from '../session/session.ts';
import { withStore } from '../store/with-store.ts';
import { readViewFile } from './read-view-file.ts';
import { sessionSnapshots } from './session-snapshots.ts';

/** Which graph a command reads. */
export interface SourceOptions {
  /** A snapshot's name; the store without it. */
  readonly snapshot?: string;
  /** The file of a view that narrows it. */
  readonly view?: string;
}

/** A graph to read, how to cite it, and the view that it is narrowed to. */
export interface ChosenSource {
  readonly source: GraphSource;
  readonly cited: CitedGraph;
  readonly view?: GraphView;
  /** The store, where all of it is read. */
  readonly store?: GraphStore;
}

interface Kept {
  readonly kept?: GraphView;
  readonly store?: GraphStore;
}

/** Lets `work` read the session's graph, a snapshot, or what a view shows of either. */
export async function withSource<Result>(
  session: Session,
  { snapshot, view: viewPath }: SourceOptions,
  work: (chosen: ChosenSource) => Promise<Result>,
): Promise<Result> {
  const given = viewPath === undefined ? undefined : await readViewFile(viewPath);
  const narrowed = (source: GraphSource, cited: CitedGraph, { kept, store }: Kept = {}): Promise<Result> => {
    const view = given ?? kept;
    return work({
      source: given === undefined ? source : viewSource(source, given),
      cited,
      ...(view === undefined ? {} : { view }),
      ...(store === undefined || given !== undefined ? {} : { store }),
    });
  };
  if (snapshot !== undefined) {
    const { manifest, source } = await sessionSnapshots(session).open(snapshot);
    return narrowed(source, { snapshot, hash: manifest.hash }, manifest.view && { kept: manifest.view });
  }
  return withStore(session, { readOnly: true }, async (store) =>
    narrowed(store, { hash: (await store.stats()).hash }, { store }),
  );
}
