import type { GraphSource } from '@cartograph/model';
import { edgesWithClaims } from '../claims/edges-with-claims.ts';
import { escapeXml } from '../escape-xml.ts';
import type { ExportFormat } from '../export-format.ts';
import type { Attributes, AttributeType } from '../graph-attributes.ts';
import { edgeAttributes, edgeValues, nodeAttributes, nodeValues } from '../graph-attributes.ts';

/** GraphML, for Gephi, yEd, Cytoscape, igraph, networkx. */
export const graphmlFormat: ExportFormat = {
  name: 'graphml',
  mediaType: 'application/graphml+xml',
  files: (source) => [{ name: 'graph.graphml', chunks: writeGraphml(source) }],
};

const types: Readonly<Record<AttributeType, string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
};

const keys = (element: 'node' | 'edge', attributes: Attributes): string =>
  Object.entries(attributes)
    .map(
      ([name, type]) =>
        `  <key id="${element}-${name}" for="${element}" attr.name="${name}" attr.type="${types[type]}"/>\n`,
    )
    .join('');

const data = (element: 'node' | 'edge', values: readonly (readonly [string, string])[]): string =>
  values.map(([name, value]) => `      <data key="${element}-${name}">${escapeXml(value)}</data>\n`).join('');

async function* writeGraphml(source: GraphSource): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys('node', nodeAttributes) + keys('edge', edgeAttributes);
  yield '  <graph id="cartograph" edgedefault="directed">\n';
  for await (const actor of source.actors())
    yield `    <node id="${escapeXml(actor.id)}">\n${data('node', nodeValues(actor))}    </node>\n`;
  for await (const { edge, claims } of edgesWithClaims(source)) {
    const ends = `id="${escapeXml(edge.id)}" source="${escapeXml(edge.subject)}" target="${escapeXml(edge.object)}"`;
    // a mutual relation has `mutual`: an undirected edge among directed ones is refused by networkx
    yield `    <edge ${ends}>\n${data('edge', edgeValues(edge, claims))}    </edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}
