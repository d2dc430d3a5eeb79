import { articleWords, sideWords, summarize, valueWords } from './diff-words.ts';
import type { DiffEntry } from './describe-diff.ts';
import { describeDiff } from './describe-diff.ts';
import type { GraphDiff } from './graph-diff.ts';

const marks = { added: '+', removed: '-', changed: '~' } as const;
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** A diff for the terminal: a line an element, `+`, `-` or `~` first, what differs and where it stands below. */
export function diffToText(diff: GraphDiff): string {
  const lines = describeDiff(diff).flatMap((entry) => [
    `${marks[entry.mark]} ${entry.kind}  ${oneLine(entry.title)}`,
    ...entry.properties.map(
      ({ name, before, after }) => `    ${name}: ${oneLine(valueWords(before))} → ${oneLine(valueWords(after))}`,
    ),
    ...(entry.quote === undefined
      ? []
      : [`    “${oneLine(entry.quote)}”${entry.manner ? ` (${oneLine(entry.manner)})` : ''}`]),
    ...articleLines(entry, diff),
  ]);
  const head = `${sideWords(diff.from)} → ${sideWords(diff.to)}\n${summarize(diff)}`;
  return `${[head, ...lines].join('\n')}\n`;
}

const articleLines = (entry: DiffEntry, { articles }: GraphDiff): readonly string[] =>
  entry.kind === 'document'
    ? []
    : entry.articles.map((id) => {
        const article = Object.hasOwn(articles, id) ? articles[id] : undefined;
        return `    in ${article ? oneLine(articleWords(article)) : oneLine(id)}`;
      });
