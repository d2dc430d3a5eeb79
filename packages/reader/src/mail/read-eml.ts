import PostalMime from 'postal-mime';
import type { Document } from '@cartograph/model';
import { readPage } from '../html/read-page.ts';
import { ReaderError } from '../reader-error.ts';
import { toPublicationDay } from '../to-publication-day.ts';
import { toTextDocument } from '../formats/text.ts';

/** A mail (a newsletter, an alert) as an article; attachments are left out. Throws a ReaderError. */
export async function readEml(bytes: Uint8Array): Promise<Document> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 1_000_000 }).catch(
    (cause: unknown) => {
      throw new ReaderError('damaged', 'is no whole mail; save it again', { cause });
    },
  );
  const written = mail.headers.find(({ key }) => key === 'date')?.value;
  const publishedAt = toPublicationDay(written);
  const body =
    mail.text !== undefined && mail.text.trim() !== '' ? toTextDocument(mail.text) : readPage(mail.html ?? '');
  const publisher = mail.from?.name;
  return {
    ...body,
    ...(mail.subject ? { title: mail.subject } : {}),
    ...(publisher ? { publisher } : {}),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}
