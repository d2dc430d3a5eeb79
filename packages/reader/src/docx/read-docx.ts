import mammoth from 'mammoth';
import type { Document } from '@cartograph/model';
import { assertUnpackable } from '../archives/assert-unpackable.ts';
import { blocksToText } from '../html/blocks-to-text.ts';
import { parseHtml } from '../html/parse-html.ts';
import { toBlocks } from '../html/to-blocks.ts';
import { ReaderError } from '../reader-error.ts';
import { toTextDocument } from '../formats/text.ts';

/** A Word document as an article. The day it was made on says nothing of publication and is left out. Throws a ReaderError. */
export async function readDocx(bytes: Uint8Array): Promise<Document> {
  assertUnpackable(bytes);
  const html = await convert(bytes);
  const { body } = parseHtml(html);
  const { text, boilerplate } = blocksToText(body ? toBlocks(body) : []);
  const document = toTextDocument(text);
  const heading = body?.querySelector('h1')?.textContent?.trim();
  return {
    ...document,
    ...(heading === undefined || heading === '' ? {} : { title: heading }),
    ...(boilerplate.length > 0 ? { boilerplate } : {}),
  };
}

async function convert(bytes: Uint8Array): Promise<string> {
  try {
    const ignoreImages = mammoth.images.imgElement(async () => ({ src: '' }));
    return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: ignoreImages })).value;
  } catch (cause) {
    throw new ReaderError('damaged', 'is no whole Word document; save it again as .docx, or as text', { cause });
  }
}
