import type { Document } from '@cartograph/model';
import { documentSchema } from '@cartograph/model';
import { ReaderError } from './reader-error.ts';

/** Checks that a value is a document; `null` counts as absent. Throws a ReaderError `bad-document` that names the field. */
export function parseDocument(value: unknown): Document {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new ReaderError('bad-document', 'is not a JSON object; want {"text": "…", "publishedAt": "2025-03-01", …}');
  }
  const present = Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
  if (typeof present['text'] !== 'string') {
    throw new ReaderError('bad-document', 'has no "text"; want {"text": "…", "publishedAt": "2025-03-01", …}');
  }
  const parsed = documentSchema.safeParse(present);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ReaderError('bad-document', `${issue?.path.join('.') ?? 'document'}: ${issue?.message ?? 'is not valid'}`);
}
