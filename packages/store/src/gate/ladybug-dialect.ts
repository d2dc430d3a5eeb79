import type { NodeTable } from '../schema/tables.ts';
import { arrow } from './arrow.ts';
import type { Dialect } from './dialect.ts';
import { elementInLadybug } from './ladybug-element.ts';
import { textInLadybug } from './ladybug-text.ts';

/** How Ladybug 0.19 writes the dialect. Actors of all labels are in one table, their label is a column. */
export const ladybugDialect: Dialect = {
  engine: 'ladybug',
  takesParametersInLambdas: false,
  keepsRelationshipsApart: false,
  node: ({ name, tables, actorLabels, properties }) => {
    const isOneLabel = actorLabels.length === 1 && tables.length === 1;
    const all = isOneLabel ? [`label: '${actorLabels[0]}'`, ...properties] : properties;
    // several tables behind colons mean "one of them" here
    return `(${name}${tables.map((table) => `:${table}`).join('')}${all.length === 0 ? '' : ` {${all.join(', ')}}`})`;
  },
  relationship: ({ name, types, direction, length, isShortest, properties }) => {
    // by default a path may go over one relationship twice
    const bounds = length ? `* ${isShortest ? 'SHORTEST' : 'TRAIL'} ${length.least}..${length.most}` : '';
    return arrow(
      direction,
      `${name}${types.length === 0 ? '' : `:${types.join('|')}`}${bounds}${properties.length === 0 ? '' : ` {${properties.join(', ')}}`}`,
    );
  },
  pattern: (name, chain) => `${name === undefined ? '' : `${name} = `}${chain}`,
  labelTest: (name, tables, labels) => {
    const tests = labels.map((label) => {
      if (label === 'Claim' || label === 'Document') return isOfTable(name, tables, `Cartograph${label}` as NodeTable);
      return tables.includes('CartographActor') ? `${name}.label = '${label}'` : 'false';
    });
    return `(${tests.join(' OR ')})`;
  },
  labels: (name, tables) => {
    const [only] = tables;
    if (tables.length === 1 && only) return labelOf(name, only);
    const branches = tables.map((table) => `WHEN label(${name}) = '${table}' THEN ${labelOf(name, table)}`);
    return `CASE ${branches.join(' ')} END`;
  },
  type: (name) => `label(${name})`,
  comprehension: (name, list, where, mapped) => {
    const kept = where === undefined ? list : `list_filter(${list}, ${name} -> ${where})`;
    return mapped === undefined ? kept : `list_transform(${kept}, ${name} -> ${mapped})`;
  },
  relationships: (path) => `rels(${path})`,
  index: elementInLadybug,
  toText: (written, type) => (type === 'text' ? written : textInLadybug(written, type)),
  // else sum(coalesce(sum(x), 0)) is "nested", also behind a WITH (0.19.1)
  nameSum: (sum, name) => ` UNWIND [${sum}] AS ${name}`,
  // ORDER BY must have a SKIP or a LIMIT, and is forgotten when nothing but a sum follows (0.19.1)
  holdOrder: (name) => ({ bound: ' SKIP 0', behind: ` UNWIND [1] AS ${name}` }),
};

const isOfTable = (name: string, tables: readonly NodeTable[], table: NodeTable): string =>
  !tables.includes(table) ? 'false' : tables.length === 1 ? 'true' : `label(${name}) = '${table}'`;

const labelOf = (name: string, table: NodeTable): string =>
  table === 'CartographActor' ? `[${name}.label]` : `['${table.slice('Cartograph'.length)}']`;
