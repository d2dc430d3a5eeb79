import { z } from 'zod';
import { documentSchema } from './document.ts';
import { EXTRACTION_VERSION, extractionSchema } from './extraction.ts';

/** The JSON Schema (2020-12) of what `extract` prints, with that of what it reads under `$defs.document`. */
export function extractionJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...extraction } = z.toJSONSchema(extractionSchema, { io: 'input' });
  const { $schema: _schema, ...document } = z.toJSONSchema(documentSchema, { io: 'input' });
  return {
    $schema,
    $id: `https://cartograph.example/schema/extraction-${EXTRACTION_VERSION}.json`,
    title: `Cartograph extraction, version ${EXTRACTION_VERSION}`,
    description:
      'What `cartograph extract` prints. `$defs.document` is a line that `cartograph extract --stdin` reads.',
    ...extraction,
    $defs: { document },
  };
}
