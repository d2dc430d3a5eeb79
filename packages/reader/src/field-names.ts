import { toPublicationDay } from './to-publication-day.ts';

/** Names of an article's fields, each by the name it has in somebody's table: `{text: 'story.body'}`; dots lead inwards. */
export type FieldNames = Readonly<Record<string, string>>;

/** The usual names of an article's fields in other people's tables, folded; the first that is there wins. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  id: ['id'],
  text: ['text', 'body', 'content', 'article', 'articletext', 'articlebody', 'fulltext', 'maintext', 'story'],
  title: ['title', 'headline'],
  url: ['url', 'link', 'canonicalurl', 'weburl'],
  publisher: ['publisher', 'source', 'outlet', 'publication', 'sitename', 'sourcename', 'sourcedomain'],
  author: ['author', 'byline', 'authors', 'creator'],
  publishedAt: [
    'publishedat',
    'date',
    'published',
    'publicationdate',
    'publishdate',
    'pubdate',
    'datepublished',
    'datepublish',
    'firstpublished',
    'webpublicationdate',
  ],
  language: ['language', 'lang'],
};

type Row = Readonly<Record<string, unknown>>;

/** A row's or an object's fields by the names that documents have: by the mapping given, else by the usual names; others are kept. */
export function toDocumentFields(row: Row, mapping: FieldNames = {}): Row {
  const folded = new Map(
    Object.entries(row).map(([name, value]) => [name.toLowerCase().replace(/[^a-z]/g, ''), value]),
  );
  const read = (field: string, names: readonly string[]): string | undefined => {
    const theirs = mapping[field];
    if (theirs !== undefined) return toText(valueAt(row, theirs));
    const values = names.map((name) => toText(folded.get(name))).filter((value) => value !== undefined);
    // an empty text is a text
    return values.find((value) => value !== '') ?? values[0];
  };
  const fields = Object.entries(USUAL).map(([field, names]) => [field, read(field, names)] as const);
  const { publishedAt, ...present } = Object.fromEntries(
    fields.flatMap(([field, value]) => (value === undefined ? [] : [[field, value]])),
  );
  const { id: _id, text: _text, publishedAt: _date, ...others } = row;
  const day = publishedAt === undefined ? {} : { publishedAt: toPublicationDay(publishedAt) ?? publishedAt };
  return { ...onlyOurs(others), ...present, ...day };
}

// `boilerplate` and `mentions` have one name only
const onlyOurs = ({ boilerplate, mentions, path }: Row): Row =>
  Object.fromEntries(Object.entries({ boilerplate, mentions, path }).filter(([, value]) => value !== undefined));

function valueAt(row: Row, path: string): unknown {
  if (path in row) return row[path];
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (value !== null && typeof value === 'object' ? (value as Row)[key] : undefined),
      row,
    );
}

/** What a field says: a text, several joined, the name of an object, the day of a Unix time. */
function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return toDay(value) ?? String(value);
  if (Array.isArray(value)) return value.map(toText).filter(Boolean).join(', ') || undefined;
  if (value === null || typeof value !== 'object') return undefined;
  return toText((value as Row)['name']);
}

/** Unix times of 1980 to 2100 in seconds and in milliseconds; a smaller number is a number. */
function toDay(time: number): string | undefined {
  const seconds = time > 4.2e9 ? time / 1000 : time;
  if (seconds < 3.1e8 || seconds > 4.2e9) return undefined;
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
