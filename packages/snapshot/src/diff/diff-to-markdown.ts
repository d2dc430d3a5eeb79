import type { GraphClaim } from '@cartograph/model';
import { addToList, edgeId, edgeOf } from '@cartograph/model';
import { escapeMarkdown, markdownLink } from '../text/escape-markdown.ts';
import type { ChangeMark, DiffEntry } from './describe-diff.ts';
import { describeDiff } from './describe-diff.ts';
import { articleWords, sideWords, summarize, valueWords } from './diff-words.ts';
import type { GraphDiff } from './graph-diff.ts';

const headings: Readonly<Record<ChangeMark, string>> = {
  added: 'New relations',
  removed: 'No longer there',
  changed: 'Changed',
};

/** A diff as a briefing: what is new first, each relation with its sentences and footnotes to the articles. */
export function diffToMarkdown(diff: GraphDiff): string {
  const entries = describeDiff(diff);
  const { cite, list } = createNotes(diff);
  const byEdge = claimsByEdge(diff, entries);
  const edges = entries.filter(({ kind }) => kind === 'edge');
  const relations = (['added', 'removed', 'changed'] as const).flatMap((mark) =>
    section(
      headings[mark],
      edges.filter((edge) => edge.mark === mark).map((edge) => relation(edge, byEdge.get(edge.id) ?? [], cite)),
    ),
  );
  for (const { id } of edges) byEdge.delete(id);
  const others = [...byEdge.values()].flat().map((claim) => sentence(claim, cite));
  const actors = entries.filter(({ kind }) => kind === 'actor').map((actor) => actorLine(actor, cite));
  const parts = [
    `# What changed: ${escapeMarkdown(sideWords(diff.from))} → ${escapeMarkdown(sideWords(diff.to))}\n`,
    `${summarize(diff)}\n`,
    ...relations,
    ...section('Sentences read otherwise', others),
    ...section('Actors', actors),
    ...list(),
    `Extracted automatically; read the articles. From ${diff.from.hash} to ${diff.to.hash}.\n`,
  ];
  return parts.join('\n');
}

function claimsByEdge(diff: GraphDiff, entries: readonly DiffEntry[]): Map<string, DiffEntry[]> {
  const { added, removed, changed } = diff.claims;
  const claims: readonly GraphClaim[] = [...added, ...removed, ...changed.map(({ after }) => after)];
  const edgeOfClaim = new Map(claims.map((claim) => [claim.id, edgeId(edgeOf(claim))]));
  const byEdge = new Map<string, DiffEntry[]>();
  for (const entry of entries) {
    if (entry.kind !== 'claim') continue;
    addToList(byEdge, edgeOfClaim.get(entry.id) ?? '', entry);
  }
  return byEdge;
}

type Cite = (articles: readonly string[]) => string;

const section = (heading: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`## ${heading}\n`, `${items.join('\n')}\n`];

const verbs: Readonly<Record<ChangeMark, string>> = { added: '', removed: 'gone: ', changed: 'changed: ' };

function relation(entry: DiffEntry, claims: readonly DiffEntry[], cite: Cite): string {
  const sentences = claims.map((claim) => `  ${sentence(claim, cite)}`);
  const changes = propertyWords(entry);
  return [
    `- **${escapeMarkdown(entry.title)}**${changes}${claims.length === 0 ? cite(entry.articles) : ''}`,
    ...sentences,
  ].join('\n');
}

const sentence = (entry: DiffEntry, cite: Cite): string =>
  `- ${verbs[entry.mark]}“${escapeMarkdown(entry.quote ?? '')}”${entry.manner ? `, ${escapeMarkdown(entry.manner)}` : ''}${propertyWords(entry)}${cite(entry.articles)}`;

const actorLine = (entry: DiffEntry, cite: Cite): string =>
  `- ${entry.mark}: **${escapeMarkdown(entry.title)}**${propertyWords(entry)}${cite(entry.articles)}`;

const propertyWords = ({ properties }: DiffEntry): string =>
  properties.length === 0
    ? ''
    : ` (${properties.map(({ name, before, after }) => `${name} ${escapeMarkdown(valueWords(before))} → ${escapeMarkdown(valueWords(after))}`).join('; ')})`;

function createNotes({ articles }: GraphDiff): { readonly cite: Cite; list(): readonly string[] } {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    return numbers.get(id) ?? 0;
  };
  return {
    cite: (ids) => (ids.length === 0 ? '' : ` ${ids.map((id) => `[^${numberOf(id)}]`).join('')}`),
    list: () =>
      [...numbers].map(([id, number]) => {
        const article = Object.hasOwn(articles, id) ? articles[id] : undefined;
        const address = article?.url === undefined ? '' : ` ${markdownLink(article.url)}`;
        return `[^${number}]: ${article ? articleWords(article, escapeMarkdown) : escapeMarkdown(id)}.${address}\n`;
      }),
  };
}
