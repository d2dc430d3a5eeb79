import { parseFeed } from 'feedsmith';
import type { Document } from '@cartograph/model';
import { detectLanguage } from '../detect-language.ts';
import { blocksToText } from '../html/blocks-to-text.ts';
import { parseHtml } from '../html/parse-html.ts';
import { toBlocks } from '../html/to-blocks.ts';
import { ReaderError } from '../reader-error.ts';
import { toPublicationDay } from '../to-publication-day.ts';

/** The stories of an RSS, Atom, RDF or JSON feed, as far as it carries them. Throws a ReaderError. */
export function readFeed(xml: string): readonly Document[] {
  // entities that a document defines itself are how XML bombs are built; no feed needs them
  if (/<!ENTITY/i.test(xml))
    throw new ReaderError('damaged', 'defines XML entities of its own, which is refused; feeds need none');
  const { outlet, language, items } = parse(xml);
  const documents = items.map((item) => toDocument(item, outlet, language)).filter((document) => document.text !== '');
  if (documents.length === 0) throw new ReaderError('empty', 'is a feed without text; read the pages that it links to');
  return documents;
}

interface Item {
  readonly html: string | undefined;
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly date: string | undefined;
  readonly author: string | undefined;
}

interface Feed {
  readonly outlet: string | undefined;
  readonly language: string | undefined;
  readonly items: readonly Item[];
}

function parse(xml: string): Feed {
  try {
    const { format, feed } = parseFeed(xml);
    if (format === 'rss') {
      const items = (feed.items ?? []).map((item) => ({
        html: item.content?.encoded ?? item.description,
        title: item.title,
        url: item.link,
        date: item.pubDate ?? item.dc?.dates?.[0],
        author: item.dc?.creators?.[0] ?? item.authors?.[0]?.name,
      }));
      return { outlet: feed.title, language: feed.language, items };
    }
    if (format === 'atom') {
      const items = (feed.entries ?? []).map((entry) => ({
        html: entry.content?.value ?? entry.summary?.value,
        title: entry.title?.value,
        url: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
        date: entry.published ?? entry.updated,
        author: entry.authors?.[0]?.name,
      }));
      return { outlet: feed.title?.value, language: feed.xml?.lang, items };
    }
    if (format === 'rdf') {
      const items = (feed.items ?? []).map((item) => ({
        html: item.content?.encoded ?? item.description,
        title: item.title,
        url: item.link,
        date: item.dc?.dates?.[0],
        author: item.dc?.creators?.[0],
      }));
      return { outlet: feed.title, language: feed.dc?.languages?.[0], items };
    }
    const items = (feed.items ?? []).map((item) => ({
      html: item.content_html ?? item.content_text,
      title: item.title,
      url: item.url,
      date: item.date_published,
      author: item.authors?.[0]?.name,
    }));
    return { outlet: feed.title, language: feed.language, items };
  } catch (cause) {
    throw new ReaderError('damaged', 'is no feed that can be read (RSS, Atom, RDF, JSON Feed)', { cause });
  }
}

function toDocument(
  { html, title, url, date, author }: Item,
  outlet: string | undefined,
  language: string | undefined,
): Document {
  const { body } = parseHtml(html ?? '');
  const { text, boilerplate } = blocksToText(body ? toBlocks(body) : []);
  const fields = {
    title: plain(title),
    url,
    publisher: plain(outlet),
    author,
    publishedAt: toPublicationDay(date),
    language: detectLanguage(text) ?? language?.slice(0, 2).toLowerCase(),
  };
  const present = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return { text, ...Object.fromEntries(present), ...(boilerplate.length > 0 ? { boilerplate } : {}) };
}

const plain = (text: string | undefined): string | undefined =>
  text
    ?.replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
