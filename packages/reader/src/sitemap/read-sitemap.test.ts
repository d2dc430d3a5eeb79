import { expect, it } from 'vitest';
import { readAll } from '../../testing/read-all.ts';
import type { Fetcher } from '../fetch/create-fetcher.ts';
import { ReaderError } from '../reader-error.ts';
import { bytesSource } from '../source.ts';

const sitemap = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://harbor.example/1?a=1&amp;b=2</loc><lastmod>2025-03-09</lastmod>
<news:news><news:publication><news:name>Harbor Daily</news:name></news:publication>
<news:publication_date>2025-03-07T08:00:00Z</news:publication_date><news:title>Port closes</news:title></news:news></url>
<url><loc>https://harbor.example/gone</loc></url>
</urlset>`;
const index = `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://harbor.example/news.xml</loc></sitemap></sitemapindex>`;
const pages = new Map([
  ['https://harbor.example/1?a=1&b=2', '<p>The port was closed on Friday by order of the navy.</p>'],
  ['https://harbor.example/news.xml', sitemap],
  ['https://harbor.example/loop.xml', index.replace('news.xml', 'loop.xml')],
]);
const fetcher: Fetcher = {
  fetchSource: async (address) => {
    const page = pages.get(address);
    if (page === undefined) throw new ReaderError('network', 'answers with status 404');
    return bytesSource(address, Buffer.from(page), { url: address, mediaType: 'text/html' });
  },
};

it('leads to the pages, with what a news sitemap says of them; the day of a change is no day of publication', async () => {
  const expected = [
    {
      text: 'The port was closed on Friday by order of the navy.',
      url: 'https://harbor.example/1?a=1&b=2',
      title: 'Port closes',
      publisher: 'Harbor Daily',
      publishedAt: '2025-03-07',
    },
    expect.stringMatching(/https:\/\/harbor\.example\/gone answers with status 404/),
  ];
  expect(await readAll('sitemap.xml', sitemap, { fetcher })).toEqual(expected);
  expect(await readAll('index.xml', index, { fetcher })).toEqual(expected);
});

it('says how to reach its pages where the network is off', async () => {
  expect(await readAll('sitemap.xml', sitemap)).toEqual([expect.stringMatching(/network, which is off; add --allow-/)]);
});

it('does not follow sitemaps for ever, nor entities, nor what is none', async () => {
  const loop = index.replace('news.xml', 'loop.xml');
  expect(await readAll('loop.xml', loop, { fetcher })).toEqual([expect.stringMatching(/too many steps/)]);
  const bomb = sitemap.replace('<urlset', '<!DOCTYPE r [<!ENTITY a "b">]><urlset');
  expect(await readAll('sitemap.xml', bomb, { fetcher })).toEqual([expect.stringMatching(/XML entities/)]);
  expect(await readAll('sitemap.xml', '<urlset></urlset>', { fetcher })).toEqual([
    expect.stringMatching(/without addr/),
  ]);
});
