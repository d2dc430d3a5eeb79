import type { GraphActor, GraphClaim, GraphDocument, GraphEdge } from '@cartograph/model';
import { stableJson } from '@cartograph/model';
import { fromGraphLine } from '../graph-line.ts';
import type { DiffSide, ElementChanges, GraphDiff } from './graph-diff.ts';
import { claimsOfDiff } from './graph-diff.ts';
import { pairElements } from './pair-elements.ts';

/** A graph to compare: what it is called, and its elements as lines in id order. */
export interface DiffInput {
  readonly side: DiffSide;
  lines(): AsyncGenerator<string>;
}

interface Gathered<Element> extends ElementChanges<Element> {
  readonly added: Element[];
  readonly removed: Element[];
  readonly changed: { before: Element; after: Element; properties: readonly string[] }[];
}

const gather = <Element>(): Gathered<Element> => ({ added: [], removed: [], changed: [] });

/** Compares two graphs; `applyDiff(diff, from)` is `to`. What is the same in both is not kept. */
export async function diffGraphs(from: DiffInput, to: DiffInput): Promise<GraphDiff> {
  const found = {
    document: gather<GraphDocument>(),
    actor: gather<GraphActor>(),
    edge: gather<GraphEdge>(),
    claim: gather<GraphClaim>(),
  };
  const names = new Map<string, string>();
  const articles = new Map<string, GraphDocument>();
  const remember = (line: string): void => {
    if (!line.startsWith('document ') && !line.startsWith('actor ')) return;
    const { kind, value } = fromGraphLine(line);
    if (kind === 'document') articles.set(value.id, value);
    else if (kind === 'actor') names.set(value.id, value.name);
  };
  const [before, after] = [from.lines(), to.lines()];
  try {
    for await (const pair of pairElements(before, after, remember)) {
      const record = pair.after ?? pair.before;
      if (record?.kind === 'document') articles.set(record.value.id, record.value);
      if (record?.kind === 'actor') names.set(record.value.id, record.value.name);
      if (record) addTo(found[record.kind] as Gathered<unknown>, pair.before?.value, pair.after?.value);
    }
  } finally {
    await before.return(undefined);
    await after.return(undefined);
  }
  const changes = { documents: found.document, actors: found.actor, edges: found.edge, claims: found.claim };
  return withContext({ from: from.side, to: to.side, ...changes, names: {}, articles: {} }, names, articles);
}

function addTo(changes: Gathered<unknown>, before: object | undefined, after: object | undefined): void {
  if (before === undefined) changes.added.push(after);
  else if (after === undefined) changes.removed.push(before);
  else changes.changed.push({ before, after, properties: differingProperties(before, after) });
}

function differingProperties(before: object, after: object): readonly string[] {
  const [old, now] = [before, after] as Readonly<Record<string, unknown>>[];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => stableJson(old?.[name] ?? null) !== stableJson(now?.[name] ?? null)).sort();
}

/** Adds the names and the articles that a reader of the diff needs. */
function withContext(
  diff: GraphDiff,
  names: ReadonlyMap<string, string>,
  articles: ReadonlyMap<string, GraphDocument>,
): GraphDiff {
  const claims = claimsOfDiff(diff);
  const edges = [...diff.edges.added, ...diff.edges.removed, ...diff.edges.changed.map(({ after }) => after)];
  const actors = [
    ...[...edges, ...claims].flatMap(({ subject, object }) => [subject, object]),
    ...claims.flatMap(({ speakers }) => speakers),
  ];
  return {
    ...diff,
    names: pick(names, actors),
    articles: pick(
      articles,
      claims.map(({ documentId }) => documentId),
    ),
  };
}

const pick = <Value>(from: ReadonlyMap<string, Value>, ids: readonly string[]): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    [...new Set(ids)].sort().flatMap((id) => {
      const value = from.get(id);
      return value === undefined ? [] : [[id, value] as const];
    }),
  );
