import type { GraphEdge } from '@cartograph/model';
import { addToList } from '@cartograph/model';
import { describe, expect, it } from 'vitest';
import { findPaths } from './find-paths.ts';
import type { GraphNetwork } from './graph-index.ts';

const edge = (subject: string, object: string, belief: number, positiveCount = 1): GraphEdge => ({
  id: `${subject}|AID|${object}`,
  subject,
  relation: 'AID',
  object,
  claimCount: 1,
  positiveCount,
  negativeCount: 1 - positiveCount,
  actualCount: 1,
  plannedCount: 0,
  possibleCount: 0,
  allegedCount: 0,
  documentCount: 1,
  sourceCount: 1,
  belief,
  actions: [],
  disputed: false,
  mutual: false,
});

function index(edges: readonly GraphEdge[]): GraphNetwork {
  const edgesOf = new Map<string, GraphEdge[]>();
  for (const one of edges) for (const id of [one.subject, one.object]) addToList(edgesOf, id, one);
  return {
    actors: new Map(),
    edges: new Map(edges.map((one) => [one.id, one])),
    edgesOf,
  };
}

describe('paths between actors', () => {
  const graph = index([
    edge('a', 'b', 0.9),
    edge('b', 'd', 0.9),
    edge('a', 'c', 0.6),
    edge('c', 'd', 0.6),
    edge('a', 'd', 0.3),
    edge('b', 'c', 0.9),
  ]);

  it('come strongest first, without loops or repeats', () => {
    const paths = findPaths(graph, 'a', 'd', 5);
    expect(paths.map(({ actors }) => actors.join(''))).toEqual(['abd', 'abcd', 'acbd', 'acd', 'ad']);
    expect(paths[0]?.strength).toBeCloseTo(0.81);
    for (const { actors } of paths) expect(new Set(actors).size).toBe(actors.length);
  });

  it('do not go over what is only denied', () => {
    expect(findPaths(index([edge('a', 'b', 0.9, 0)]), 'a', 'b', 3)).toEqual([]);
  });

  it('are none where nothing joins', () => {
    expect(findPaths(graph, 'a', 'z', 3)).toEqual([]);
    expect(findPaths(graph, 'a', 'a', 3)).toEqual([]);
  });
});
