import { sniffEncoding } from './decode-text.ts';
import { csvFormat } from './formats/csv.ts';
import { docxFormat } from './formats/docx.ts';
import { emlFormat } from './formats/eml.ts';
import { feedFormat } from './formats/feed.ts';
import type { Format } from './formats/format.ts';
import { formats } from './formats/formats.ts';
import { htmlFormat } from './formats/html.ts';
import { jsonLinesFormat } from './formats/json-lines.ts';
import { mhtmlFormat } from './formats/mhtml.ts';
import { pdfFormat } from './formats/pdf.ts';
import { sitemapFormat } from './formats/sitemap.ts';
import { textFormat } from './formats/text.ts';
import { warcFormat } from './formats/warc.ts';
import { ReaderError } from './reader-error.ts';
import type { Source } from './source.ts';

/** What a source is: a format, or an archive of sources. */
export type SourceKind = Format | 'zip' | 'gzip';

/** The format that a file's name announces; the longest extension wins ("jsonl.gz"); packed by gzip, the one inside. */
export function formatByName(name: string): Format | undefined {
  const lower = name.toLowerCase();
  const hits = formats.flatMap((format) =>
    format.extensions
      .filter((extension) => lower.endsWith(`.${extension}`))
      .map((extension) => ({ format, extension })),
  );
  const found = hits.sort((a, b) => b.extension.length - a.extension.length)[0]?.format;
  return found ?? (lower.endsWith('.gz') ? formatByName(lower.slice(0, -3)) : undefined);
}

/** Whether a file in a folder is read: it is named like an article or an archive of them. */
export const isNamedLikeArticles = (name: string): boolean => formatByName(name) !== undefined || /\.zip$/i.test(name);

const byMediaType: Readonly<Record<string, SourceKind>> = {
  'application/pdf': pdfFormat,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': docxFormat,
  'application/zip': 'zip',
  'application/gzip': 'gzip',
};

/**
 * What a source is by its first bytes, which do not lie, else by its name; plain text when neither tells.
 * Throws a ReaderError `unsupported` for what is known to hold no article.
 */
export async function chooseFormat({ name, mediaType = '' }: Source, bytes: Uint8Array): Promise<SourceKind> {
  const { fileTypeFromBuffer } = await import('file-type');
  // the mark of UTF-16 begins some sounds too
  const found = sniffEncoding(bytes) === undefined ? await fileTypeFromBuffer(bytes) : undefined;
  const known = found && byMediaType[found.mime];
  if (known) return known;
  if (found && !/xml|rtf/.test(found.mime)) {
    throw new ReaderError(
      'unsupported',
      `is a ${found.ext.toUpperCase()} file (${found.mime}), which holds no article; give text, HTML, PDF or Word`,
    );
  }
  const named = formatByName(name);
  // a PDF by name only is torn or something else
  if (named === pdfFormat || named === docxFormat) {
    throw new ReaderError(
      'damaged',
      `is named .${named.extensions[0] ?? ''} and is no ${named.name} file; fetch or save it again`,
    );
  }
  if (named !== undefined && named !== feedFormat && named !== textFormat && named !== emlFormat) return named;
  const sniffed = sniffText(bytes);
  if (sniffed) return sniffed;
  if (named !== undefined && named !== textFormat) return named;
  if (isPieceOfPage(bytes)) return htmlFormat;
  if (named) return named;
  return /\bx?html\b/.test(mediaType) ? htmlFormat : textFormat;
}

const headOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1000))
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf)?\s*/, '');

/** Whether a text is a part of a page's markup, as it is copied from its source: it begins with an element of a page's body. */
const isPieceOfPage = (bytes: Uint8Array): boolean =>
  /^<(?:article|main|section|header|div|p|h[1-6]|figure|ul|ol|table|span)\b[^<>]*>[\s\S]*<\/[a-z]/i.test(headOf(bytes));

function sniffText(bytes: Uint8Array): Format | undefined {
  const head = headOf(bytes);
  if (/^WARC\/[01]\./.test(head)) return warcFormat;
  if (/^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?content-type:\s*multipart\/related/i.test(head)) return mhtmlFormat;
  if (/^<(?:\?xml[^>]*>\s*(?:<!(?!ENTITY)[^>]*>\s*|<\?[^>]*>\s*)*<)?(?:urlset|sitemapindex)\b/i.test(head))
    return sitemapFormat;
  if (/^<(?:\?xml[^>]*>\s*(?:<!--[\s\S]*?-->\s*)*<)?(?:rss|feed|rdf:RDF)\b/i.test(head)) return feedFormat;
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(head)) return htmlFormat;
  return undefined;
}

/** Formats that are read line by line, however large; their names are believed. */
export const isStreamed = (format: Format, name: string): boolean =>
  format === jsonLinesFormat || format === warcFormat || (format === csvFormat && !/\.gz$/i.test(name));
