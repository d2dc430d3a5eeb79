import type { RelationType } from '@cartograph/model';
import type { NodeElement } from '../graph/elements.ts';
import { labelName, relationName, say } from '../language/language.ts';
import { shown, view } from '../state/session.ts';
import { membersOf } from '../view/group-actors.ts';

/** So many kinds of relations are spoken. */
const SPOKEN = 3;

/** What is spoken of a node: its name, its label, how many relations it has with others, and of what kinds most. */
export function speakNode({ id, name, label }: NodeElement): string {
  const members = new Set(membersOf(view.value.groups, id));
  const relations = shown.value.edges
    .filter(({ edge }) => members.has(edge.subject) !== members.has(edge.object))
    .map(({ edge }) => edge.relation);
  const told = say('canvas.focus', {
    name,
    label: label === 'Group' || label === 'More' ? say('hand.groupLabel') : labelName(label),
    n: relations.length,
  });
  return [told, ...(relations.length > 0 ? [mostFrequent(relations)] : [])].join(': ');
}

function mostFrequent(relations: readonly RelationType[]): string {
  const counts = new Map<RelationType, number>();
  for (const relation of relations) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, SPOKEN)
    .map(([relation, n]) => `${relationName(relation)} ${n}`)
    .join(', ');
}
