import { decodeText } from '../decode-text.ts';
import type { Format } from './format.ts';

/** A sitemap: the addresses of pages or of further sitemaps, which are read where the network is allowed. */
export const sitemapFormat: Format = {
  name: 'sitemap',
  extensions: [],
  holdsMany: true,
  read: async function* read(source) {
    const { readSitemap } = await import('../sitemap/read-sitemap.ts');
    yield* readSitemap(decodeText(await source.bytes(), source.encoding));
  },
};
