import type { Document } from '@cartograph/model';
import { documentSchema } from '@cartograph/model';
import { findDatelineDate } from './find-dateline-date.ts';
import { ReaderError } from './reader-error.ts';

/**
 * Checks that a value is a document; `null` and empty strings count as absent, and a document without a date gets the one
 * of its dateline. Throws a ReaderError `bad-document` that names the field.
 */
export function parseDocument(value: unknown): Document {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new ReaderError('bad-document', 'is not a JSON object; want {"text": "…", "publishedAt": "2025-03-01", …}');
  }
  const present = Object.fromEntries(
    Object.entries(value).filter(([key, field]) => field !== null && (field !== '' || key === 'text')),
  );
  if (typeof present['text'] !== 'string') {
    throw new ReaderError('bad-document', 'has no "text"; want {"text": "…", "publishedAt": "2025-03-01", …}');
  }
  const parsed = documentSchema.safeParse(present);
  if (parsed.success) return withOwnDate(parsed.data);
  const issue = parsed.error.issues[0];
  throw new ReaderError('bad-document', `${issue?.path.join('.') ?? 'document'}: ${issue?.message ?? 'is not valid'}`);
}

function withOwnDate(document: Document): Document {
  const publishedAt = document.publishedAt ?? findDatelineDate(document.text);
  return publishedAt === undefined ? document : { ...document, publishedAt };
}
