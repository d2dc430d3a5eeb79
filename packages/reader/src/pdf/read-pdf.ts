import type { Document } from '@cartograph/model';
import { blocksToText } from '../html/blocks-to-text.ts';
import { pdfBlocks } from './pdf-blocks.ts';
import type { PdfItem } from './pdf-lines.ts';
import { ReaderError } from '../reader-error.ts';
import { toTextDocument } from '../formats/text.ts';

/** A PDF as an article: lines joined into paragraphs, running heads marked. The day it was made on is left out. Throws a ReaderError. */
export async function readPdf(bytes: Uint8Array): Promise<Document> {
  const { title, pages } = await readPages(bytes);
  const { text, boilerplate } = blocksToText(pdfBlocks(pages));
  if (text.trim() === '') throw new ReaderError('empty', 'has no text in it (is it a scan?); run it through OCR first');
  return {
    ...toTextDocument(text),
    ...(title === undefined ? {} : { title }),
    ...(boilerplate.length > 0 ? { boilerplate } : {}),
  };
}

async function readPages(
  bytes: Uint8Array,
): Promise<{ title: string | undefined; pages: readonly (readonly PdfItem[])[] }> {
  const { extractTextItems, getDocumentProxy, getMeta } = await import('unpdf');
  try {
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    const { info } = await getMeta(pdf);
    const { items } = await extractTextItems(pdf);
    await pdf.destroy();
    return { title: usableTitle(info['Title']), pages: items };
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : '';
    if (name === 'PasswordException')
      throw new ReaderError('unreadable', 'is locked with a password; save it without one', { cause });
    throw new ReaderError('damaged', 'is no whole PDF; fetch or save it again', { cause });
  }
}

// "Microsoft Word - note3.docx" is a file's name
const usableTitle = (title: unknown): string | undefined =>
  typeof title === 'string' &&
  title.trim().length > 8 &&
  !/\.(docx?|pdf|indd|qxd)$|^untitled|^microsoft/i.test(title.trim())
    ? title.trim()
    : undefined;
