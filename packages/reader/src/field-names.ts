import { toPublicationDay } from './to-publication-day.ts';

/** The usual names of an article's fields in other people's tables, folded; the first that is there wins. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  id: ['id'],
  text: ['text', 'body', 'content', 'article', 'articletext', 'fulltext', 'story'],
  title: ['title', 'headline'],
  url: ['url', 'link', 'canonicalurl'],
  publisher: ['publisher', 'source', 'outlet', 'publication', 'sitename'],
  author: ['author', 'byline', 'authors'],
  publishedAt: ['publishedat', 'date', 'published', 'publicationdate', 'publishdate', 'pubdate', 'datepublished'],
  language: ['language', 'lang'],
};

/** A row's fields by the names that documents have. */
export function toDocumentFields(row: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const folded = new Map(
    Object.entries(row).map(([name, value]) => [name.toLowerCase().replace(/[^a-z]/g, ''), value]),
  );
  const fields = Object.entries(NAMES).map(
    ([field, names]) => [field, names.map((name) => folded.get(name)).find((value) => value)] as const,
  );
  const present = Object.fromEntries(fields.flatMap(([field, value]) => (value === undefined ? [] : [[field, value]])));
  const { publishedAt } = present;
  return publishedAt === undefined
    ? present
    : { ...present, publishedAt: toPublicationDay(publishedAt) ?? publishedAt };
}
