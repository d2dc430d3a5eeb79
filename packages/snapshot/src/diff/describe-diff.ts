import type { GraphActor, GraphClaim, GraphDocument, GraphEdge } from '@cartograph/model';
import { compareCodeUnits, edgeId, edgeOf, isEventType } from '@cartograph/model';
import { toStatement } from '../cite/citation.ts';
import type { ElementChanges, GraphDiff } from './graph-diff.ts';
import { claimsOfDiff } from './graph-diff.ts';

/** What became of an element. */
export type ChangeMark = 'added' | 'removed' | 'changed';

/** A property that differs; `undefined` where it is absent. */
export interface PropertyChange {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** One element of a diff, told to a reader. */
export interface DiffEntry {
  readonly kind: 'actor' | 'edge' | 'claim' | 'document';
  readonly mark: ChangeMark;
  readonly id: string;
  /** "Mexico agrees with United States", a name, a headline. */
  readonly title: string;
  readonly properties: readonly PropertyChange[];
  /** Of claims: the sentence. */
  readonly quote?: string;
  /** Of claims: who says so, and how; "according to Mexico, planned". Empty for a plain statement. */
  readonly manner?: string;
  /** Ids of the articles that the change comes from. */
  readonly articles: readonly string[];
}

/** A diff told element by element: edges, claims, actors, documents; in each what was added, removed, changed; edges the best supported first. */
export function describeDiff(diff: GraphDiff): readonly DiffEntry[] {
  const nameOf = (id: string): string => (Object.hasOwn(diff.names, id) ? (diff.names[id] ?? id) : id);
  const behind = articlesBehind(diff);
  const articles = (key: string): readonly string[] => [...(behind.get(key) ?? [])].sort(compareCodeUnits);
  const edge = (value: GraphEdge): Told => ({
    title: toStatement(value, nameOf, value.positiveCount === 0),
    articles: articles(`edge ${value.id}`),
  });
  const claim = (value: GraphClaim): Told => ({
    title: toStatement(value, nameOf, value.polarity === 'negative'),
    quote: value.quote,
    manner: mannerWords(value, nameOf),
    articles: [value.documentId],
  });
  const actor = (value: GraphActor): Told => ({ title: value.name, articles: articles(`actor ${value.id}`) });
  const document = (value: GraphDocument): Told => ({ title: value.title ?? value.id, articles: [value.id] });
  return [
    ...tell('edge', sortedByWeight(diff.edges), edge),
    ...tell('claim', diff.claims, claim),
    ...tell('actor', diff.actors, actor),
    ...tell('document', diff.documents, document),
  ];
}

type Told = Pick<DiffEntry, 'title' | 'quote' | 'manner' | 'articles'>;

const mannerWords = ({ speakers, modality }: GraphClaim, nameOf: (id: string) => string): string =>
  [
    ...(speakers.length === 0 ? [] : [`according to ${speakers.map(nameOf).join(', ')}`]),
    ...(modality === 'actual' ? [] : [modality]),
  ].join(', ');

/** Events before standing relations, then by independent sources, claims and id. */
const byWeight = (a: GraphEdge, b: GraphEdge): number =>
  Number(isEventType(b.relation)) - Number(isEventType(a.relation)) ||
  b.sourceCount - a.sourceCount ||
  b.claimCount - a.claimCount ||
  compareCodeUnits(a.id, b.id);

const sortedByWeight = ({ added, removed, changed }: ElementChanges<GraphEdge>): ElementChanges<GraphEdge> => ({
  added: [...added].sort(byWeight),
  removed: [...removed].sort(byWeight),
  changed: [...changed].sort((a, b) => byWeight(a.after, b.after)),
});

function tell<Element extends { readonly id: string }>(
  kind: DiffEntry['kind'],
  { added, removed, changed }: ElementChanges<Element>,
  describe: (element: Element) => Told,
): readonly DiffEntry[] {
  return [
    ...added.map((element) => ({ kind, mark: 'added' as const, id: element.id, properties: [], ...describe(element) })),
    ...removed.map((element) => ({
      kind,
      mark: 'removed' as const,
      id: element.id,
      properties: [],
      ...describe(element),
    })),
    ...changed.map(({ before, after, properties }) => ({
      kind,
      mark: 'changed' as const,
      id: after.id,
      properties: properties.map((name) => ({
        name,
        before: (before as Readonly<Record<string, unknown>>)[name],
        after: (after as Readonly<Record<string, unknown>>)[name],
      })),
      ...describe(after),
    })),
  ];
}

/** Which articles the changes of edges and actors come from: those of the changed claims with them. */
function articlesBehind(diff: GraphDiff): ReadonlyMap<string, ReadonlySet<string>> {
  const behind = new Map<string, Set<string>>();
  for (const claim of claimsOfDiff(diff)) {
    const keys = [claim.subject, claim.object, ...claim.speakers].map((id) => `actor ${id}`);
    for (const key of [`edge ${edgeId(edgeOf(claim))}`, ...keys]) {
      const ids = behind.get(key) ?? new Set();
      behind.set(key, ids.add(claim.documentId));
    }
  }
  return behind;
}
