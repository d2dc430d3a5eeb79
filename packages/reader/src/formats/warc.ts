import type { Format } from './format.ts';

/** A web archive as crawlers write it (WARC 1.0 and 1.1, plain or gzipped): each page that it holds. */
export const warcFormat: Format = {
  name: 'WARC',
  extensions: ['warc', 'warc.gz'],
  holdsMany: true,
  read: async function* read(source) {
    const { warcPages } = await import('../archives/warc-pages.ts');
    for await (const page of warcPages(source)) yield 'error' in page ? page : { source: page };
  },
};
