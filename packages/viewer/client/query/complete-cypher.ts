import { addToList } from '@cartograph/model';
import type { SchemaAnswer } from '../../src/api/answers.ts';

/** A word that can come next in a statement, and what it is. */
export interface Completion {
  readonly label: string;
  readonly type: 'class' | 'type' | 'property' | 'keyword';
  readonly detail?: string;
}

const keywords = [
  'MATCH',
  'OPTIONAL MATCH',
  'WHERE',
  'WITH',
  'UNWIND',
  'RETURN',
  'ORDER BY',
  'SKIP',
  'LIMIT',
  'DISTINCT',
  'DESC',
] as const;
/** How claims hang on actors and documents; they are there as soon as a claim is. */
const links = ['SUBJECT', 'OBJECT', 'CLAIMED_BY', 'EVIDENCED_BY', 'MENTIONED_IN'] as const;

/** What a label or a relation is called by people. */
type Gloss = (name: string) => string;

/** What can come after a beginning of a statement, by what the graph has now: a label, a relation, a property, or any word. */
export function completeCypher(
  before: string,
  schema: SchemaAnswer | undefined,
  glossOf: Gloss,
): readonly Completion[] {
  if (!schema) return keywords.map((label) => ({ label, type: 'keyword' }));
  const [labels, relations] = [labelsOf(schema, glossOf), relationsOf(schema, glossOf)];
  const start = before.replace(/\w*$/, '');
  if (/\[[^\]]*[:|]\s*$/.test(start)) return relations;
  if (/\([^)[\]]*[:|]\s*$/.test(start)) return labels;
  if (/\w\.$/.test(start)) return propertiesOf(schema);
  return [
    ...keywords.map((label): Completion => ({ label, type: 'keyword' })),
    ...labels,
    ...relations,
    ...propertiesOf(schema),
  ];
}

const labelsOf = ({ labels }: SchemaAnswer, glossOf: Gloss): readonly Completion[] =>
  labels.map(({ name, count }) => ({
    label: name,
    type: 'class',
    detail: [glossOf(name), count].filter((word) => word !== name).join(' · '),
  }));

const relationsOf = ({ relations, labels }: SchemaAnswer, glossOf: Gloss): readonly Completion[] => [
  ...relations.map(({ name, count }): Completion => ({
    label: name,
    type: 'type',
    detail: `${glossOf(name)} · ${count}`,
  })),
  ...(labels.some(({ name }) => name === 'Claim') ? links : []).map((label): Completion => ({ label, type: 'type' })),
];

/** Each property once, with what has it. */
function propertiesOf({ properties }: SchemaAnswer): readonly Completion[] {
  const owners = new Map<string, string[]>();
  for (const [owner, names] of Object.entries(properties)) for (const name of names) addToList(owners, name, owner);
  return [...owners].map(([label, of]) => ({ label, type: 'property', detail: of.join(', ') }));
}
