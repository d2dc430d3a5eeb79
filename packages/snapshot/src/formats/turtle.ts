import type { GraphSource } from '@cartograph/model';
import { DataFactory, Writer } from 'n3';
import type { ExportFormat, ExportOptions } from '../export-format.ts';
import { graphResources } from '../rdf/graph-resources.ts';
import type { RdfValue } from '../rdf/resource.ts';
import { expand, prefixes } from '../rdf/resource.ts';

/** RDF in Turtle. */
export const turtleFormat: ExportFormat = {
  name: 'turtle',
  mediaType: 'text/turtle',
  files: (source, options) => [{ name: 'graph.ttl', chunks: writeTurtle(source, options) }],
};

const { literal, namedNode, quad } = DataFactory;

async function* writeTurtle(source: GraphSource, options: ExportOptions = {}): AsyncGenerator<string> {
  let ready = '';
  const sink = {
    write: (chunk: string, _encoding: string, done?: () => void) => {
      ready += chunk;
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(sink, { prefixes });
  for await (const { iri, types, properties } of graphResources(source, options)) {
    const subject = namedNode(iri);
    for (const type of types) writer.addQuad(quad(subject, namedNode(expand('rdf:type')), namedNode(expand(type))));
    for (const [name, value] of properties) writer.addQuad(quad(subject, namedNode(expand(name)), toObject(value)));
    yield ready;
    ready = '';
  }
  writer.end();
  yield ready;
}

function toObject(value: RdfValue): ReturnType<typeof namedNode> | ReturnType<typeof literal> {
  if ('iri' in value) return namedNode(value.iri);
  if ('type' in value) return literal(value.text, namedNode(expand(`xsd:${value.type}`)));
  return value.language === undefined ? literal(value.text) : literal(value.text, value.language);
}
