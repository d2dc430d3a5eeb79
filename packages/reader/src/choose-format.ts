import type { Format } from './formats/format.ts';
import { formats } from './formats/formats.ts';

/** The format that a file's name announces; the longest extension wins ("jsonl.gz"). */
export function formatByName(name: string): Format | undefined {
  const lower = name.toLowerCase();
  const hits = formats.flatMap((format) =>
    format.extensions
      .filter((extension) => lower.endsWith(`.${extension}`))
      .map((extension) => ({ format, extension })),
  );
  return hits.sort((a, b) => b.extension.length - a.extension.length)[0]?.format;
}
