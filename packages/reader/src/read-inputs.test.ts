import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import type { Document } from '@cartograph/model';
import { afterAll, describe, expect, it } from 'vitest';
import { docxBytes } from '../testing/docx-bytes.ts';
import { pdfBytes } from '../testing/pdf-bytes.ts';
import { readInputs } from './read-inputs.ts';
import { readSource } from './read-source.ts';
import { bytesSource } from './source.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cartograph-reader-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const readAll = async (...inputs: readonly string[]): Promise<readonly (Document | string)[]> => {
  const read: (Document | string)[] = [];
  for await (const outcome of readInputs(inputs))
    read.push('error' in outcome ? `${basename(outcome.input)} ${outcome.error.message}` : outcome.document);
  return read;
};

const readBytes = async (name: string, content: string | Uint8Array): Promise<readonly (Document | string)[]> => {
  const read: (Document | string)[] = [];
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for await (const outcome of readSource(bytesSource(name, bytes)))
    read.push('error' in outcome ? `${outcome.input} ${outcome.error.message}` : outcome.document);
  return read;
};

const bodyOf = ({ text, boilerplate = [] }: Document): string => {
  const kept = boilerplate.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return kept.replace(/\n{2,}/g, '\n\n').trim();
};

describe('fixtures', () => {
  const names = readdirSync(fixtures).filter(
    (name) => name.includes('.') && !name.endsWith('.expected.json') && name !== 'feed.rss',
  );

  it.each(names)('reads %s', async (name) => {
    const expected = JSON.parse(readFileSync(join(fixtures, name.replace(/\.\w+$/, '.expected.json')), 'utf8'));
    const [document] = await readAll(join(fixtures, name));
    if (document === undefined || typeof document === 'string') throw new Error(document);
    const { text: _text, boilerplate = [], path: _path, ...metadata } = document;
    expect({ ...metadata, kinds: boilerplate.map(({ kind }) => kind), body: bodyOf(document) }).toEqual(expected);
  });

  it('reads a piece of a page that was pasted into a text file as what it is, and a text that tells of markup as a text', async () => {
    const [pasted] = await readBytes('pasted.txt', '<p>Ana Robles met&nbsp;Luis Vega.</p>\n<p>He denied it.</p>');
    expect(pasted).toMatchObject({ text: expect.stringMatching(/^Ana Robles met\sLuis Vega\.\s+He denied it\.\s*$/) });
    const told = 'The page began with <p>, said Ana Robles.';
    expect(await readBytes('told.txt', told)).toMatchObject([{ text: told }]);
  });

  it('reads the stories of a feed', async () => {
    expect(await readAll(join(fixtures, 'feed.rss'))).toEqual([
      {
        text: 'A federal judge in New York kept the former minister in jail on Tuesday.\n\nHe faces at least twenty years.',
        title: 'Judge keeps ex-minister in jail',
        url: 'https://harbordaily.example/1',
        publisher: 'Harbor Daily',
        author: 'Ana Mora',
        publishedAt: '2023-02-21',
        language: 'en',
      },
      {
        text: 'The navy closed the port of Manzanillo after a threat.',
        title: 'Port closes after threat',
        url: 'https://harbordaily.example/2',
        publisher: 'Harbor Daily',
        publishedAt: '2023-02-22',
        language: 'en',
      },
    ]);
  });
});

describe('readInputs', () => {
  it('reads a text with the metadata beside it, which wins over its own dateline', async () => {
    const path = write('one.txt', 'A headline\n\nNOGALES, March 3, 2025 — The road was closed.\n');
    expect(await readAll(path)).toEqual([
      {
        text: readFileSync(path, 'utf8'),
        title: 'A headline',
        publishedAt: '2025-03-03',
        boilerplate: [{ start: 12, end: 37, kind: 'dateline' }],
        path,
      },
    ]);
    write('one.meta.json', '{"publisher":"Border Wire","publishedAt":"2025-03-04","title":null}');
    expect(await readAll(path)).toMatchObject([
      { title: 'A headline', publisher: 'Border Wire', publishedAt: '2025-03-04', path },
    ]);
  });

  it('takes no metadata, gold or notes for articles in a folder, and reads each file once', async () => {
    write('one.gold.json', '{}');
    write('README.md', 'About these.');
    write('two.txt', 'Two.');
    const read = await readAll(folder, join(folder, '*.txt'), join(folder, 'two.txt'));
    expect(read.map((document) => (typeof document === 'string' ? document : basename(document.path ?? '')))).toEqual([
      'one.txt',
      'two.txt',
    ]);
  });

  it('reads JSON Lines, plain and gzipped, past bad lines', async () => {
    const lines = '{"text":"One."}\nnot json\n\n{"text":"Two.","publishedAt":"2025-03-01T10:00:00Z","title":""}\n';
    const expected = [
      { text: 'One.' },
      expect.stringMatching(/, line 2 is not JSON/),
      { text: 'Two.', publishedAt: '2025-03-01' },
    ];
    expect(await readAll(write('some.jsonl', lines))).toEqual(expected);
    expect(await readAll(write('some.jsonl.gz', gzipSync(lines)))).toEqual(expected);
  });

  it('tells how far it is, in one large file as in many small ones', async () => {
    const place = mkdtempSync(join(folder, 'share-'));
    const line = `${JSON.stringify({ text: 'One. '.repeat(2000) })}\n`;
    writeFileSync(join(place, 'a.jsonl'), line.repeat(100));
    writeFileSync(join(place, 'b.txt'), 'Two.');
    const shares: number[] = [];
    const texts: string[] = [];
    for await (const outcome of readInputs([place], { onRead: (share) => shares.push(share) }))
      if ('document' in outcome) texts.push(outcome.document.text);
    expect(texts).toHaveLength(101);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    // by its bytes, some of which are read ahead
    expect(shares[0]).toBeLessThan(0.1);
    expect(shares.filter((share) => share > 0.1 && share < 0.4).length).toBeGreaterThan(10);
    expect(shares.at(-1)).toBe(1);
  });

  it('reads a table by the usual names of its columns', async () => {
    const csv = 'Headline,Body,Date,Outlet\n"A, b","He said ""no"".\nThen he left.","March 3, 2025",Border Wire\n,,,\n';
    const read = await readAll(write('table.csv', csv));
    expect(read[0]).toEqual({
      title: 'A, b',
      text: 'He said "no".\nThen he left.',
      publishedAt: '2025-03-03',
      publisher: 'Border Wire',
    });
    expect(read[1]).toMatch(/has no "text"/);
  });

  it('reads PDF and Word', async () => {
    const paragraphs = [
      'The army closed the border crossing at dawn and asked drivers to wait for the night.',
      'Nobody was hurt.',
    ];
    expect(await readAll(write('a.pdf', pdfBytes(paragraphs)))).toMatchObject([{ text: paragraphs.join('\n\n') }]);
    expect(await readAll(write('a.docx', docxBytes(paragraphs)))).toMatchObject([{ text: paragraphs.join('\n\n') }]);
  });

  it('reads the articles in a ZIP', async () => {
    const zip = zipSync({
      'a/one.txt': strToU8('One.'),
      'a/one.meta.json': strToU8('{}'),
      'two.html': strToU8('<p>Two is a page.</p>'),
      'x.png': strToU8('x'),
      'in.zip': zipSync({}),
    });
    expect(await readBytes('many.zip', zip)).toEqual([
      { text: 'One.' },
      { text: 'Two is a page.' },
      expect.stringMatching(/ZIP in a ZIP/),
    ]);
  });
});

describe('what a name says and the bytes deny', () => {
  it.each([
    ['page.txt', '<!doctype html><title>T</title><p>A page of text.</p>', 'A page of text.'],
    ['feed.txt', readFileSync(join(fixtures, 'feed.rss')), 'A federal judge'],
    ['letter.txt', pdfBytes(['A letter in the wrong clothes.']), 'A letter in the wrong clothes.'],
    ['noextension', 'Plain words.', 'Plain words.'],
  ])('reads %s for what it is', async (name, content, begin) => {
    expect(await readBytes(name, content)).toMatchObject([
      { text: expect.stringContaining(begin) },
      ...(name === 'feed.txt' ? [{}] : []),
    ]);
  });
});

describe('a path that leads nowhere', () => {
  it('is named: a missing file, an empty folder, a glob without matches, a broken link', async () => {
    symlinkSync(join(folder, 'gone.txt'), join(folder, 'link.txt'));
    const none = mkdtempSync(join(folder, 'none-'));
    expect(await readAll(join(folder, 'nope.txt'))).toEqual([expect.stringMatching(/not there; check the path/)]);
    expect(await readAll(none)).toEqual([expect.stringMatching(/folder without articles/)]);
    expect(await readAll(join(folder, '*.nope'))).toEqual([expect.stringMatching(/matches no article/)]);
    expect(await readAll(join(folder, 'link.txt'))).toEqual([expect.stringMatching(/not there/)]);
  });
});
