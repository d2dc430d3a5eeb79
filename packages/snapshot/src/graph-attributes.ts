import type { GraphActor, GraphClaim, GraphEdge, PropertyTable, PropertyType } from '@cartograph/model';
import { actorProperties, edgeProperties, stableJson } from '@cartograph/model';
import { joinList } from './join-list.ts';

/** The type of an attribute in GraphML and GEXF. */
export type AttributeType = 'string' | 'integer' | 'double' | 'boolean';

/** Attributes by name, in the order they are written. */
export type Attributes = Readonly<Record<string, AttributeType>>;

const types: Readonly<Record<PropertyType, AttributeType>> = {
  string: 'string',
  integer: 'integer',
  float: 'double',
  boolean: 'boolean',
  strings: 'string',
  integers: 'string',
};

const attributesOf = (table: PropertyTable): Attributes =>
  Object.fromEntries(Object.entries(table).flatMap(([name, type]) => (name === 'id' ? [] : [[name, types[type]]])));

/** Attributes of nodes; lists as in {@link joinList}. */
export const nodeAttributes: Attributes = { label: 'string', ...attributesOf(actorProperties) };

/** Attributes of edges; `claims` is one JSON string with all of them. */
export const edgeAttributes: Attributes = { relation: 'string', ...attributesOf(edgeProperties), claims: 'string' };

/** The attributes of an actor that it has, as text. */
export const nodeValues = (actor: GraphActor): readonly (readonly [string, string])[] =>
  valuesOf(nodeAttributes, { ...actor });

/** The attributes of an edge that it has, as text. */
export const edgeValues = (edge: GraphEdge, claims: readonly GraphClaim[]): readonly (readonly [string, string])[] =>
  valuesOf(edgeAttributes, { ...edge, claims: stableJson(claims) });

function valuesOf(
  attributes: Attributes,
  values: Readonly<Record<string, unknown>>,
): readonly (readonly [string, string])[] {
  return Object.keys(attributes).flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [[name, Array.isArray(value) ? joinList(value) : String(value)] as const];
  });
}
