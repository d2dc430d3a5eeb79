import type { GraphSource } from '@cartograph/model';
import { stableJson } from '@cartograph/model';
import type { ExportFormat, ExportOptions } from '../export-format.ts';
import { graphResources } from '../rdf/graph-resources.ts';
import { prefixes } from '../rdf/resource.ts';
import { toJsonldNode } from '../rdf/to-jsonld-node.ts';

/** RDF in JSON-LD 1.1, a resource a line. */
export const jsonldFormat: ExportFormat = {
  name: 'jsonld',
  mediaType: 'application/ld+json',
  files: (source, options) => [{ name: 'graph.jsonld', chunks: writeJsonld(source, options) }],
};

async function* writeJsonld(source: GraphSource, options: ExportOptions = {}): AsyncGenerator<string> {
  yield `{"@context":${stableJson(prefixes)},\n"@graph":[`;
  let separator = '\n';
  for await (const resource of graphResources(source, options)) {
    yield `${separator}${stableJson(toJsonldNode(resource))}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}
