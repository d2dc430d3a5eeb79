import type { GraphEdge, GraphSource } from '@cartograph/model';
import { edgesWithClaims } from '../claims/edges-with-claims.ts';
import { escapeXml } from '../escape-xml.ts';
import type { ExportFormat } from '../export-format.ts';
import type { Attributes } from '../graph-attributes.ts';
import { edgeAttributes, edgeValues, nodeAttributes, nodeValues } from '../graph-attributes.ts';

/** GEXF 1.3, for Gephi: edges have spells, from their first event to their last. */
export const gexfFormat: ExportFormat = {
  name: 'gexf',
  mediaType: 'application/gexf+xml',
  files: (source) => [{ name: 'graph.gexf', chunks: writeGexf(source) }],
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

async function* writeGexf(source: GraphSource): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield '  <meta><creator>Cartograph</creator><description>Who did or said what to whom; extracted automatically</description></meta>\n';
  yield '  <graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">\n';
  yield `${declare('node', nodeAttributes)}${declare('edge', edgeAttributes)}    <nodes>\n`;
  for await (const actor of source.actors()) {
    yield `      <node id="${escapeXml(actor.id)}" label="${escapeXml(actor.name)}">\n${attributeValues(nodeValues(actor))}      </node>\n`;
  }
  yield '    </nodes>\n    <edges>\n';
  for await (const { edge, claims } of edgesWithClaims(source)) {
    const ends = `id="${escapeXml(edge.id)}" source="${escapeXml(edge.subject)}" target="${escapeXml(edge.object)}" label="${edge.relation}"`;
    const values = attributeValues(edgeValues(edge, claims));
    yield `      <edge ${ends} weight="${edge.claimCount}">\n${values}${spell(edge)}      </edge>\n`;
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

const spell = ({ firstEvent, lastEvent }: GraphEdge): string =>
  firstEvent === undefined
    ? ''
    : `        <spells><spell start="${firstEvent}" end="${lastEvent ?? firstEvent}"/></spells>\n`;
