import type { GraphSource } from '@cartograph/model';
import { stableJson } from '@cartograph/model';
import type { ExportFormat, ExportOptions } from '../export-format.ts';
import { graphResources } from '../rdf/graph-resources.ts';
import type { RdfResource, RdfValue } from '../rdf/resource.ts';
import { prefixes } from '../rdf/resource.ts';

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
    yield `${separator}${stableJson(toNode(resource))}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

function toNode({ iri, types, properties }: RdfResource): Readonly<Record<string, unknown>> {
  const node: Record<string, unknown> = { '@id': iri, '@type': types };
  for (const [name, value] of properties)
    node[name] = [...((node[name] as readonly unknown[] | undefined) ?? []), toValue(value)];
  return node;
}

function toValue(value: RdfValue): Readonly<Record<string, string>> {
  if ('iri' in value) return { '@id': value.iri };
  if ('type' in value) return { '@value': value.text, '@type': `xsd:${value.type}` };
  return value.language === undefined
    ? { '@value': value.text }
    : { '@value': value.text, '@language': value.language };
}
