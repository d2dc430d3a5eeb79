import { createHash } from 'node:crypto';
import { SCHEMA_VERSION } from '../schema/tables.ts';

/** What one process can ask another's open store to do. Streams are not among it: they are read from the file itself. */
export const handedOver = [
  'stats',
  'save',
  'remove',
  'judge',
  'recordBuild',
  'builds',
  'undoJudgements',
  'judgements',
  'suggestActors',
  'previewSame',
  'search',
  'overview',
  'neighbourhood',
  'subgraph',
  'actor',
  'claim',
  'edgeClaims',
  'actorEdges',
  'sources',
  'trust',
  'document',
  'documentText',
  'documentStates',
  'extraction',
  'doctor',
] as const;

/** What both processes must agree on: how graphs are stored, and what can be asked. */
export const handOverVersion: string = createHash('sha256')
  .update(`${SCHEMA_VERSION} ${handedOver.join(' ')} progress`)
  .digest('hex');

/** A method that can be handed over. */
export type HandedOver = (typeof handedOver)[number];

/** One line to the process that holds the store. */
export interface HandOverRequest {
  readonly id: number;
  /** `version` asks for {@link handOverVersion}; a program of before it refuses that as it does any word it does not know. */
  readonly method: HandedOver | 'version';
  readonly arguments: readonly unknown[];
}

/** One line back: how far the work is, as often as is told, then what came of it. */
export type HandOverAnswer =
  | { readonly id: number; readonly progress: readonly [done: number, total: number] }
  | { readonly id: number; readonly result?: unknown }
  | { readonly id: number; readonly error: { readonly code: string; readonly message: string } };
