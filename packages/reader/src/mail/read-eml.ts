import type { Document } from '@cartograph/model';
import { readPage } from '../html/read-page.ts';
import { toPublicationDay } from '../to-publication-day.ts';
import { toTextDocuments } from '../formats/text.ts';
import { parseMail } from './parse-mail.ts';

/** A mail (a newsletter, an alert) as an article, or as its stories; attachments are left out. Throws a ReaderError. */
export async function readEml(bytes: Uint8Array): Promise<readonly Document[]> {
  const mail = await parseMail(bytes, 'mail');
  const written = mail.headers.find(({ key }) => key === 'date')?.value;
  const publishedAt = toPublicationDay(written);
  const isPlain = mail.text !== undefined && mail.text.trim() !== '';
  const bodies = isPlain ? toTextDocuments(mail.text ?? '') : readPage(mail.html ?? '');
  const publisher = mail.from?.name;
  return bodies.map((body) => ({
    ...body,
    ...(mail.subject && bodies.length === 1 ? { title: mail.subject } : {}),
    ...(publisher ? { publisher } : {}),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  }));
}
