import type { GraphSource } from '@cartograph/model';
import type { CitedGraph } from './cite/citation.ts';
import type { GraphView } from './view/graph-view.ts';

/** What an export may carry beyond the graph and its quotes. */
export interface ExportOptions {
  /** The articles' whole texts; without it only quoted sentences leave the store. */
  readonly withText?: boolean;
  /** Of a dossier: the actor's id or name. */
  readonly actor?: string;
  /** Which state of the graph this is, for citations. */
  readonly cited?: CitedGraph;
  /** Where actors stand, for formats that draw or keep positions. */
  readonly view?: GraphView;
}

/** One file of an export, in pieces. */
export interface ExportFile {
  readonly name: string;
  readonly chunks: AsyncIterable<string | Uint8Array>;
}

/** A format that the graph is written in: streaming, in id order, the same bytes for the same graph. */
export interface ExportFormat {
  readonly name: string;
  readonly mediaType: string;
  /** One file, or several that belong in a folder; each is read to its end before the next. */
  files(source: GraphSource, options?: ExportOptions): readonly ExportFile[];
}
