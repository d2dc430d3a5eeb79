import type { Document } from '@cartograph/model';
import { documentSchema } from '@cartograph/model';
import { findDatelineDate } from './find-dateline-date.ts';
import type { FieldNames } from './field-names.ts';
import { toDocumentFields } from './field-names.ts';
import { ReaderError } from './reader-error.ts';

/**
 * Checks that a value is a document, its fields by their usual names or by the mapping given; `null` and empty strings
 * count as absent, and a document without a date gets the one of its dateline. Throws a ReaderError `bad-document` that
 * names the field.
 */
export function parseDocument(value: unknown, mapping: FieldNames = {}): Document {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new ReaderError('bad-document', 'is not a JSON object; want {"text": "…", "publishedAt": "2025-03-01", …}');
  }
  const present = Object.fromEntries(
    Object.entries(toDocumentFields(value as Readonly<Record<string, unknown>>, mapping)).filter(
      ([key, field]) => field !== null && (field !== '' || key === 'text'),
    ),
  );
  if (typeof present['text'] !== 'string') {
    const name = mapping['text'] ?? 'text';
    throw new ReaderError(
      'bad-document',
      `has no "${name}"; want {"text": "…", "publishedAt": "2025-03-01", …}, or say which field it is: --fields text=NAME`,
    );
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
