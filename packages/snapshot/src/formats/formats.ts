import type { ExportFormat } from '../export-format.ts';

/** Every format, by the name that `export --format` takes; a format is loaded when it is used. */
export const exportFormats: Readonly<Record<string, () => Promise<ExportFormat>>> = {
  json: async () => (await import('./json.ts')).jsonFormat,
  jsonl: async () => (await import('./jsonl.ts')).jsonlFormat,
  csv: async () => (await import('./csv.ts')).csvFormat,
};
