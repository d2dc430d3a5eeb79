import type { Extraction, GraphDocument } from '@cartograph/model';
import type { DocumentState, RemoveReport, SaveReport } from '../graph-store.ts';

/**
 * A load of many documents into an empty graph. It takes what a store takes, keeps it on disk, and puts it into the graph in
 * one go. What a load that was not finished had kept is there for the next one.
 */
export interface BulkLoad {
  /** As {@link GraphStore.save}, into what is loaded. */
  save(extractions: readonly Extraction[]): Promise<SaveReport>;
  /** As {@link GraphStore.remove}, out of what is loaded. */
  remove(documents: readonly string[]): Promise<RemoveReport>;
  /** The documents that are kept, also those of a load that was not finished. */
  documentStates(): readonly DocumentState[];
  /** The same documents as the graph will hold them, each as its own source, in the order of their ids. */
  documents(): readonly GraphDocument[];
  /** Puts all of it into the graph, or, when it fails, nothing; `onProgress` gets documents staged and documents in all. */
  finish(onProgress?: (done: number, total: number) => void): Promise<void>;
  /** Lets go of its files without putting them into the graph: the next load goes on with them. */
  close(): Promise<void>;
}
