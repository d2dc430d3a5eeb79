import type { GraphActor, GraphEdge, GraphSource } from '@cartograph/model';
import { edgesWithClaims } from '../claims/edges-with-claims.ts';
import { escapeXml } from '../escape-xml.ts';
import type { ExportFormat, ExportOptions } from '../export-format.ts';
import { lightTheme } from '../picture/theme.ts';
import type { GraphView } from '../view/graph-view.ts';
import type { Attributes } from '../graph-attributes.ts';
import { edgeAttributes, edgeValues, nodeAttributes, nodeValues } from '../graph-attributes.ts';

/** GEXF 1.3, for Gephi: edges have spells, from their first event to their last. */
export const gexfFormat: ExportFormat = {
  name: 'gexf',
  mediaType: 'application/gexf+xml',
  files: (source, options) => [{ name: 'graph.gexf', chunks: writeGexf(source, options) }],
};

// "label" is GEXF's own word for what is shown, so the actor's label is called type here
const attributeName = (name: string): string => (name === 'label' ? 'type' : name);

function declare(element: 'node' | 'edge', attributes: Attributes): string {
  const lines = Object.entries(attributes).map(
    ([name, type]) => `      <attribute id="${attributeName(name)}" title="${attributeName(name)}" type="${type}"/>\n`,
  );
  return `    <attributes class="${element}" mode="static">\n${lines.join('')}    </attributes>\n`;
}

const attributeValues = (values: readonly (readonly [string, string])[]): string =>
  `        <attvalues>\n${values.map(([name, value]) => `          <attvalue for="${attributeName(name)}" value="${escapeXml(value)}"/>\n`).join('')}        </attvalues>\n`;

async function* writeGexf(source: GraphSource, { view }: ExportOptions = {}): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
  yield '  <meta><creator>Cartograph</creator><description>Who did or said what to whom; extracted automatically</description></meta>\n';
  yield '  <graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">\n';
  yield `${declare('node', nodeAttributes)}${declare('edge', edgeAttributes)}    <nodes>\n`;
  for await (const actor of source.actors()) {
    yield `      <node id="${escapeXml(actor.id)}" label="${escapeXml(actor.name)}">\n${attributeValues(nodeValues(actor))}${looks(actor, view)}      </node>\n`;
  }
  yield '    </nodes>\n    <edges>\n';
  for await (const { edge, claims } of edgesWithClaims(source)) {
    const ends = `id="${escapeXml(edge.id)}" source="${escapeXml(edge.subject)}" target="${escapeXml(edge.object)}" label="${edge.relation}"`;
    const values = attributeValues(edgeValues(edge, claims));
    yield `      <edge ${ends} weight="${edge.claimCount}">\n${values}${spell(edge)}      </edge>\n`;
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

/** The colour of the actor's label, and where it stands in the view; Gephi's y axis points up. */
function looks({ id, label }: GraphActor, view: GraphView | undefined): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(lightTheme.label[label].slice(at, at + 2), 16));
  const place = view !== undefined && Object.hasOwn(view.positions, id) ? view.positions[id] : undefined;
  const position = place === undefined ? '' : `        <viz:position x="${place[0]}" y="${-place[1]}" z="0"/>\n`;
  return `        <viz:color r="${red}" g="${green}" b="${blue}"/>\n${position}`;
}

const spell = ({ firstEvent, lastEvent }: GraphEdge): string =>
  firstEvent === undefined
    ? ''
    : `        <spells><spell start="${firstEvent}" end="${lastEvent ?? firstEvent}"/></spells>\n`;
