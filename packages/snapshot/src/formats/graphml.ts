import type { GraphActor, GraphSource } from '@cartograph/model';
import { edgesWithClaims } from '../claims/edges-with-claims.ts';
import { escapeXml } from '../escape-xml.ts';
import type { ExportFormat, ExportOptions } from '../export-format.ts';
import { lightTheme } from '../picture/theme.ts';
import type { GraphView } from '../view/graph-view.ts';
import type { Attributes, AttributeType } from '../graph-attributes.ts';
import { edgeAttributes, edgeValues, nodeAttributes, nodeValues } from '../graph-attributes.ts';

/** GraphML, for Gephi, yEd, Cytoscape, igraph, networkx. */
export const graphmlFormat: ExportFormat = {
  name: 'graphml',
  mediaType: 'application/graphml+xml',
  files: (source, options) => [{ name: 'graph.graphml', chunks: writeGraphml(source, options) }],
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

async function* writeGraphml(source: GraphSource, { view }: ExportOptions = {}): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  yield keys('node', { ...nodeAttributes, ...placeAttributes, color: 'string' }) + keys('edge', edgeAttributes);
  yield '  <graph id="cartograph" edgedefault="directed">\n';
  for await (const actor of source.actors())
    yield `    <node id="${escapeXml(actor.id)}">\n${data('node', [...nodeValues(actor), ...looks(actor, view)])}    </node>\n`;
  for await (const { edge, claims } of edgesWithClaims(source)) {
    const ends = `id="${escapeXml(edge.id)}" source="${escapeXml(edge.subject)}" target="${escapeXml(edge.object)}"`;
    // a mutual relation has `mutual`: an undirected edge among directed ones is refused by networkx
    yield `    <edge ${ends}>\n${data('edge', edgeValues(edge, claims))}    </edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

const placeAttributes: Attributes = { x: 'double', y: 'double' };

/** Where the actor stands in the view, the y axis up as in Gephi, and the colour of its label. */
function looks({ id, label }: GraphActor, view: GraphView | undefined): readonly (readonly [string, string])[] {
  const place = view !== undefined && Object.hasOwn(view.positions, id) ? view.positions[id] : undefined;
  const color = ['color', lightTheme.label[label]] as const;
  return place === undefined ? [color] : [['x', String(place[0])], ['y', String(-place[1])], color];
}
