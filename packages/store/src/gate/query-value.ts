import { edgeEnds, edgeProperties, mentionProperties } from '@cartograph/model';
import type { QueryValue } from '@cartograph/model';
import { askedProperties } from './vocabulary.ts';

type Properties = Readonly<Record<string, QueryValue>>;

/** A node as an answer has it: `{id, label, properties}`, with what the vocabulary names and what has a value. */
export function toNodeValue(table: string, properties: Properties): QueryValue {
  const label = table === 'CartographActor' ? (properties['label'] ?? null) : table.replace(/^Cartograph/, '');
  return { id: properties['id'] ?? null, label, properties: pick(properties, askedProperties[table] ?? []) };
}

/** A relationship as an answer has it: `{type, from, to, properties}`; an edge's ends are in its id. */
export function toRelationshipValue(
  type: string,
  properties: Properties,
  ends: { readonly from?: string; readonly to?: string },
): QueryValue {
  const named = typeof properties['id'] === 'string' ? edgeEnds(properties['id']) : undefined;
  return {
    type,
    from: named?.subject ?? ends.from ?? null,
    to: named?.object ?? ends.to ?? null,
    properties: pick(properties, Object.keys(type === 'MENTIONED_IN' ? mentionProperties : edgeProperties)),
  };
}

const pick = (properties: Properties, names: readonly string[]): Properties =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = properties[name] ?? null;
      return value === null ? [] : [[name, value]];
    }),
  );
