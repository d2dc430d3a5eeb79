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

/** A method that can be handed over. */
export type HandedOver = (typeof handedOver)[number];

/** One line to the process that holds the store. */
export interface HandOverRequest {
  readonly id: number;
  readonly method: HandedOver;
  readonly arguments: readonly unknown[];
}

/** One line back. */
export type HandOverAnswer =
  | { readonly id: number; readonly result?: unknown }
  | { readonly id: number; readonly error: { readonly code: string; readonly message: string } };
