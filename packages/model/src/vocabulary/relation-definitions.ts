import { eventDefinitions } from './event-definitions.ts';
import type { RelationDefinition } from './relation-definition.ts';
import type { EventType, RelationType } from './relation-names.ts';
import { standingDefinitions } from './standing-definitions.ts';

/** All definitions, events first, in the order of the vocabulary. */
export const relationDefinitions: readonly RelationDefinition[] = [...eventDefinitions, ...standingDefinitions];

const byType = new Map<string, RelationDefinition>(
  relationDefinitions.map((definition) => [definition.type, definition]),
);

/** What the vocabulary says about a type. Throws a RangeError for a name that is no type. */
export function relationDefinition(type: RelationType): RelationDefinition {
  const definition = byType.get(type);
  if (!definition) throw new RangeError(`no relation type ${type}`);
  return definition;
}

/** Whether a name is a relation type of the vocabulary. */
export const isRelationType = (name: string): name is RelationType => byType.has(name);

/** Whether a type is an event, not a standing relation. */
export const isEventType = (type: RelationType): type is EventType => relationDefinition(type).kind === 'event';
