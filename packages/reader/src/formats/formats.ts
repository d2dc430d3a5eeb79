import { csvFormat } from './csv.ts';
import { docxFormat } from './docx.ts';
import { emlFormat } from './eml.ts';
import { feedFormat } from './feed.ts';
import type { Format } from './format.ts';
import { htmlFormat } from './html.ts';
import { jsonFormat } from './json.ts';
import { jsonLinesFormat } from './json-lines.ts';
import { markdownFormat } from './markdown.ts';
import { mhtmlFormat } from './mhtml.ts';
import { pdfFormat } from './pdf.ts';
import { sitemapFormat } from './sitemap.ts';
import { textFormat } from './text.ts';
import { warcFormat } from './warc.ts';

/** Every kind of file that holds articles; archives of such files are in `archives/`. */
export const formats: readonly Format[] = [
  textFormat,
  markdownFormat,
  htmlFormat,
  pdfFormat,
  docxFormat,
  emlFormat,
  feedFormat,
  csvFormat,
  jsonLinesFormat,
  jsonFormat,
  mhtmlFormat,
  sitemapFormat,
  warcFormat,
];
