import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxBytes } from '../testing/docx-bytes.ts';
import { pdfBytes } from '../testing/pdf-bytes.ts';
import { readAll } from '../testing/read-all.ts';
import { warcBytes } from '../testing/warc-bytes.ts';

type Case = readonly [name: string, content: () => string | Uint8Array, message: RegExp];

const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
const entities = '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';
const external = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
const feed = (inside: string, head = ''): string =>
  `<?xml version="1.0"?>${head}<rss><channel>${inside}</channel></rss>`;
const page = (words: string): string => `<html><body><p>${words}</p></body></html>`;
const zipped = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files);
const zeros = (count: number): Uint8Array => new Uint8Array(count);

/** A ZIP whose directory says that its only file is small. */
function lyingZip(): Uint8Array {
  const bytes = zipSync({ 'bomb.txt': zeros(60_000_000) }, { level: 1 });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = Buffer.from(bytes).lastIndexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  view.setUint32(at + 24, 10, true);
  return bytes;
}

const empty: readonly Case[] = [
  ['empty.txt', () => '', /is empty/],
  ['blank.txt', () => ' \n\n\t', /is empty/],
  ['mark.txt', () => '\uFEFF', /is empty/],
  ['empty.md', () => '---\ntitle: T\n---\n', /is empty/],
  ['empty.html', () => '   ', /is empty/],
  ['empty.csv', () => '', /is empty/],
  ['empty.jsonl', () => '', /is empty/],
  ['empty.warc', () => '', /no WARC file/],
  ['script.html', () => '<html><body><script>draw()</script></body></html>', /no article on it/],
  ['empty.rss', () => feed(''), /feed without text|no feed/],
  ['none.zip', () => zipped({ 'a.bin': strToU8('x') }), /ZIP without articles/],
];

const encodings: readonly Case[] = [
  ['binary.txt', () => Uint8Array.from([1, 2, 0, 3, 4, 0, 0, 9]), /not text/],
  ['latin.txt', () => Buffer.from('El se\xf1or lleg\xf3', 'latin1'), /not valid UTF-8 at byte 5.*iconv/],
  ['cut.txt', () => Buffer.from('Peña').subarray(0, 3), /not valid UTF-8/],
  ['overlong.txt', () => Buffer.from([0x61, 0xc0, 0xaf, 0x62]), /not valid UTF-8/],
  ['surrogate.txt', () => Buffer.from([0x61, 0xed, 0xa0, 0x80]), /not valid UTF-8/],
  ['odd.utf16.txt', () => Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42]), /not valid UTF-16LE/],
  ['odd.xml', () => '<?xml version="1.0" encoding="x-klingon"?><rss></rss>', /unknown/],
  ['odd.html', () => `<meta charset="x-klingon">${page('x')}`, /unknown/],
  [
    'changes.csv',
    () => Buffer.concat([Buffer.from(`text\nPeña said.\n`), Buffer.from('a\xff\n', 'latin1')]),
    /encoding|UTF-8/,
  ],
];

const lies: readonly Case[] = [
  ['picture.txt', () => png, /is a PNG file/],
  ['picture.pdf', () => png, /is a PNG file/],
  ['picture.html', () => png, /is a PNG file/],
  ['program.txt', () => Buffer.concat([Buffer.from('7f454c4602010100', 'hex'), zeros(64)]), /is a ELF|not text/],
  ['not.pdf', () => 'This is no PDF.', /no PDF file/],
  ['not.docx', () => 'This is no Word document.', /no Word file/],
  ['zip.docx', () => zipped({ 'a.txt': strToU8('x') }), /no whole Word|no Word file|x/],
  ['not.warc', () => 'This is no archive.', /no WARC file/],
  ['not.warc.gz', () => gzipSync('This is no archive.'), /no whole WARC|without pages/],
  ['not.jsonl.gz', () => 'This is no gzip.', /not whole gzip/],
  ['not.gz', () => 'This is \0no gzip.', /not text/],
  ['not.json', () => '<html></html>', /is not JSON/],
  ['not.csv', () => png, /not text|no "text"|encoding/],
];

const torn: readonly Case[] = [
  ['torn.pdf', () => pdfBytes(['A text.']).subarray(0, 60), /no whole PDF/],
  ['torn.docx', () => docxBytes(['A text.']).subarray(0, 200), /no whole/],
  ['torn.zip', () => zipSync({ 'a.txt': strToU8('x'.repeat(1000)) }).subarray(0, 50), /no whole ZIP/],
  ['torn.jsonl.gz', () => gzipSync('{"text":"a"}\n').subarray(0, 12), /no(t)? whole gzip/],
  ['torn.txt.gz', () => gzipSync('A text that is long enough.').subarray(0, 20), /not whole gzip/],
  [
    'torn.warc.gz',
    () => warcBytes([{ url: 'https://a.example', body: page('x') }], { gzip: true }).subarray(0, 90),
    /WARC/,
  ],
  ['bad.json', () => '{"text":', /is not JSON/],
  ['number.json', () => '7', /is not a JSON object/],
  ['notext.json', () => '{"title":"x"}', /has no "text"/],
  ['object.json', () => '{"text":{"a":1}}', /has no "text"/],
  ['date.json', () => '{"text":"x","publishedAt":"soon"}', /publishedAt: want a date/],
  ['impossible.json', () => '{"text":"x","publishedAt":"2025-13-41"}', /publishedAt: want a date/],
  ['span.json', () => '{"text":"x","boilerplate":[{"start":-1,"end":5,"kind":"share"}]}', /boilerplate\.0\.start/],
  ['kind.json', () => '{"text":"x","boilerplate":[{"start":0,"end":1,"kind":"poem"}]}', /boilerplate\.0\.kind/],
  ['deep.json', () => '['.repeat(200_000), /is not JSON|not a JSON object|nest/],
  ['quote.csv', () => 'text\n"never closed\n', /no table that can be read/],
  ['head.csv', () => 'a,b\n1,2\n', /has no "text"/],
];

const bombs: readonly Case[] = [
  ['bomb.zip', () => zipSync({ 'bomb.txt': zeros(310_000_000) }, { level: 1 }), /unpacks to 310000000 bytes/],
  ['lying.zip', lyingZip, /has a member bomb\.txt of more than|no whole ZIP|torn/],
  [
    'many.zip',
    () => zipped(Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`${at}.txt`, zeros(0)]))),
    /holds 20001 files/,
  ],
  ['nested.zip', () => zipped({ 'in.zip': zipped({ 'a.txt': strToU8('x') }) }), /ZIP in a ZIP/],
  [
    'nested.txt.zip',
    () => zipped({ 'a.txt': zipped({ 'a.txt': zipped({ 'a.txt': zipped({ 'a.txt': strToU8('x') }) }) }) }),
    /too deep in archives/,
  ],
  ['bomb.txt.gz', () => gzipSync(zeros(110_000_000)), /unpacks to more than/],
  ['bomb.docx', () => zipSync({ 'word/document.xml': zeros(310_000_000) }, { level: 1 }), /unpacks to 310000000 bytes/],
  [
    'bomb.warc',
    () =>
      warcBytes([
        {
          url: 'https://a.example',
          body: gzipSync(zeros(60_000_000)),
          headers: ['Content-Type: text/html', 'Content-Encoding: gzip'],
        },
      ]),
    /more than 50000000 bytes/,
  ],
  ['entities.rss', () => feed('<title>&c;</title>', entities), /XML entities/],
  ['external.rss', () => feed('<title>&x;</title>', external), /XML entities/],
  ['entities.xml', () => `<?xml version="1.0"?>${entities}<urlset><url><loc>&c;</loc></url></urlset>`, /XML entities/],
  ['deep.html', () => `<html>${'<div>'.repeat(50_000)}x`, /deeper than/],
  ['wide.html', () => `<html>${'<i>x</i>'.repeat(250_000)}`, /more than 100000 elements/],
  ['long.txt', () => 'a'.repeat(5_000_000), /5000000 characters in line 1.*break it/],
  ['long.md', () => 'a'.repeat(5_000_000), /5000000 characters in line 1.*break it/],
  ['long.jsonl', () => `{"text":"${'a'.repeat(5_000_000)}"}`, /line 1 is 5000011 bytes long/],
  ['long.csv', () => `text\n${'a'.repeat(5_000_000)}\n`, /no table that can be read/],
  ['huge.html', () => page('a '.repeat(11_000_000)), /is a page of .* characters, the limit/],
];

const cases = [...empty, ...encodings, ...lies, ...torn, ...bombs];

describe(`${cases.length} hostile inputs each get one clear line`, () => {
  it('are sixty at least', () => expect(cases.length).toBeGreaterThanOrEqual(60));

  it.each(cases)('%s', { timeout: 120_000 }, async (name, content, message) => {
    const outcomes = await readAll(name, content());
    const lines = outcomes.map((outcome) => (typeof outcome === 'string' ? outcome : outcome.text));
    const line = lines.find((each) => message.test(each)) ?? lines.join(' | ').slice(0, 300);
    expect(line).toMatch(message);
    if (outcomes.includes(line)) expect(line.split('\n')).toHaveLength(1);
  });
});

/** A hundred million letters without a line's end: as much as a file may have. */
const LINE = 100_000_000;
const measure = fileURLToPath(new URL('../testing/measure-reading.ts', import.meta.url));

describe('one line of 100 MB', () => {
  it.each([
    ['long.txt', /limit is 2000000; break it/],
    ['long.md', /limit is 2000000; break it/],
    ['long.html', /characters, the limit is/],
    ['long.jsonl', /bytes long, the limit is/],
    ['long.csv', /no table that can be read/],
    ['long.xml', /no feed|limit is/],
  ])('is refused as %s in less than a gigabyte', { timeout: 180_000 }, (name, message) => {
    const args = ['--conditions=@cartograph/source', '--import', 'tsx', measure, name, String(LINE)];
    const { line, megabytes } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    expect(line).toMatch(message);
    expect(megabytes).toBeLessThan(1000);
  });
});
