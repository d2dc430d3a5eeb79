import type { Document as Article } from '@cartograph/model';
import { toPublicationDay } from '../to-publication-day.ts';
import type { NewsArticle } from './structured-data.ts';
import { findNewsArticle } from './structured-data.ts';

/** What a page says of the article on it. */
export type PageMetadata = Pick<Article, 'title' | 'url' | 'publisher' | 'author' | 'publishedAt' | 'language'>;

/** Reads title, outlet, author, date, address and language from JSON-LD, OpenGraph, `<meta>`, `<time>` and `<link>`; never today's date. */
export function readPageMetadata(page: Document): PageMetadata {
  const article = findNewsArticle(page);
  const fields: PageMetadata = definedOnly({
    title: clean(
      article.headline ??
        meta(page, 'og:title', 'twitter:title') ??
        page.querySelector('h1')?.textContent ??
        titleTag(page),
    ),
    url: address(page, article),
    publisher: clean(article.publisher ?? meta(page, 'og:site_name', 'application-name', 'dc.publisher')),
    author: clean(
      article.author ?? authorName(meta(page, 'author', 'article:author', 'byl', 'dc.creator', 'parsely-author')),
    ),
    publishedAt: publicationDay(page, article),
    language: language(page, article),
  });
  return fields;
}

function definedOnly(fields: { readonly [Key in keyof PageMetadata]-?: string | undefined }): PageMetadata {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
}

const clean = (text: string | null | undefined): string | undefined => text?.replace(/\s+/g, ' ').trim() || undefined;

function meta(page: Document, ...names: readonly string[]): string | undefined {
  const all = [...page.querySelectorAll('meta')];
  for (const name of names) {
    const tag = all.find((element) =>
      ['property', 'name', 'itemprop'].some((key) => element.getAttribute(key)?.toLowerCase() === name),
    );
    const content = clean(tag?.getAttribute('content'));
    if (content !== undefined) return content;
  }
  return undefined;
}

// "Mexico closes border | The Outlet": the outlet's part goes
const titleTag = (page: Document): string | undefined =>
  page.querySelector('title')?.textContent?.replace(/\s+[|–—~·•:-]\s+[^|–—~·•-]{2,40}$/, '');

const authorName = (author: string | undefined): string | undefined =>
  author?.startsWith('http') ? undefined : author?.replace(/^by\s+/i, '');

function address(page: Document, article: NewsArticle): string | undefined {
  const canonical =
    page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta(page, 'og:url') ?? article.url;
  return canonical !== undefined && /^https?:\/\//i.test(canonical) ? canonical.trim() : undefined;
}

const DATE_NAMES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'cxenseparse:recs:publishtime',
];

function publicationDay(page: Document, article: NewsArticle): string | undefined {
  const times = [...page.querySelectorAll('time')];
  const ownTime = times.find((time) =>
    /publish|posted|pubdate/i.test(
      `${time.className} ${time.getAttribute('itemprop') ?? ''} ${time.getAttribute('pubdate') ?? ''}`,
    ),
  );
  const visible = ownTime ?? page.querySelector('article time, header time, main time') ?? times[0];
  const candidates = [
    article.datePublished,
    meta(page, ...DATE_NAMES),
    visible?.getAttribute('datetime'),
    visible?.textContent,
  ];
  for (const candidate of candidates) {
    const day = toPublicationDay(candidate ?? undefined);
    if (day !== undefined) return day;
  }
  return undefined;
}

function language(page: Document, article: NewsArticle): string | undefined {
  const tag =
    page.documentElement?.getAttribute('lang') ?? article.inLanguage ?? meta(page, 'og:locale', 'content-language');
  return tag === undefined || tag === null ? undefined : /^[a-z]{2,3}/i.exec(tag.trim())?.[0].toLowerCase();
}
