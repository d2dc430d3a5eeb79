import type { GraphDocument } from '@cartograph/model';
import { formatDay } from '../text/format-day.ts';
import type { DiffEntry } from './describe-diff.ts';
import type { DiffSide, GraphDiff } from './graph-diff.ts';

/** How each kind is called, one and many. */
export const kindWords = {
  edge: ['relation', 'relations'],
  claim: ['claim', 'claims'],
  actor: ['actor', 'actors'],
  document: ['article', 'articles'],
} as const;

/** "3 relations", "1 claim". */
export const countOf = (count: number, kind: DiffEntry['kind']): string =>
  `${count} ${kindWords[kind][count === 1 ? 0 : 1]}`;

/** "monday (20 November 2026)", "the graph as it is". */
export const sideWords = ({ name, takenAt }: DiffSide): string =>
  takenAt === undefined ? 'the graph as it is' : `${name} (${formatDay(takenAt)})`;

/** "2 relations added, 1 changed; 5 claims added"; what did not change is not named. */
export function summarize({ edges, claims, actors, documents }: GraphDiff): string {
  const kinds = { edge: edges, claim: claims, actor: actors, document: documents } as const;
  const parts = Object.entries(kinds).flatMap(([kind, { added, removed, changed }]) => {
    const counts = [
      [added.length, 'added'],
      [removed.length, 'removed'],
      [changed.length, 'changed'],
    ] as const;
    const [first, ...rest] = counts.filter(([count]) => count > 0);
    if (!first) return [];
    const others = rest.map(([count, verb]) => `, ${count} ${verb}`);
    return [`${countOf(first[0], kind as DiffEntry['kind'])} ${first[1]}${others.join('')}`];
  });
  return parts.length === 0 ? 'Nothing differs.' : `${parts.join('; ')}.`;
}

/** A property's value as people read it. */
export function valueWords(value: unknown): string {
  if (value === undefined) return '—';
  if (Array.isArray(value)) return value.length === 0 ? '—' : value.map(valueWords).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** "The Outlet, “Title”, 1 March 2025", the texts made safe for where they go. */
export const articleWords = (
  { publisher, title, publishedAt, id }: GraphDocument,
  safe: (text: string) => string = (text) => text.replace(/\s+/gu, ' '),
): string =>
  [
    publisher === undefined ? undefined : safe(publisher),
    title === undefined ? undefined : `“${safe(title)}”`,
    publishedAt === undefined ? undefined : formatDay(publishedAt),
  ]
    .filter((part) => part !== undefined)
    .join(', ') || safe(id);
