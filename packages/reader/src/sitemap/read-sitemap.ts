import { XMLParser } from 'fast-xml-parser';
import type { LinkOutcome } from '../formats/format.ts';
import { ReaderError } from '../reader-error.ts';
import { toPublicationDay } from '../to-publication-day.ts';

/** The most addresses that the protocol allows in one file. Source: sitemaps.org. */
const MAX_LINKS = 50_000;

/** The addresses in a sitemap, with what a news sitemap says of each. Throws a ReaderError. */
export function readSitemap(xml: string): readonly LinkOutcome[] {
  if (/<!ENTITY/i.test(xml))
    throw new ReaderError('damaged', 'defines XML entities of its own, which is refused; sitemaps need none');
  const entries = parse(xml);
  if (entries.length === 0) throw new ReaderError('empty', 'is a sitemap without addresses');
  if (entries.length > MAX_LINKS)
    throw new ReaderError('too-large', `lists ${entries.length} addresses, the limit is ${MAX_LINKS}; split it`);
  return entries;
}

function parse(xml: string): readonly LinkOutcome[] {
  try {
    const parser = new XMLParser({
      removeNSPrefix: true,
      parseTagValue: false,
      isArray: (name) => name === 'url' || name === 'sitemap',
    });
    const root = parser.parse(xml) as Sitemap;
    const entries = [...(root.urlset?.url ?? []), ...(root.sitemapindex?.sitemap ?? [])];
    return entries.flatMap((entry) => toLink(entry));
  } catch (cause) {
    throw new ReaderError('damaged', 'is no sitemap that can be read; fetch it again', { cause });
  }
}

interface Entry {
  readonly loc?: unknown;
  readonly news?: {
    readonly publication_date?: unknown;
    readonly title?: unknown;
    readonly publication?: { readonly name?: unknown };
  };
}

interface Sitemap {
  readonly urlset?: { readonly url?: readonly Entry[] };
  readonly sitemapindex?: { readonly sitemap?: readonly Entry[] };
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

// `lastmod` is the day of a change, not of publication
function toLink({ loc, news }: Entry): readonly LinkOutcome[] {
  const link = textOf(loc);
  if (link === undefined) return [];
  const fields = {
    title: textOf(news?.title),
    publisher: textOf(news?.publication?.name),
    publishedAt: toPublicationDay(textOf(news?.publication_date)),
  };
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return [{ link, given }];
}
