import type { Extraction } from '@cartograph/model';
import { extractionSchema } from '@cartograph/model';
import { z } from 'zod';
import { GRAPH_JSON_VERSION } from '../graph-json-schema.ts';
import { SnapshotError } from '../snapshot-error.ts';

/** What an import needs of our JSON. */
export interface ImportedGraph {
  /** The hash that the graph had. */
  readonly hash: string;
  /** With their texts. */
  readonly extractions: readonly Extraction[];
}

const graphSchema = z.object({
  format: z.literal('cartograph'),
  version: z.literal(GRAPH_JSON_VERSION),
  stats: z.object({ hash: z.string() }),
  documents: z.array(z.object({ id: z.string(), text: z.string().optional() })),
  extractions: z.array(z.unknown()).optional(),
});

/** Reads our JSON for an import. Throws a SnapshotError `bad-graph`. */
export function readGraphJson(text: string): ImportedGraph {
  const { documents, extractions, stats } = parse(text);
  if (extractions === undefined)
    throw bad('has no texts to import; write it again with: cartograph export --with-text');
  const texts = new Map(documents.map((document) => [document.id, document.text]));
  return { hash: stats.hash, extractions: extractions.map((written) => readExtraction(written, texts)) };
}

function parse(text: string): z.infer<typeof graphSchema> {
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch (cause) {
    throw bad('is no JSON; give the file that cartograph export --with-text wrote', cause);
  }
  const { success, data, error } = graphSchema.safeParse(written);
  if (success) return data;
  throw bad(`is no graph of Cartograph: ${describe(error)}`, error);
}

function readExtraction(written: unknown, texts: ReadonlyMap<string, string | undefined>): Extraction {
  const { success, data, error } = extractionSchema.safeParse(written);
  if (!success) throw bad(`has an extraction that cannot be read: ${describe(error)}`, error);
  const text = texts.get(data.document.id);
  if (text === undefined) throw bad(`has no text of ${data.document.id}; write it again with --with-text`);
  return { ...data, document: { ...data.document, text } };
}

const describe = ({ issues: [issue] }: z.ZodError): string =>
  `${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'unreadable'}`;

const bad = (message: string, cause?: unknown): SnapshotError =>
  new SnapshotError('bad-graph', `the file ${message}`, cause === undefined ? undefined : { cause });
