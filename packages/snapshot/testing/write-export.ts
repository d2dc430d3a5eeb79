import type { GraphSource } from '@cartograph/model';
import type { ExportFormat, ExportOptions } from '../src/export-format.ts';

/** All files of an export as whole texts, by name. */
export async function writeExport(
  format: ExportFormat,
  source: GraphSource,
  options?: ExportOptions,
): Promise<Readonly<Record<string, string>>> {
  const texts: Record<string, string> = {};
  for (const { name, chunks } of format.files(source, options)) {
    let text = '';
    for await (const chunk of chunks) text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('latin1');
    texts[name] = text;
  }
  return texts;
}
