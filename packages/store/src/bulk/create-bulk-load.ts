import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Extraction } from '@cartograph/model';
import { compareCodeUnits } from '@cartograph/model';
import { packExtraction } from '../change/document-part.ts';
import { checkExtraction } from '../graph/check-extraction.ts';
import type { GraphDatabase, GraphTransaction } from '../graph/graph-database.ts';
import type { GraphState } from '../graph/graph-state.ts';
import { EMPTY_STATE, readState, toStateChange } from '../graph/graph-state.ts';
import { saveDocuments } from '../graph/save-documents.ts';
import { namesLike } from '../graph/stored-state.ts';
import { readJudgements } from '../judgements/stored-judgements.ts';
import { StoreError } from '../store-error.ts';
import type { BulkLoad } from './bulk-load.ts';
import { collectGarbage, withSmallHeap } from './collect-garbage.ts';
import { ExtractionSpool } from './extraction-spool.ts';
import type { LoadedDocument } from './loaded-document.ts';
import { toLoadedDocument } from './loaded-document.ts';
import { stageGraph } from './stage-graph.ts';

const DOCUMENTS_AT_ONCE = 100;

/**
 * A load into an empty database, with its files in `folder`; or, where `replaced` is the digest of a graph, in the place of
 * that graph. Its `finish` throws a {@link StoreError} `locked` where the graph has become another one meanwhile.
 */
export async function createBulkLoad(database: GraphDatabase, folder: string, replaced?: bigint): Promise<BulkLoad> {
  await mkdir(folder, { recursive: true });
  const spool = await ExtractionSpool.open(join(folder, 'extractions'));
  const loaded = new Map<string, LoadedDocument>();
  const byName = new Map<string, LoadedDocument>();
  const drop = (document: LoadedDocument): void => {
    spool.drop(document.id);
    loaded.delete(document.id);
    for (const name of document.names) if (byName.get(name) === document) byName.delete(name);
  };
  const enter = (document: LoadedDocument): void => {
    loaded.set(document.id, document);
    for (const name of document.names) byName.set(name, document);
  };
  const inOrder = (): LoadedDocument[] => [...loaded.values()].sort((a, b) => compareCodeUnits(a.id, b.id));
  /** Keeps one, in the place of all that share a name with it. */
  const keep = async (extraction: Extraction): Promise<'added' | 'changed' | 'unchanged'> => {
    const packed = packExtraction(extraction);
    const document = toLoadedDocument(extraction, packed);
    const olds = new Set(document.names.flatMap((name) => byName.get(name) ?? []));
    const [old, ...others] = olds;
    if (old?.id === document.id && others.length === 0 && old.digest === document.digest) return 'unchanged';
    for (const each of olds) drop(each);
    await spool.put(document.id, packed.content);
    enter(document);
    return olds.size > 0 ? 'changed' : 'added';
  };
  for await (const { extraction } of spool.extractions())
    enter(toLoadedDocument(extraction, packExtraction(extraction)));

  return {
    save: async (extractions) => {
      for (const extraction of extractions) checkExtraction(extraction);
      const counts = { added: 0, changed: 0, unchanged: 0 };
      for (const extraction of extractions) counts[await keep(extraction)] += 1;
      return counts;
    },
    remove: async (names) => {
      const found = (name: string): LoadedDocument[] => namesLike(name).flatMap((like) => byName.get(like) ?? []);
      const going = new Set(names.flatMap(found));
      const missing = names.filter((name) => found(name).length === 0);
      for (const document of going) drop(document);
      return { removed: [...going].map(({ id }) => id).sort(), missing };
    },
    documentStates: () => inOrder().map(({ state }) => state),
    documents: () => inOrder().map(({ graphDocument }) => graphDocument),
    finish: async (onProgress = () => undefined) => {
      if (loaded.size > 0 || replaced !== undefined) {
        const documents = inOrder();
        await database.transact(async (transaction) => {
          const state = await readState(transaction.read);
          const isReplacing = replaced !== undefined;
          if (isReplacing && state.totals.digest !== replaced) throw changedError(database);
          if (!isReplacing && state.totals.documents > 0) return saveSpooled(transaction, spool);
          let done = 0;
          const judgements = await readJudgements(transaction.read);
          const staged = await withSmallHeap(() =>
            stageGraph(spool, documents, {
              folder,
              reliability: state.reliability,
              judgements,
              onDocument: () => onProgress((done += 1), documents.length),
            }),
          );
          const write = (next: GraphState): Promise<void> =>
            transaction.write({ nodes: [toStateChange(next)], links: [], edges: [] });
          if (isReplacing) await write({ ...EMPTY_STATE, reliability: state.reliability });
          await collectGarbage();
          await transaction.load?.(staged.files, isReplacing);
          await write({ ...state, totals: staged.totals, renames: staged.renames });
        });
      }
      await spool.close();
      await rm(folder, { recursive: true, force: true });
    },
    close: () => spool.close(),
  };
}

const changedError = ({ url }: GraphDatabase): StoreError =>
  new StoreError('locked', `${url} was changed while it was made again; start again`);

/** Whether nothing has been saved. */
export const isEmpty = async ({ read }: Pick<GraphTransaction, 'read'>): Promise<boolean> =>
  (await readState(read)).totals.documents === 0;

/** The way for a graph that somebody else saved into meanwhile. */
async function saveSpooled(transaction: GraphTransaction, spool: ExtractionSpool): Promise<void> {
  const batch: Extraction[] = [];
  const save = async (): Promise<void> => void (await saveDocuments(transaction, batch.splice(0)));
  for await (const { extraction } of spool.extractions()) {
    batch.push(extraction);
    if (batch.length === DOCUMENTS_AT_ONCE) await save();
  }
  await save();
}
