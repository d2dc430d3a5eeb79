import type { GraphSource } from '@cartograph/model';
import { edgesWithClaims } from '../claims/edges-with-claims.ts';
import type { ExportFormat } from '../export-format.ts';
import { toFtmActor, toFtmEdge } from '../ftm/to-ftm-entity.ts';
import { toJsonLine } from '../to-json-line.ts';

/** FollowTheMoney's JSON lines: at least one entity an actor, and the links between them. */
export const ftmFormat: ExportFormat = {
  name: 'ftm',
  mediaType: 'application/x-ndjson',
  files: (source) => [{ name: 'graph.ftm.jsonl', chunks: writeEntities(source) }],
};

async function* writeEntities(source: GraphSource): AsyncGenerator<string> {
  for await (const actor of source.actors()) yield toJsonLine(toFtmActor(actor));
  for await (const { edge, claims } of edgesWithClaims(source)) {
    const quotes = claims.map(({ quote }) => quote);
    for (const entity of toFtmEdge(edge, quotes)) yield toJsonLine(entity);
  }
}
