import type { GraphActor, GraphClaim, GraphEdge } from '@cartograph/model';
import { stableJson } from '@cartograph/model';

/** The type of an attribute in GraphML and GEXF. */
export type AttributeType = 'string' | 'integer' | 'double' | 'boolean';

/** Attributes of nodes, in the order they are written; lists are joined with `;`. */
export const nodeAttributes: Readonly<Record<string, AttributeType>> = {
  label: 'string',
  name: 'string',
  aliases: 'string',
  weakAliases: 'string',
  wikidataId: 'string',
  country: 'string',
  sector: 'string',
  topics: 'string',
  collective: 'boolean',
  known: 'boolean',
  named: 'boolean',
  mentionCount: 'integer',
  documentCount: 'integer',
  firstReported: 'string',
  lastReported: 'string',
};

/** Attributes of edges; `claims` is one JSON string with all of them. */
export const edgeAttributes: Readonly<Record<string, AttributeType>> = {
  relation: 'string',
  claimCount: 'integer',
  positiveCount: 'integer',
  negativeCount: 'integer',
  actualCount: 'integer',
  plannedCount: 'integer',
  possibleCount: 'integer',
  allegedCount: 'integer',
  documentCount: 'integer',
  sourceCount: 'integer',
  firstEvent: 'string',
  lastEvent: 'string',
  firstReported: 'string',
  lastReported: 'string',
  belief: 'double',
  actions: 'string',
  disputed: 'boolean',
  mutual: 'boolean',
  title: 'string',
  kind: 'string',
  startDate: 'string',
  endDate: 'string',
  claims: 'string',
};

/** What an actor says besides its id, in the order it is written. */
export const nodeProperties: readonly (keyof GraphActor)[] = Object.keys(nodeAttributes) as (keyof GraphActor)[];

/** What an edge says besides its ends, its type and its claims, in the order it is written. */
export const edgeProperties: readonly (keyof GraphEdge)[] = Object.keys(edgeAttributes).filter(
  (name) => name !== 'relation' && name !== 'claims',
) as (keyof GraphEdge)[];

/** The attributes of an actor that it has, as text. */
export const nodeValues = (actor: GraphActor): readonly (readonly [string, string])[] =>
  valuesOf(nodeAttributes, { ...actor });

/** The attributes of an edge that it has, as text. */
export const edgeValues = (edge: GraphEdge, claims: readonly GraphClaim[]): readonly (readonly [string, string])[] =>
  valuesOf(edgeAttributes, { ...edge, claims: stableJson(claims) });

function valuesOf(
  attributes: Readonly<Record<string, AttributeType>>,
  values: Readonly<Record<string, unknown>>,
): readonly (readonly [string, string])[] {
  return Object.keys(attributes).flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [[name, Array.isArray(value) ? value.join(';') : String(value)] as const];
  });
}
