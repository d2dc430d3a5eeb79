import type { WARCRecord } from 'warcio';
import { WARCParser } from 'warcio';
import type { ErrorOutcome } from '../formats/format.ts';
import { ReaderError } from '../reader-error.ts';
import type { Source } from '../source.ts';
import { bytesSource } from '../source.ts';

/** A record that unpacks to more than this is a bomb or no article, in bytes. */
const MAX_RECORD = 50_000_000;
/** What articles come as; pictures, scripts and styles of the pages are passed over. */
const ARTICLE_TYPE =
  /^(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|pdf|rss\+xml|atom\+xml|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))$/;

/** The pages in a WARC, each a source with its address; a record that cannot be read is an error in its place. */
export async function* warcPages(source: Source): AsyncGenerator<Source | ErrorOutcome> {
  let isEmpty = true;
  try {
    for await (const record of new WARCParser(checkMagic(source.stream()))) {
      if (!isArticle(record)) continue;
      isEmpty = false;
      yield await readRecord(source.name, record);
    }
  } catch (cause) {
    if (cause instanceof ReaderError) throw cause;
    throw new ReaderError('damaged', 'is no whole WARC file; fetch it again', { cause });
  }
  if (isEmpty) throw new ReaderError('empty', 'is a WARC file without pages');
}

async function* checkMagic(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const chunk of chunks) {
    const isGzip = chunk[0] === 0x1f && chunk[1] === 0x8b;
    if (isFirst && !isGzip && Buffer.from(chunk.subarray(0, 5)).toString('latin1') !== 'WARC/')
      throw new ReaderError('damaged', 'is named .warc and is no WARC file; fetch it again');
    isFirst = false;
    yield chunk;
  }
}

const typeOf = (record: WARCRecord): string => header(record, 'content-type').split(';')[0]?.trim().toLowerCase() ?? '';

const header = (record: WARCRecord, name: string): string => String(record.httpHeaders?.headers.get(name) ?? '');

const isArticle = (record: WARCRecord): boolean =>
  record.warcType === 'response' &&
  /\s2\d\d\b/.test(record.httpHeaders?.statusline ?? '') &&
  ARTICLE_TYPE.test(typeOf(record));

async function readRecord(archive: string, record: WARCRecord): Promise<Source | ErrorOutcome> {
  const url = record.warcTargetURI ?? '';
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    size += chunk.length;
    if (size > MAX_RECORD) {
      const message = `has a page of more than ${MAX_RECORD} bytes, which is no article; the rest is read`;
      return { error: new ReaderError('too-large', message), part: url };
    }
    parts.push(chunk);
  }
  const encoding = /charset\s*=\s*["']?([\w-]+)/i.exec(header(record, 'content-type'))?.[1]?.toLowerCase();
  return bytesSource(`${archive}, ${url}`, Buffer.concat(parts), {
    url,
    mediaType: typeOf(record),
    ...(encoding === undefined ? {} : { encoding }),
  });
}
