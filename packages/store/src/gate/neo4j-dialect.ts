import { arrow } from './arrow.ts';
import type { Dialect } from './dialect.ts';

const HIDDEN = 'Cartograph';

/** How Neo4j 5 writes the dialect. Every node is asked for by our own label, so that other people's nodes never match. */
export const neo4jDialect: Dialect = {
  engine: 'neo4j',
  takesParametersInLambdas: true,
  keepsRelationshipsApart: true,
  node: ({ name, tables, actorLabels, properties }) => {
    const choices = tables.map((table) =>
      table === 'CartographActor' && actorLabels.length > 0 ? `${table}&(${actorLabels.map(quote).join('|')})` : table,
    );
    if (choices.length > 1 && actorLabels.length === 0 && name !== '')
      return `(${name}${map(properties)} WHERE ${isOneOf(name, tables)})`;
    const labels = choices.length === 1 ? choices.join('') : choices.map((choice) => `(${choice})`).join('|');
    return `(${name}${labels === '' ? '' : `:${labels}`}${map(properties)})`;
  },
  relationship: ({ name, types, direction, length, properties }) => {
    const bounds = length ? `*${length.least}..${length.most}` : '';
    return arrow(direction, `${name}:${types.join('|')}${bounds}${map(properties)}`);
  },
  pattern: (name, chain, isShortest) =>
    `${name === undefined ? '' : `${name} = `}${isShortest ? `shortestPath(${chain})` : chain}`,
  labelTest: (name, _tables, labels) => `(${labels.map((label) => `${name}:${quote(label)}`).join(' OR ')})`,
  labels: (name) => `[label IN labels(${name}) WHERE NOT label STARTS WITH '${HIDDEN}']`,
  type: (name) => `type(${name})`,
  comprehension: (name, list, where, mapped) =>
    `[${name} IN ${list}${where === undefined ? '' : ` WHERE ${where}`}${mapped === undefined ? '' : ` | ${mapped}`}]`,
  relationships: (path) => `relationships(${path})`,
  index: (list, at) => `${list}[${at}]`,
  toText: (written, type) => (type === 'boolean' ? `toString(${written})` : written),
  nameSum: undefined,
  holdOrder: () => ({ bound: '', behind: '' }),
};

/** A choice of labels that the planner does not scan one by one: joined scans lost rows under ORDER BY (Neo4j 5.26.20, OrderedUnion). */
const isOneOf = (name: string, tables: readonly string[]): string =>
  `any(label IN labels(${name}) WHERE label IN [${tables.map((table) => `'${table}'`).join(', ')}])`;

const quote = (label: string): string => `\`${label}\``;
const map = (properties: readonly string[]): string => (properties.length === 0 ? '' : ` {${properties.join(', ')}}`);
