import type { Boilerplate, Document } from '@cartograph/model';
import { decodeText } from '../decode-text.ts';
import { findDatelineDate } from '../find-dateline-date.ts';
import { toPublicationDay } from '../to-publication-day.ts';
import { assertReadable } from './text.ts';
import type { Format } from './format.ts';

/** Markdown: one article a file, its front matter as metadata. The text stays as it is; what is no prose is marked. */
export const markdownFormat: Format = {
  name: 'Markdown',
  extensions: ['md', 'markdown'],
  holdsMany: false,
  read: async function* read(source) {
    yield { document: toMarkdownDocument(decodeText(await source.bytes(), source.encoding)) };
  },
};

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Markdown as a document. Throws a ReaderError `empty` or `line-too-long`. */
export function toMarkdownDocument(source: string): Document {
  const matter = FRONT_MATTER.exec(source);
  const markdown = source.slice(matter?.[0].length ?? 0).replace(/^\s+/, '');
  assertReadable(markdown);
  const { text, boilerplate, heading } = toPlainText(markdown);
  const fields = readFrontMatter(matter?.[1] ?? '');
  const publishedAt =
    toPublicationDay(fields['publishedat'] ?? fields['date'] ?? fields['published']) ?? findDatelineDate(text);
  const optional = {
    title: fields['title'] ?? heading,
    url: fields['url'] ?? fields['link'],
    publisher: fields['publisher'] ?? fields['source'] ?? fields['outlet'],
    author: fields['author'],
    publishedAt,
    language: fields['language'] ?? fields['lang'],
  };
  const present = Object.entries(optional).filter(([, value]) => value !== undefined && value !== '');
  return { text, ...Object.fromEntries(present), ...(boilerplate.length > 0 ? { boilerplate } : {}) };
}

function readFrontMatter(yaml: string): Record<string, string> {
  const lines = yaml.split(/\r?\n/).map((line) => /^([A-Za-z_-]+):\s*(.*)$/.exec(line));
  const pairs = lines.flatMap((match) => (match ? [[match[1] ?? '', match[2] ?? ''] as const] : []));
  return Object.fromEntries(
    pairs.map(([key, value]) => [key.toLowerCase().replace(/[_-]/g, ''), unquote(value.trim())]),
  );
}

const unquote = (value: string): string => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;

function toPlainText(markdown: string): { text: string; boilerplate: Boilerplate[]; heading?: string } {
  let text = '';
  let heading: string | undefined;
  const boilerplate: Boilerplate[] = [];
  for (const line of markdown.replace(/```[\s\S]*?```/g, '').split(/\r?\n/)) {
    const isHeading = /^#{1,6}\s/.test(line);
    const plain = plainLine(line);
    if (isHeading) {
      heading ??= plain;
      boilerplate.push({ start: text.length, end: text.length + plain.length, kind: 'headline' });
    }
    text += `${plain}\n`;
  }
  return {
    text,
    boilerplate: boilerplate.filter(({ start, end }) => end > start),
    ...(heading === undefined ? {} : { heading }),
  };
}

// "**The [Senate](https://…)** voted" reads "The Senate voted"
const plainLine = (line: string): string =>
  line
    .replace(/^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+)/, '')
    .replace(/^\s*(?:[-*_]\s*){3,}$/, '')
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/<(https?:[^>]+)>/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)(.*?\S)\*(?![\w*])/g, '$1')
    .replace(/(?<!\w)_(?=\S)(.*?\S)_(?!\w)/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .trimEnd();
