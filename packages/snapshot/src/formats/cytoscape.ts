import type { GraphSource } from '@cartograph/model';
import { stableJson } from '@cartograph/model';
import { edgesWithClaims } from '../claims/edges-with-claims.ts';
import type { ExportFormat } from '../export-format.ts';

/** Cytoscape's JSON, for Cytoscape and Cytoscape.js; an edge has its claims as one JSON string. */
export const cytoscapeFormat: ExportFormat = {
  name: 'cytoscape',
  mediaType: 'application/json',
  files: (source) => [{ name: 'graph.cyjs', chunks: writeCytoscape(source) }],
};

async function* writeCytoscape(source: GraphSource): AsyncGenerator<string> {
  yield '{"data":{"name":"Cartograph"},"elements":{"nodes":[';
  let separator = '\n';
  for await (const actor of source.actors()) {
    yield `${separator}${stableJson({ data: actor })}`;
    separator = ',\n';
  }
  yield '\n],"edges":[';
  separator = '\n';
  for await (const { edge, claims } of edgesWithClaims(source)) {
    const { subject, object, ...rest } = edge;
    const data = { ...rest, source: subject, target: object, claims: stableJson(claims) };
    yield `${separator}${stableJson({ data })}`;
    separator = ',\n';
  }
  yield '\n]}}\n';
}
