import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../testing/read-all.ts';
import { warcBytes } from '../../testing/warc-bytes.ts';

const page = (words: string): string => `<html><title>T</title><body><p>${words}</p></body></html>`;

describe('a WARC file', () => {
  const pages = [
    { url: 'https://harbor.example/1', body: page('The port was closed.') },
    { url: 'https://harbor.example/x.png', body: 'x', headers: ['Content-Type: image/png'] },
    { url: 'https://harbor.example/gone', body: page('Not found.'), status: '404 Not Found' },
    {
      url: 'https://harbor.example/2',
      body: gzipSync(page('The ministry answered.')),
      headers: ['Content-Type: text/html', 'Content-Encoding: gzip'],
    },
    {
      url: 'https://harbor.example/3',
      body: Buffer.from(page('El se\xf1or del puerto.'), 'latin1'),
      headers: ['Content-Type: text/html; charset=iso-8859-1'],
    },
  ];
  const expected = [
    { text: 'The port was closed.', url: 'https://harbor.example/1' },
    { text: 'The ministry answered.', url: 'https://harbor.example/2' },
    { text: 'El señor del puerto.', url: 'https://harbor.example/3' },
  ];

  it.each([
    ['crawl.warc', warcBytes(pages)],
    ['crawl.warc.gz', warcBytes(pages, { gzip: true })],
    ['noname', warcBytes(pages)],
    ['noname.gz', warcBytes(pages, { gzip: true })],
  ])('gives its pages with their addresses: %s', async (name, bytes) => {
    expect(await readAll(name, bytes)).toMatchObject(expected);
  });

  it('is read in a ZIP too', async () => {
    expect(await readAll('a.zip', zipSync({ 'crawl.warc': warcBytes(pages) }))).toMatchObject(expected);
  });

  it('goes on behind a page that cannot be read', async () => {
    const read = await readAll('crawl.warc', warcBytes([{ url: 'https://a.example/', body: ' ' }, ...pages]));
    expect(read).toMatchObject([expect.stringMatching(/crawl\.warc, https:\/\/a\.example\/ is empty/), ...expected]);
  });
});

describe('gzip', () => {
  it.each([
    ['a.txt.gz', 'Plain words.'],
    ['a.html.gz', page('Plain words.')],
    ['a.csv.gz', 'text\nPlain words.\n'],
  ])('holds %s', async (name, content) => {
    expect(await readAll(name, gzipSync(content))).toMatchObject([{ text: 'Plain words.' }]);
  });

  it('in gzip in gzip is refused before it is a thousand', async () => {
    let bytes: Uint8Array = strToU8('Plain words.');
    for (let times = 0; times < 6; times++) bytes = gzipSync(bytes);
    expect(await readAll('a.gz', bytes)).toEqual([expect.stringMatching(/archive too deep in archives/)]);
  });
});
