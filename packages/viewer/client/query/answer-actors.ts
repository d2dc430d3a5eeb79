import type { QueryAnswer, QueryValue } from '@cartograph/model';

/** A node as an answer holds it. */
export interface AnswerNode {
  readonly id: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, QueryValue>>;
}

/** Whether a value is a node. */
export function isNode(value: QueryValue): value is QueryValue & AnswerNode {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    'label' in value &&
    'properties' in value &&
    'id' in value
  );
}

/** Ids of all actors in an answer, in the order in which they come: as nodes, or at the ends of relationships. */
export function answerActors({ rows }: QueryAnswer): readonly string[] {
  const ids = new Set<string>();
  const visit = (value: QueryValue): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    if (isNode(value)) {
      const id = value.properties['id'] ?? value.id;
      if (value.label !== 'Claim' && value.label !== 'Document' && typeof id === 'string') ids.add(id);
      return;
    }
    const { from, to } = value as { readonly from?: QueryValue; readonly to?: QueryValue };
    for (const end of [from, to]) if (typeof end === 'string') ids.add(end);
  };
  for (const row of rows) row.forEach(visit);
  return [...ids];
}

/** A value as a cell shows it: a node by its name, a relationship by its type, the rest as JSON. */
export function cellText(value: QueryValue): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(cellText).join(', ');
  if (isNode(value))
    return String(value.properties['name'] ?? value.properties['title'] ?? value.properties['quote'] ?? value.id);
  const { type } = value as { readonly type?: QueryValue };
  return typeof type === 'string' ? type : JSON.stringify(value);
}
