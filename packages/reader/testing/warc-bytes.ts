import { gzipSync } from 'node:zlib';

/** A page that a crawler fetched. */
export interface CrawledPage {
  readonly url: string;
  readonly body: string | Uint8Array;
  readonly headers?: readonly string[];
  readonly status?: string;
}

/** A WARC file with an info record and a response for each page; with `gzip` each record is a member of its own. */
export function warcBytes(pages: readonly CrawledPage[], { gzip = false } = {}): Uint8Array {
  const info = record(
    ['WARC-Type: warcinfo', 'Content-Type: application/warc-fields'],
    Buffer.from('software: test\r\n'),
  );
  const records = [info, ...pages.map(toRecord)];
  return Buffer.concat(gzip ? records.map((each) => gzipSync(each)) : records);
}

function toRecord({
  url,
  body,
  headers = ['Content-Type: text/html; charset=utf-8'],
  status = '200 OK',
}: CrawledPage): Buffer {
  const head = Buffer.from(`HTTP/1.1 ${status}\r\n${headers.join('\r\n')}\r\n\r\n`);
  const payload = Buffer.concat([head, Buffer.from(body)]);
  const fields = [`WARC-Target-URI: ${url}`, 'WARC-Type: response', 'Content-Type: application/http; msgtype=response'];
  return record(fields, payload);
}

function record(fields: readonly string[], payload: Buffer): Buffer {
  const head = [
    'WARC/1.0',
    ...fields,
    'WARC-Date: 2025-03-09T10:00:00Z',
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>',
    `Content-Length: ${payload.length}`,
  ].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), payload, Buffer.from('\r\n\r\n')]);
}
